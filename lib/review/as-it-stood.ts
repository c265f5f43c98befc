import { type Attribution, attributionSchema } from '#lib/attribution/attribution.ts';
import { type Claim, claimSchema } from '#lib/claim/claim.ts';
import { type ClaimLink, claimLinkSchema } from '#lib/claim/link.ts';
import {
  type Evidence,
  type Origin,
  evidenceSchema,
  originSchema,
} from '#lib/evidence/evidence.ts';
import { type Waiver, waiverSchema } from '#lib/policy/waiver.ts';
import type { ClaimsAtHand } from '#lib/review/bound-state.ts';
import { type Dismissal, dismissalSchema } from '#lib/review/dismissal.ts';
import { type Source, sourceSchema } from '#lib/source/source.ts';
import { type Story, storySchema } from '#lib/story/story.ts';
import { holding } from '#lib/verdict/rules.ts';
import { type Verdict, verdictSchema } from '#lib/verdict/verdict.ts';

/** What the record last said of a thing up to some event. */
export interface ToldThing {
  readonly kind: string;
  /** Null for a thing that is hidden from whoever reads. */
  readonly after: unknown;
}

/** The kinds of thing of which the file of a story is made, as events call them. */
export const FILE_KINDS = [
  'story',
  'claim',
  'attribution',
  'evidence',
  'verdict',
  'link',
  'source',
  'origin',
  'dismissal',
  'waiver',
] as const;

type FileKind = (typeof FILE_KINDS)[number];

/** The file of a story at one moment of its record. */
export interface FileAsItStood extends ClaimsAtHand {
  readonly story: Story;
  /** Those that stood, in the order they were made. */
  readonly dismissals: readonly Dismissal[];
  /** Those that stood, oldest first. */
  readonly waivers: readonly Waiver[];
}

/** What the fields mean that former versions of the desk did not tell of. */
const UNTOLD: Readonly<Record<FileKind, (told: Told) => Told>> = {
  story: () => ({ policyVersionId: null }),
  claim: ({ draftId }) => ({
    markedIn: draftId,
    unplaced: null,
    waitsIn: null,
    accused: [],
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnByName: null,
  }),
  attribution: () => ({}),
  evidence: () => ({ form: null }),
  verdict: () => ({ withdrawn: null, reopenedIn: null }),
  link: () => ({}),
  source: () => ({ anonymityReason: null }),
  origin: () => ({ isOwn: false, tracesTo: null, version: 1 }),
  dismissal: () => ({}),
  waiver: () => ({}),
};

type Told = Readonly<Record<string, unknown>>;

/**
 * The file of a story out of what the record said of each thing, in the order in which the things were first told of. Nothing
 * comes from what is stored today. Null when the story itself is not among them. Throws on what no version of the desk has told.
 */
export function fileOf(told: readonly ToldThing[]): FileAsItStood | null {
  const byKind = Map.groupBy(told, ({ kind }) => kind);
  const all = <T>(kind: FileKind, schema: { parse(value: unknown): T }): readonly T[] =>
    (byKind.get(kind) ?? []).flatMap(({ after }) => {
      if (typeof after !== 'object' || after === null) return [];
      const state: Told = { ...after };
      return [schema.parse({ ...UNTOLD[kind](state), ...state })];
    });
  const [story] = all<Story>('story', storySchema);
  if (story === undefined) return null;
  const verdicts = all<Verdict>('verdict', verdictSchema);
  const given = Map.groupBy(verdicts, ({ claimId }) => claimId);
  return {
    story,
    // What an event of a claim says of its verdicts may have passed: each verdict has an event of its own.
    claims: all<Claim>('claim', claimSchema).map((claim) => judged(claim, given.get(claim.id))),
    attributions: all<Attribution>('attribution', attributionSchema),
    evidence: all<Evidence>('evidence', evidenceSchema),
    verdicts,
    links: all<ClaimLink>('link', claimLinkSchema).filter(({ state }) => state === 'open'),
    sources: all<Source>('source', sourceSchema),
    origins: all<Origin>('origin', originSchema),
    dismissals: all<Dismissal>('dismissal', dismissalSchema).filter(
      ({ state }) => state === 'open',
    ),
    waivers: all<Waiver>('waiver', waiverSchema).filter(({ state }) => state === 'open'),
  };
}

function judged(claim: Claim, verdicts: readonly Verdict[] = []): Claim {
  const on = (axis: 'attribution' | 'content') => holding(verdicts, axis)?.value ?? null;
  return { ...claim, verdicts: { attribution: on('attribution'), content: on('content') } };
}
