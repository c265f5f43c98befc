import type { ChangeKind } from '#lib/store/change.ts';

/** What happened, as it follows a name: "Mara marked a claim". */
const EVENT_WORDS: Readonly<Record<ChangeKind, string>> = {
  'person.joined': 'joined the desk',
  'person.changed': 'changed a person',
  'invitation.made': 'invited somebody',
  'invitation.used': 'accepted an invitation',
  'invitation.revoked': 'took back an invitation',
  'key.made': 'made an API key',
  'key.revoked': 'revoked an API key',
  'story.opened': 'opened the story',
  'story.changed': 'changed the story’s head',
  'member.added': 'added a member',
  'member.removed': 'removed a member',
  'claim.marked': 'marked a claim',
  'claim.changed': 'changed a claim',
  'claim.adjusted': 'adjusted a claim’s words',
  'claim.withdrawn': 'withdrew a claim',
  'claim.restored': 'restored a claim',
  'claim.linked': 'linked two claims',
  'claim.unlinked': 'took a link between claims away',
  'source.added': 'added a source',
  'source.changed': 'changed a source',
  'attribution.added': 'attributed a claim',
  'attribution.changed': 'changed an attribution',
  'attribution.withdrawn': 'withdrew an attribution',
  'attribution.restored': 'restored an attribution',
  'origin.named': 'named an origin',
  'evidence.added': 'added evidence',
  'evidence.changed': 'changed evidence',
  'evidence.withdrawn': 'withdrew evidence',
  'evidence.restored': 'restored evidence',
  'verdict.recorded': 'gave a verdict',
  'verdict.withdrawn': 'withdrew a verdict',
  'dismissal.added': 'dismissed a sentence',
  'dismissal.withdrawn': 'took back a dismissal',
  'second-reading.asked': 'asked for a second reading',
  'second-reading.given': 'handed in a second reading',
  'second-reading.withdrawn': 'took back a second reading',
  'second-verdict.recorded': 'judged a claim in a second reading',
  'difference.settled': 'settled a difference between two readings',
  'template.added': 'wrote a template',
  'template.changed': 'changed a template',
  'template.withdrawn': 'withdrew a template',
};

/** What an event's kind is called; a kind of a later version is said in general terms. */
export function eventWords(kind: string): string {
  return Object.entries(EVENT_WORDS).find(([known]) => known === kind)?.[1] ?? 'changed something';
}
