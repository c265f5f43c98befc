import type { Texts } from '#app/_texts/english.ts';
import type { Speak } from '#app/_texts/speak.ts';
import type { ChangeKind } from '#lib/store/change.ts';

type Deed = keyof Texts['stories']['deed'];

/** What the texts call each kind of event. */
const DEEDS: Readonly<Record<ChangeKind, Deed>> = {
  'person.joined': 'person-joined',
  'person.changed': 'person-changed',
  'invitation.made': 'invitation-made',
  'invitation.used': 'invitation-used',
  'invitation.revoked': 'invitation-revoked',
  'key.made': 'key-made',
  'key.revoked': 'key-revoked',
  'story.opened': 'story-opened',
  'story.changed': 'story-changed',
  'member.added': 'member-added',
  'member.removed': 'member-removed',
  'claim.marked': 'claim-marked',
  'claim.changed': 'claim-changed',
  'claim.adjusted': 'claim-adjusted',
  'claim.withdrawn': 'claim-withdrawn',
  'claim.restored': 'claim-restored',
  'claim.linked': 'claim-linked',
  'claim.unlinked': 'claim-unlinked',
  'source.added': 'source-added',
  'source.changed': 'source-changed',
  'attribution.added': 'attribution-added',
  'attribution.changed': 'attribution-changed',
  'attribution.withdrawn': 'attribution-withdrawn',
  'attribution.restored': 'attribution-restored',
  'origin.named': 'origin-named',
  'origin.changed': 'origin-changed',
  'identity.sealed': 'identity-sealed',
  'identity.changed': 'identity-changed',
  'identity.opened': 'identity-opened',
  'identity.granted': 'identity-granted',
  'identity.revoked': 'identity-revoked',
  'identity.handed-over': 'identity-handed-over',
  'identity.rewrapped': 'identity-rewrapped',
  'identity.destroyed': 'identity-destroyed',
  'evidence.added': 'evidence-added',
  'evidence.changed': 'evidence-changed',
  'evidence.withdrawn': 'evidence-withdrawn',
  'evidence.restored': 'evidence-restored',
  'verdict.recorded': 'verdict-recorded',
  'verdict.withdrawn': 'verdict-withdrawn',
  'dismissal.added': 'dismissal-added',
  'dismissal.withdrawn': 'dismissal-withdrawn',
  'draft.read': 'draft-read',
  'suggestion.accepted': 'suggestion-accepted',
  'suggestion.edited': 'suggestion-edited',
  'suggestion.dismissed': 'suggestion-dismissed',
  'suggestion.restored': 'suggestion-restored',
  'second-reading.asked': 'second-reading-asked',
  'second-reading.given': 'second-reading-given',
  'second-reading.withdrawn': 'second-reading-withdrawn',
  'second-verdict.recorded': 'second-verdict-recorded',
  'difference.settled': 'difference-settled',
  'thread.opened': 'thread-opened',
  'remark.added': 'remark-added',
  'thread.resolved': 'thread-resolved',
  'thread.reopened': 'thread-reopened',
  'notices.read': 'notices-read',
  'draft.added': 'draft-added',
  'claim.carried': 'claim-carried',
  'claim.placed': 'claim-placed',
  'carry.settled': 'carry-settled',
  'attribution.carried': 'attribution-carried',
  'verdict.reopened': 'verdict-reopened',
  'dismissal.carried': 'dismissal-carried',
  'suggestion.carried': 'suggestion-carried',
  'annotations.imported': 'annotations-imported',
  'annotations.carried': 'annotations-carried',
  'annotations.placed': 'annotations-placed',
  'annotations.withdrawn': 'annotations-withdrawn',
  'house.changed': 'house-changed',
  'policy.written': 'policy-written',
  'waiver.given': 'waiver-given',
  'waiver.withdrawn': 'waiver-withdrawn',
  'template.added': 'template-added',
  'template.changed': 'template-changed',
  'template.withdrawn': 'template-withdrawn',
};

/** Who did what: "Mara marked a claim"; a kind of a later version is said in general terms. */
export function eventWords(kind: string, who: string, t: Speak<'stories'>): string {
  return isKnown(kind) ? t(`deed.${DEEDS[kind]}`, { who }) : t('some-deed', { who });
}

function isKnown(kind: string): kind is ChangeKind {
  return Object.hasOwn(DEEDS, kind);
}
