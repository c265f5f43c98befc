import { PRIORITIES } from '#lib/claim/claim.ts';
import { DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { EVIDENCE_FORMS, type Evidence, type Origin, STANCES } from '#lib/evidence/evidence.ts';
import { GROUND_RULES, KNOWLEDGES, QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import type { PolicyFacts, QueryFact } from '#lib/policy/facts.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';
import { termsIn } from '#lib/policy/terms.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { type Random, seeded } from '#tests/bench/carry/random.ts';
import {
  aClaim,
  aLink,
  aSource,
  aStory,
  aVerdict,
  anAttribution,
  anEvidence,
  anId,
  anOrigin,
  secondsAfterNoon,
} from '#tests/fixtures/builders.ts';

/** The facts of a made-up story, with the whole evidence that its proposals are looked for in. */
export interface CheckedStory {
  readonly facts: PolicyFacts;
  readonly evidence: readonly Evidence[];
}

/** For each claim so many pieces of evidence. */
const EVIDENCE = 3;
const SOURCES = 200;
const ORIGINS = 400;
const WORDS =
  'silt pier survey harbour council tonnes depth minister report water figure year'.split(' ');

/** A made-up story with so many claims: the same for the same number, with something lacking of every kind. */
export function checkedStory(count: number): CheckedStory {
  const random = seeded(count);
  const story = aStory({ outlet: 'The Estuary Courier' });
  const sources = Array.from({ length: SOURCES }, (_, at) =>
    aSource(story, { name: `Source ${at}`, kind: random.pick(SOURCE_KINDS) }),
  );
  const origins = originsOf(random, (set) => anOrigin(story, set));
  const people = Array.from({ length: 6 }, () => anId('person'));
  const claims = Array.from({ length: count }, (_, at) =>
    aClaim(story, {
      number: at + 1,
      priority: random.pick(PRIORITIES),
      accused: random.happens(0.2) ? [`Party ${random.below(50)}`] : [],
      state: random.happens(0.03) ? 'withdrawn' : 'open',
      verdicts: {
        attribution: random.pick([...VERDICT_VALUES, null]),
        content: random.pick([...VERDICT_VALUES, null]),
      },
    }),
  );
  const evidence = claims.flatMap((claim) =>
    Array.from({ length: EVIDENCE }, () =>
      anEvidence(claim, {
        stance: random.pick(STANCES),
        form: random.pick([...EVIDENCE_FORMS, null]),
        locator: random.happens(0.7) ? 'p. 3' : null,
        sourceId: random.happens(0.6) ? random.pick(sources).id : null,
        originId: random.happens(0.8) ? random.pick(origins).id : null,
        citation: `${random.pick(['Reuters', 'Port', 'Survey', 'AFP'])}, ${words(random, 8)}`,
        quotation: random.happens(0.5) ? words(random, 20) : null,
        url: `https://www.example.org/${random.below(9_000)}?utm_source=x`,
        keptCopy: random.happens(0.5) ? aCopy(random) : null,
        retrievedAt: random.happens(0.9) ? secondsAfterNoon(-random.below(5_000_000)) : null,
      }),
    ),
  );
  const attributions = claims.map((claim) =>
    anAttribution(claim, {
      sourceId: random.pick(sources).id,
      quoteType: random.pick(QUOTE_TYPES),
      groundRules: random.pick(GROUND_RULES),
      knowledge: random.pick(KNOWLEDGES),
      sourceSpans: random.happens(0.5) ? [{ start: 0, end: 8 }] : [],
    }),
  );
  const verdicts = claims.flatMap((claim) =>
    (['attribution', 'content'] as const).map((axis) => {
      const value = claim.verdicts[axis] ?? 'unverified';
      const disputedReason = value === 'disputed' ? random.pick(DISPUTED_REASONS) : null;
      return aVerdict(claim, { axis, value, disputedReason, recordedBy: random.pick(people) });
    }),
  );
  const queries = claims
    .filter(({ accused }) => accused.length > 0 && random.happens(0.7))
    .map((claim, at): QueryFact => ({
      id: `query_${at}`,
      number: at + 1,
      kind: random.pick(['right-of-reply', 'expert']),
      claimIds: [claim.id],
      accused: claim.accused[0] ?? null,
      dueAt: random.happens(0.5) ? secondsAfterNoon(random.below(1_000) - 500) : null,
      state: random.pick(['open', 'answered']),
      isPut: true,
      hasAnswer: random.happens(0.5),
    }));
  const links = claims
    .slice(1, 1 + count / 10)
    .map((claim, at) => aLink(claims[at] ?? claim, claim));
  const reader = anId('person');
  return {
    evidence,
    facts: {
      story,
      claims,
      attributions,
      terms: termsIn(attributions, claims),
      evidence,
      origins,
      sources,
      verdicts,
      links,
      secondJudgements: claims
        .slice(0, count / 5)
        .map(({ id }) => ({ claimId: id, readerId: reader })),
      differences: claims
        .slice(0, count / 20)
        .map(({ id }) => ({ readingId: anId('second-reading'), claimId: id, axis: 'content' })),
      identities: sources.slice(0, SOURCES / 2).map(({ id }) => ({
        sourceId: id,
        readers: [{ personId: reader, role: 'editor', isSenior: random.happens(0.5) }],
      })),
      queries,
      waivers: claims.slice(0, count / 10).map(({ id }) => ({
        ruleId: 'second-person',
        claimId: id,
        subject: '',
        says: sayPolicy('second-person-missing', { count: 1 }),
        reason: 'Nobody else was there.',
        by: reader,
        byName: 'Ada Senior',
        at: secondsAfterNoon(0),
        state: 'open',
      })),
      untouched: 12,
    },
  };
}

/** Origins of which a third trace to an earlier one, so that chains are some links long. */
function originsOf(random: Random, made: (set: Partial<Origin>) => Origin): readonly Origin[] {
  const origins: Origin[] = [];
  for (let at = 0; at < ORIGINS; at += 1) {
    const tracesTo = at > 0 && random.happens(0.35) ? random.pick(origins).id : null;
    origins.push(made({ name: `Origin ${at}`, isOwn: random.happens(0.02), tracesTo }));
  }
  return origins;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

function aCopy(random: Random): NonNullable<Evidence['keptCopy']> {
  const sha256 = random.below(10_000).toString(16).padStart(64, '0');
  return { sha256, sizeBytes: 1, filename: 'a.pdf', mediaType: 'application/pdf' };
}
