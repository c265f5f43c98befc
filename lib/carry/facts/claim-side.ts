import { isOneClause } from '#lib/carry/facts/clauses.ts';
import type { Fact } from '#lib/carry/facts/fact.ts';
import { tokenFrom } from '#lib/carry/facts/figures-found.ts';
import type { SentenceFacts } from '#lib/carry/facts/sentence-facts.ts';
import type { Span } from '#lib/text/span.ts';

/** The facts around a claim, and where its own words stand among them. */
export interface ClaimSide {
  readonly facts: SentenceFacts;
  readonly isInside: (fact: Fact) => boolean;
  /** Whether the fact stands in the claim's words or in a clause with some of them. */
  readonly governs: (fact: Fact) => boolean;
}

/** A claim's own words among the facts of its sentence. */
export function claimSide(facts: SentenceFacts, spans: readonly Span[]): ClaimSide {
  const { sentence } = facts;
  const runs = spans.map(({ start, end }) => ({
    from: tokenFrom(sentence, start),
    to: Math.max(tokenFrom(sentence, end) - 1, 0),
  }));
  const isInside = ({ span }: Fact) =>
    spans.some(({ start, end }) => span.start < end && start < span.end);
  const governs = (fact: Fact) =>
    isInside(fact) ||
    runs.some(({ from, to }) =>
      fact.at < from ? isOneClause(sentence, fact.at, from) : isOneClause(sentence, to, fact.at),
    );
  return { facts, isInside, governs };
}
