import { afterVoid } from '#lib/review/flow.ts';
import { tellsOfVoid } from '#lib/review/signing-rules.ts';
import { type SignOff, type Voided, isStanding } from '#lib/review/sign-off.ts';
import type { Change, ChangeKind } from '#lib/store/change.ts';
import type { Story } from '#lib/story/story.ts';

/**
 * Whether a change of a kind can make a story's sign-off void: whatever touches the draft, the claims and what hangs on them, the
 * policy the story is under, exceptions, what was dismissed, and whatever else a rule looks at: findings are signed, too.
 * A new kind of change does not compile until it stands here.
 */
export const VOIDS: Readonly<Record<ChangeKind, boolean>> = {
  'person.joined': false,
  // Only where rules ask whether they know who an unnamed source is: they may be no editor any more, or no senior one.
  'person.changed': true,
  'invitation.made': false,
  'invitation.used': false,
  'invitation.revoked': false,
  'key.made': false,
  'key.revoked': false,
  'story.opened': false,
  'story.changed': true,
  'draft.added': true,
  'member.added': false,
  'member.removed': true,
  'claim.marked': true,
  'claim.changed': true,
  'claim.adjusted': true,
  'claim.withdrawn': true,
  'claim.restored': true,
  'claim.carried': true,
  'claim.placed': true,
  'carry.settled': true,
  'claim.linked': true,
  'claim.unlinked': true,
  // A source or origin that nothing names yet says nothing of a claim.
  'source.added': false,
  'source.changed': true,
  'attribution.added': true,
  'attribution.changed': true,
  'attribution.carried': true,
  'attribution.withdrawn': true,
  'attribution.restored': true,
  'origin.named': false,
  // Whether it is our own and what it traces to decide how many origins count.
  'origin.changed': true,
  // That pieces are not of one origin leaves the origins they name, and so every count, as they are; that they are of
  // one changes the evidence itself.
  'origins.put-apart': false,
  'evidence.added': true,
  'evidence.changed': true,
  'evidence.withdrawn': true,
  'evidence.restored': true,
  'verdict.recorded': true,
  'verdict.withdrawn': true,
  'verdict.reopened': true,
  'dismissal.added': true,
  'dismissal.carried': true,
  'dismissal.withdrawn': true,
  // What the machine suggests and what lies over the text says nothing until a claim is made of it.
  'draft.read': false,
  'suggestion.accepted': false,
  'suggestion.edited': false,
  'suggestion.dismissed': false,
  'suggestion.carried': false,
  'suggestion.restored': false,
  'annotations.imported': false,
  'annotations.carried': false,
  'annotations.placed': false,
  'annotations.withdrawn': false,
  'second-reading.asked': false,
  // From then on a second judgement counts, and may differ.
  'second-reading.given': true,
  'second-reading.withdrawn': false,
  'second-verdict.recorded': false,
  'difference.settled': true,
  'thread.opened': false,
  'remark.added': false,
  'thread.resolved': false,
  'thread.reopened': false,
  'notices.read': false,
  'house.changed': false,
  // A story goes on under the version it has.
  'policy.written': false,
  'waiver.given': true,
  'waiver.withdrawn': true,
  // Rules ask whether an editor knows who an unnamed source is: whether it is sealed, and who may open it. What is
  // sealed may name somebody else by now, which no hash shows. Reading it, and wrapping its key anew, says nothing new.
  'identity.sealed': true,
  'identity.changed': true,
  'identity.opened': false,
  'identity.granted': true,
  'identity.revoked': true,
  'identity.handed-over': true,
  'identity.rewrapped': false,
  'identity.destroyed': true,
  // Rules ask what is open and who was asked for a reply: each step of a query can make a finding or end one, and so
  // can the way it is put to somebody: a link that was made or revoked, an attempt to reach them. That a link was used is told by the answer.
  'query.asked': true,
  'query.changed': true,
  'query.answered': true,
  'query.attempted': true,
  'query.closed': true,
  'query.reopened': true,
  'query.withdrawn': true,
  'query-link.made': true,
  'query-link.used': false,
  'query-link.revoked': true,
  'template.added': false,
  'template.changed': false,
  'template.withdrawn': false,
  'story.sent-to-review': false,
  // Names that were being gathered are gathered anew.
  'story.sent-back': true,
  'story.signed-off': false,
  'story.back-in-review': false,
  'story.published': false,
  'story.corrected': false,
  'sign-off.begun': false,
  'sign-off.joined': false,
  'sign-off.voided': false,
  'correction.added': false,
};

/** The kinds of change that make a sign-off void. */
export const VOIDING: readonly ChangeKind[] = (Object.keys(VOIDS) as ChangeKind[]).filter(
  (kind) => VOIDS[kind],
);

/** Those of them that touch other stories than the one their event is of: what is known of a source, and of who knows who it is. */
export const REACHING_OTHERS: readonly ChangeKind[] = VOIDING.filter((kind) =>
  /^(source|person)\.changed$|^member\.|^identity\./.test(kind),
);

/**
 * Those of them that leave the draft, the claims and what hangs on them as they were, so that comparing both files tells nothing of
 * them: whoever approves the difference is told of each by itself.
 */
export const TOLD_APART: readonly ChangeKind[] = VOIDING.filter((kind) =>
  /^(query|query-link|identity|second-reading|difference|person|member)\./.test(kind),
);

/** What follows for a story's sign-off from a change that touches what was signed; nothing where none stands. */
export function voiding(
  { id: storyId, status: from }: Pick<Story, 'id' | 'status'>,
  signOff: SignOff | null,
  { by, ...voided }: Voided & { readonly by: string | null },
): readonly Change[] {
  if (signOff === null || !isStanding(signOff)) return [];
  const tells = tellsOfVoid(signOff, by);
  const ended = { kind: 'sign-off.voided', signOffId: signOff.id, voided, tells } as const;
  const to = afterVoid(from);
  if (to === from) return [ended];
  return [ended, { kind: 'story.back-in-review', storyId, from, to, reason: null }];
}
