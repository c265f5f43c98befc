import type { Claim } from '#lib/claim/claim.ts';
import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { PersonId } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import type { Person } from '#lib/people/person.ts';
import { fieldRefusal, refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A person somebody wants to give a claim to, and whether they are on its story. */
export interface Assignee {
  readonly person: Person | null;
  readonly isMember: boolean;
}

/** What marking a claim needs besides its words. */
export type Marking = Pick<
  Claim,
  'id' | 'kind' | 'priority' | 'restatement' | 'accused' | 'assigneeId' | 'createdAt' | 'createdBy'
>;

/** Why, and by whom, something is withdrawn; `by` is null on the command line. */
export interface Withdrawing {
  readonly reason: string;
  readonly by: PersonId | null;
  readonly byName: string;
}

/** What a claim that is not withdrawn says of its withdrawal. */
export const NOT_WITHDRAWN = {
  withdrawnReason: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnByName: null,
} as const;

/** Marks words of a draft as a claim. Refuses words that are not there and an assignee who cannot check. */
export function mark(
  draft: Draft,
  spans: readonly Span[],
  about: Marking & { readonly assignee: Assignee | null },
): Result<readonly Change[]> {
  const unfit = assigneeProblem(about.assignee);
  if (!unfit.ok) return unfit;
  const placed = place(draft, spans);
  if (!placed.ok) return placed;
  const claim = {
    id: about.id,
    storyId: draft.storyId,
    markedIn: draft.id,
    draftId: draft.id,
    unplaced: null,
    waitsIn: null,
    ...placed.value,
    restatement: about.restatement,
    kind: about.kind,
    priority: about.priority,
    accused: about.accused,
    assigneeId: about.assigneeId,
    state: 'open',
    ...NOT_WITHDRAWN,
    createdAt: about.createdAt,
    createdBy: about.createdBy,
    touchedAt: about.createdAt,
  } as const;
  return ok([{ kind: 'claim.marked', claim }]);
}

/** Changes what is said of a claim: its restatement, kind, priority, whom it accuses, or its assignee. */
export function change(
  claim: Claim,
  wanted: {
    readonly set: Wanted<Claim, 'restatement' | 'kind' | 'priority' | 'accused' | 'assigneeId'>;
    readonly expects: number;
  },
  assignee: Assignee | null,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const set = difference(claim, wanted.set);
  if (isEmpty(set)) return ok([]);
  if (set.assigneeId !== undefined) {
    const unfit = assigneeProblem(assignee);
    if (!unfit.ok) return unfit;
  }
  return ok([{ kind: 'claim.changed', claimId: claim.id, set, expects: wanted.expects }]);
}

/** Moves the boundaries of a claim's words in the story's newest draft. */
export function adjust(
  claim: Claim,
  draft: Draft,
  wanted: { readonly spans: readonly Span[]; readonly expects: number },
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const placed = place(draft, wanted.spans);
  if (!placed.ok) return placed;
  if (isEmpty(difference(claim, placed.value))) return ok([]);
  return ok([
    { kind: 'claim.adjusted', claimId: claim.id, ...placed.value, expects: wanted.expects },
  ]);
}

/** Withdraws a claim: it stays in the record, counts no longer, and cannot be changed or judged. */
export function withdraw(
  claim: Claim,
  withdrawing: Withdrawing,
  expects: number,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  return ok([{ kind: 'claim.withdrawn', claimId: claim.id, ...withdrawing, expects }]);
}

/** Takes a claim's withdrawal back: it is open again, with all that hung on it. */
export function restore(claim: Claim, expects: number): Result<readonly Change[]> {
  if (claim.state === 'open') {
    return fail(refusal('policy', say('claim-is-open', { number: claim.number })));
  }
  return ok([{ kind: 'claim.restored', claimId: claim.id, expects }]);
}

/** The claim, unless it was withdrawn: nothing is added to or judged of a withdrawn claim. */
export function stillOpen(claim: Claim): Result<Claim> {
  if (claim.state === 'open') return ok(claim);
  const { number, withdrawnReason: reason } = claim;
  return fail(
    refusal(
      'policy',
      reason === null
        ? say('claim-withdrawn-no-reason', { number })
        : say('claim-withdrawn', { number, reason }),
    ),
  );
}

/** The draft somebody read must be the story's newest: words and judgements hold for one draft only. */
export function onNewestDraft(
  newest: { readonly draftId: string },
  read: { readonly draftId: string },
): Result<null> {
  if (newest.draftId === read.draftId) return ok(null);
  return fail(stale('story-text', { draftId: newest.draftId }, { draftId: read.draftId }));
}

/**
 * A claim is looked at and judged where it stands in the newest draft. One that is lost there has no words to judge or move:
 * somebody says first which they are.
 */
export function whereItStands(
  claim: Pick<Claim, 'draftId' | 'unplaced' | 'number'>,
  read: { readonly draftId: string },
): Result<null> {
  if (claim.unplaced === null) return onNewestDraft(claim, read);
  return fail(refusal('policy', say('carried-without-place', { number: claim.number })));
}

function place(draft: Draft, spans: readonly Span[]) {
  const runs = placeRuns(draft.text, draft.blocks, spans);
  if (!runs.ok) return runs;
  return ok({ spans: runs.value, words: wordsOfRuns(draft.text, runs.value) });
}

function assigneeProblem(assignee: Assignee | null): Result<null> {
  if (assignee === null) return ok(null);
  const { person, isMember } = assignee;
  const unfit = whyUnfit(person, isMember);
  return unfit === null ? ok(null) : fail(fieldRefusal('assigneeId', unfit));
}

function whyUnfit(person: Person | null, isMember: boolean): Said | null {
  if (person === null) return say('person-unknown');
  const { name, role } = person;
  if (!person.isActive) return say('assignee-left', { name });
  if (!isMember && role !== 'admin') return say('no-member', { name });
  if (!allows(role, 'check claims')) return say('assignee-no-checker', { name, role });
  return null;
}
