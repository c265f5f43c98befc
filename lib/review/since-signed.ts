import { z } from 'zod';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { claimIdSchema, draftIdSchema, policyVersionIdSchema } from '#lib/id.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { FileAsItStood } from '#lib/review/as-it-stood.ts';
import { type BoundClaim, type BoundState, boundState } from '#lib/review/bound-state.ts';

/** What can differ about a claim that was there when it was signed. */
export const CLAIM_PARTS = [
  'words',
  'restatement',
  'kind',
  'priority',
  'accused',
  'assignee',
  'place',
  'attributions',
  'evidence',
  'verdicts',
  'links',
] as const;

/** Those of them that are told in a few words, as they are kept: parties with commas between them. */
export const VALUE_PARTS = ['words', 'restatement', 'priority', 'accused'] as const;

export type ClaimPart = (typeof CLAIM_PARTS)[number];

const aboutClaim = {
  claimId: claimIdSchema,
  number: z.int().min(1),
  /** As it stands now. */
  words: z.string(),
};

const count = z.int().min(0);
const comeAndGone = z.object({ come: count, gone: count }).readonly();

/** What changed in a story between a sign-off and now. */
export const sinceSignedSchema = z
  .object({
    /** Both drafts where another one came; null while it is the same. */
    draft: z.object({ from: draftIdSchema, to: draftIdSchema }).readonly().nullable(),
    /** In the order of their numbers. */
    claims: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('added'), ...aboutClaim }).readonly(),
          z.object({ kind: z.literal('withdrawn'), ...aboutClaim }).readonly(),
          z.object({ kind: z.literal('restored'), ...aboutClaim }).readonly(),
          z
            .object({
              kind: z.literal('changed'),
              ...aboutClaim,
              parts: z.array(z.enum(CLAIM_PARTS)).readonly(),
              /** What a part said when it was signed, and says now, of those that are told in a few words. */
              values: z
                .array(
                  z
                    .object({ part: z.enum(VALUE_PARTS), from: z.string(), to: z.string() })
                    .readonly(),
                )
                .readonly(),
            })
            .readonly(),
        ]),
      )
      .readonly(),
    /** How many sources and origins that are named in both were changed. */
    sources: count,
    origins: count,
    policy: z
      .object({ from: policyVersionIdSchema.nullable(), to: policyVersionIdSchema.nullable() })
      .readonly()
      .nullable(),
    /** Title, byline, outlet or dateline. */
    head: z.boolean(),
    waivers: comeAndGone,
    dismissals: comeAndGone,
  })
  .readonly();

export type SinceSigned = z.infer<typeof sinceSignedSchema>;

/**
 * What of a claim makes each part. Where its words stand is compared within one draft only: in another one everything stands
 * elsewhere, and whether the words are the same is asked by itself.
 */
const PARTS: Readonly<Record<ClaimPart, (bound: BoundClaim, isOneDraft: boolean) => unknown>> = {
  words: ({ claim }) => claim.words,
  restatement: ({ claim }) => claim.restatement,
  kind: ({ claim }) => claim.kind,
  priority: ({ claim }) => claim.priority,
  accused: ({ claim }) => claim.accused,
  assignee: ({ claim }) => claim.assigneeId,
  place: ({ claim }, isOneDraft) => [
    claim.unplaced,
    claim.waitsIn,
    isOneDraft ? claim.spans : null,
  ],
  attributions: ({ attributions }, isOneDraft) =>
    isOneDraft ? attributions : attributions.map(withoutPlaces),
  evidence: ({ evidence }) => evidence,
  verdicts: ({ claim, verdicts }) => [claim.verdicts, verdicts],
  links: ({ links }) => links,
};

/** The difference that somebody approves who signs again. Linear in both files but for sorting. */
export function sinceSigned(then: FileAsItStood, now: FileAsItStood): SinceSigned {
  const [before, after] = [boundState(then), boundState(now)];
  return {
    draft: fromTo(then.story.draftId, now.story.draftId),
    claims: claimsSince(before, after),
    sources: changedAmong(before.sources, after.sources),
    origins: changedAmong(before.origins, after.origins),
    policy: fromTo(then.story.policyVersionId, now.story.policyVersionId),
    head: !isSame(headOf(then), headOf(now)),
    waivers: comeGone(then.waivers, now.waivers),
    dismissals: comeGone(then.dismissals, now.dismissals),
  };
}

/** Whether nothing of what is signed differs. */
export function isNothing(since: SinceSigned): boolean {
  const { waivers, dismissals } = since;
  const counted = since.sources + since.origins + waivers.come + waivers.gone;
  return (
    since.draft === null &&
    since.policy === null &&
    !since.head &&
    since.claims.length === 0 &&
    counted + dismissals.come + dismissals.gone === 0
  );
}

function claimsSince(before: BoundState, after: BoundState): SinceSigned['claims'] {
  const known = new Map(before.claims.map((bound) => [bound.claim.id, bound]));
  return after.claims.flatMap((bound): SinceSigned['claims'] => {
    const { id: claimId, number, words, state } = bound.claim;
    const about = { claimId, number, words };
    const old = known.get(claimId);
    if (old === undefined) return [{ kind: 'added', ...about }];
    if (old.claim.state !== state) {
      return [{ kind: state === 'open' ? 'restored' : 'withdrawn', ...about }];
    }
    const isOneDraft = old.claim.draftId === bound.claim.draftId;
    const parts = CLAIM_PARTS.filter(
      (part) => !isSame(PARTS[part](old, isOneDraft), PARTS[part](bound, isOneDraft)),
    );
    const values = VALUE_PARTS.filter((part) => parts.includes(part)).map((part) => ({
      part,
      from: valueOf(old, part),
      to: valueOf(bound, part),
    }));
    return parts.length === 0 ? [] : [{ kind: 'changed', ...about, parts, values }];
  });
}

function valueOf({ claim }: BoundClaim, part: (typeof VALUE_PARTS)[number]): string {
  return part === 'accused' ? claim.accused.join(', ') : claim[part];
}

function withoutPlaces(said: Attribution) {
  return { ...said, draftId: null, sourceSpans: [], cueSpans: [], contentSpans: [], version: 1 };
}

function headOf({ story }: FileAsItStood) {
  return [story.title, story.byline, story.outlet, story.dateline];
}

function fromTo<T>(from: T, to: T): { readonly from: T; readonly to: T } | null {
  return from === to ? null : { from, to };
}

type WithId = { readonly id: string };

function changedAmong(before: readonly WithId[], after: readonly WithId[]): number {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  return after.filter((thing) => {
    const old = known.get(thing.id);
    return old !== undefined && !isSame(old, thing);
  }).length;
}

function comeGone(before: readonly WithId[], after: readonly WithId[]) {
  const [old, fresh] = [before, after].map((things) => new Set(things.map(({ id }) => id)));
  return {
    come: after.filter(({ id }) => old?.has(id) !== true).length,
    gone: before.filter(({ id }) => fresh?.has(id) !== true).length,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
