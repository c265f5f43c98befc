import { isOneClause } from '#lib/carry/facts/clauses.ts';
import type { Fact } from '#lib/carry/facts/fact.ts';
import { tokenFrom } from '#lib/carry/facts/figures-found.ts';
import { runFrom, touchesRun } from '#lib/carry/facts/runs.ts';
import type { SentenceFacts } from '#lib/carry/facts/sentence-facts.ts';
import type { Span } from '#lib/text/span.ts';

/** The facts around a claim, and where its own words stand among them. */
export interface ClaimSide {
  readonly facts: SentenceFacts;
  readonly isInside: (fact: Fact) => boolean;
  /** Whether the fact stands in the claim's words or in a clause with some of them. */
  readonly governs: (fact: Fact) => boolean;
}

/** A claim's own words among the facts of its sentence; its runs are in reading order. */
export function claimSide(facts: SentenceFacts, runs: readonly Span[]): ClaimSide {
  const { sentence } = facts;
  const isInside = ({ span }: Fact) => touchesRun(runs, span);
  const governs = (fact: Fact) => {
    if (isInside(fact)) return true;
    const at = runFrom(runs, fact.span.start);
    const before = runs[at - 1];
    const behind = runs[at];
    if (behind !== undefined && isOneClause(sentence, fact.at, tokenFrom(sentence, behind.start))) {
      return true;
    }
    if (before === undefined) return false;
    return isOneClause(sentence, Math.max(tokenFrom(sentence, before.end) - 1, 0), fact.at);
  };
  return { facts, isInside, governs };
}
