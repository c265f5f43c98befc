import { writeAnnotations } from '#lib/annotation/written.ts';
import type { Change, ChangeKind } from '#lib/store/change.ts';
import {
  aClaim,
  aDecision,
  aDismissal,
  aKeptReading,
  aKey,
  aLink,
  aMember,
  aPerson,
  aRemark,
  aSource,
  aStory,
  aTemplate,
  aThread,
  aVerdict,
  anAttribution,
  anId,
  anEvidence,
  anInvitation,
  anOrigin,
  discussing,
  joining,
  marking,
  opening,
  secondsAfterNoon,
} from '#tests/fixtures/builders.ts';
import { aSecondReading, aSecondVerdict, aSettlement } from '#tests/fixtures/second-readings.ts';
import type { Storage } from '#db/open.ts';
import { ORPHANS, anAnnotationSet } from '#tests/fixtures/annotations.ts';
import { aCarried, aSecondDraft } from '#tests/fixtures/next-draft.ts';
import { aPolicyVersion, aWaiver } from '#tests/fixtures/policies.ts';
import { IDENTITY_ORDER, identityChanges } from '#tests/db/identity-changes.ts';
import { REVIEW_ORDER, reviewChanges } from '#tests/db/review-changes.ts';
import { kept } from '#tests/fixtures/storage.ts';
import { QUERY_ORDER, queryChanges } from '#tests/db/query-changes.ts';

/** One change of every kind, in an order in which each can be made. */
export function everyChange() {
  const admin = aPerson({ role: 'admin' });
  const person = aPerson();
  const story = aStory({ createdBy: admin.id });
  const claim = aClaim(story, { createdBy: person.id });
  const conflicting = aClaim(story, { createdBy: person.id });
  const link = aLink(claim, conflicting);
  const reading = aSecondReading([claim], person);
  const takenBack = aSecondReading([claim], admin);
  const secondVerdict = aSecondVerdict(reading, claim);
  const settlement = aSettlement(reading, claim);
  const source = aSource(story);
  const origin = anOrigin(story);
  const attribution = anAttribution(claim, { sourceId: source.id });
  const copy = { sha256: 'a'.repeat(64), sizeBytes: 9, filename: 'a.pdf', mediaType: 'text/plain' };
  const evidence = anEvidence(claim, { originId: origin.id, sourceId: source.id, keptCopy: copy });
  const putApart = {
    id: anId('put-apart'),
    storyId: story.id,
    key: 'same-wire-credit Reuters',
    evidenceIds: [evidence.id, anId('evidence')],
    at: secondsAfterNoon(3),
    by: person.id,
    byName: person.name,
  };
  const verdict = aVerdict(claim, { value: 'disputed', disputedReason: 'refuted' });
  const dismissal = aDismissal(story, { createdBy: person.id });
  const accepted = aDecision(story, { decision: 'accepted', claimId: claim.id });
  const edited = aDecision(story, {
    fingerprint: 'e'.repeat(32),
    decision: 'edited',
    claimId: claim.id,
  });
  const putAway = aDecision(story, { fingerprint: '9'.repeat(32), createdBy: person.id });
  const second = aSecondDraft(story);
  const inSecond = { draftId: second.id, storyId: story.id };
  const carriedDismissal = aDismissal(story, { ...inSecond, createdBy: person.id });
  const carriedDecision = aDecision(story, { ...inSecond, fingerprint: '7'.repeat(32) });
  const reopened = aVerdict(claim, { draftId: second.id });
  const notes = anAnnotationSet(story);
  const used = anInvitation();
  const revoked = anInvitation();
  const thread = aThread(claim);
  const template = aTemplate({ createdBy: admin.id });
  const policy = aPolicyVersion({ writtenBy: admin.id });
  const waiver = aWaiver(story, { claimId: claim.id });
  const key = aKey({ personId: admin.id });
  const sealing = identityChanges(story, admin, person);
  const queries = queryChanges({ claim, conflicting, person, source });
  const review = reviewChanges(story, claim, [admin, person]);
  const made = {
    ...sealing.made,
    ...queries.made,
    'person.joined': joining(admin, true),
    'person.changed': {
      kind: 'person.changed',
      personId: person.id,
      set: { name: 'Mara W.', role: 'editor', isSenior: true, isActive: false },
      expects: 1,
    },
    'invitation.made': { kind: 'invitation.made', invitation: used, tokenHash: 'hash-of-a-token' },
    'invitation.used': { kind: 'invitation.used', invitationId: used.id },
    'invitation.revoked': { kind: 'invitation.revoked', invitationId: revoked.id },
    'key.made': { kind: 'key.made', key, secretHash: 'hash-of-a-secret' },
    'key.revoked': { kind: 'key.revoked', keyId: key.id, revokedAt: secondsAfterNoon(1) },
    'story.opened': opening(story),
    'story.changed': {
      kind: 'story.changed',
      storyId: story.id,
      set: { title: 'New' },
      expects: 1,
    },
    'member.added': { kind: 'member.added', member: aMember(story, person) },
    'member.removed': { kind: 'member.removed', storyId: story.id, personId: person.id },
    'claim.marked': marking(claim),
    'claim.changed': {
      kind: 'claim.changed',
      claimId: claim.id,
      set: {
        restatement: 'There are 40 hidden reservoirs.',
        priority: 'high',
        accused: ['The ministry', 'Halden Water'],
      },
      expects: 1,
    },
    'claim.adjusted': {
      kind: 'claim.adjusted',
      claimId: claim.id,
      spans: [
        { start: 3, end: 9 },
        { start: 12, end: 15 },
      ],
      words: 'accuse … 40',
      expects: 2,
    },
    'claim.linked': { kind: 'claim.linked', link },
    'claim.unlinked': { kind: 'claim.unlinked', linkId: link.id, expects: 1 },
    'source.added': { kind: 'source.added', source },
    'source.changed': {
      kind: 'source.changed',
      sourceId: source.id,
      set: { reliability: 'B', anonymityReason: 'They would lose their work.' },
      expects: 1,
    },
    'attribution.added': { kind: 'attribution.added', attribution },
    'attribution.changed': {
      kind: 'attribution.changed',
      attributionId: attribution.id,
      set: { cueSpans: [{ start: 1, end: 2 }], quoteType: 'direct' },
      expects: 1,
    },
    'origin.named': { kind: 'origin.named', origin },
    'origin.changed': {
      kind: 'origin.changed',
      originId: origin.id,
      set: { isOwn: true, name: 'Our own desk' },
      expects: 1,
    },
    'origins.put-apart': { kind: 'origins.put-apart', putApart },
    'evidence.added': { kind: 'evidence.added', evidence },
    'evidence.changed': {
      kind: 'evidence.changed',
      evidenceId: evidence.id,
      set: { stance: 'supports', form: 'recording', keptCopy: null },
      expects: 1,
    },
    'verdict.recorded': {
      kind: 'verdict.recorded',
      verdict,
      expects: 3,
    },
    'second-reading.asked': { kind: 'second-reading.asked', reading },
    'second-verdict.recorded': { kind: 'second-verdict.recorded', verdict: secondVerdict },
    'second-reading.given': {
      kind: 'second-reading.given',
      readingId: reading.id,
      leftOut: [{ claimId: claim.id, reason: 'Nobody says who said it.' }],
      expects: 1,
    },
    'second-reading.withdrawn': {
      kind: 'second-reading.withdrawn',
      readingId: takenBack.id,
      reason: 'Not needed.',
      expects: 1,
    },
    'difference.settled': { kind: 'difference.settled', settlement, expects: 4 },
    'evidence.withdrawn': {
      kind: 'evidence.withdrawn',
      evidenceId: evidence.id,
      reason: 'Superseded.',
      expects: 2,
    },
    'attribution.withdrawn': {
      kind: 'attribution.withdrawn',
      attributionId: attribution.id,
      expects: 2,
    },
    'attribution.restored': {
      kind: 'attribution.restored',
      attributionId: attribution.id,
      expects: 3,
    },
    'evidence.restored': { kind: 'evidence.restored', evidenceId: evidence.id, expects: 3 },
    'verdict.withdrawn': {
      kind: 'verdict.withdrawn',
      verdict,
      withdrawal: { reason: 'A slip.', at: secondsAfterNoon(9), by: null, byName: 'Mara' },
      expects: 4,
    },
    'claim.withdrawn': {
      kind: 'claim.withdrawn',
      claimId: claim.id,
      reason: 'Cut.',
      by: person.id,
      byName: person.name,
      expects: 5,
    },
    'claim.restored': { kind: 'claim.restored', claimId: claim.id, expects: 6 },
    'dismissal.added': { kind: 'dismissal.added', dismissal },
    'dismissal.withdrawn': {
      kind: 'dismissal.withdrawn',
      dismissalId: dismissal.id,
      expects: 1,
    },
    'draft.read': aKeptReading(story),
    'suggestion.accepted': { kind: 'suggestion.accepted', decision: accepted },
    'suggestion.edited': { kind: 'suggestion.edited', decision: edited },
    'suggestion.dismissed': { kind: 'suggestion.dismissed', decision: putAway },
    'suggestion.restored': { kind: 'suggestion.restored', decisionId: putAway.id, expects: 1 },
    'thread.opened': discussing(thread, aRemark(thread, { body: 'First.' })),
    'remark.added': {
      kind: 'remark.added',
      remark: aRemark(thread, { body: 'Second.', mentions: [admin.id] }),
      tells: [{ personId: admin.id, kind: 'mentioned', threadId: thread.id }],
    },
    'thread.resolved': { kind: 'thread.resolved', threadId: thread.id, expects: 2 },
    'thread.reopened': { kind: 'thread.reopened', threadId: thread.id, expects: 3 },
    'notices.read': {
      kind: 'notices.read',
      personId: admin.id,
      meant: { upTo: 1000 },
      readAt: secondsAfterNoon(1),
    },
    'template.added': { kind: 'template.added', template },
    'template.changed': {
      kind: 'template.changed',
      templateId: template.id,
      set: { body: 'Nobody else says so.' },
      expects: 1,
    },
    'template.withdrawn': { kind: 'template.withdrawn', templateId: template.id, expects: 2 },
    'draft.added': { kind: 'draft.added', draft: second, after: story.draftId, upTo: 9999 },
    'claim.carried': { kind: 'claim.carried', carried: aCarried(claim, second), expects: 7 },
    'attribution.carried': {
      kind: 'attribution.carried',
      attributionId: attribution.id,
      draftId: second.id,
      set: { sourceSpans: [], cueSpans: [{ start: 3, end: 4 }], contentSpans: [] },
      expects: 4,
    },
    'verdict.reopened': {
      kind: 'verdict.reopened',
      verdict: reopened,
      draftId: second.id,
      leftOut: ['source', 'cue'],
      expects: 9,
    },
    'claim.placed': {
      kind: 'claim.placed',
      claimId: claim.id,
      draftId: second.id,
      spans: [{ start: 0, end: 8 }],
      words: 'Minister',
      changes: [],
      reopened: ['content'],
      expects: 10,
    },
    'carry.settled': {
      kind: 'carry.settled',
      claimId: claim.id,
      draftId: second.id,
      settledAs: 'placed',
      by: person.id,
      byName: person.name,
      expects: 11,
    },
    'dismissal.carried': {
      kind: 'dismissal.carried',
      dismissal: carriedDismissal,
      from: dismissal.id,
    },
    'suggestion.carried': {
      kind: 'suggestion.carried',
      decision: carriedDecision,
      from: putAway.id,
    },
    'annotations.imported': { kind: 'annotations.imported', ...notes },
    'annotations.placed': {
      kind: 'annotations.placed',
      setId: notes.set.id,
      ...writeAnnotations([]),
      chosen: { position: 0, quoted: 'three new wells', words: 'Minister' },
      expects: 1,
    },
    'annotations.carried': {
      kind: 'annotations.carried',
      setId: notes.set.id,
      draftId: second.id,
      ...writeAnnotations(ORPHANS),
      expects: 2,
    },
    'annotations.withdrawn': {
      kind: 'annotations.withdrawn',
      setId: notes.set.id,
      expects: 3,
    },
    'policy.written': { kind: 'policy.written', version: policy },
    'waiver.given': { kind: 'waiver.given', waiver },
    'waiver.withdrawn': {
      kind: 'waiver.withdrawn',
      waiverId: waiver.id,
      reason: 'The data desk has no time.',
      expects: 1,
    },
    'house.changed': { kind: 'house.changed', set: { looksAtReworded: true }, expects: 1 },
    ...review,
  } as const satisfies { readonly [K in ChangeKind]: Extract<Change, { kind: K }> };
  const others: readonly Change[] = [
    joining(person),
    { kind: 'invitation.made', invitation: revoked, tokenHash: 'hash-of-another-token' },
  ];
  return {
    made,
    others,
    admin,
    person,
    story,
    claim,
    conflicting,
    link,
    reading,
    takenBack,
    secondVerdict,
    settlement,
    source,
    origin,
    putApart,
    attribution,
    evidence,
    dismissal,
    reopened,
    carriedDismissal,
    carriedDecision,
    notes,
    queries,
    accepted,
    putAway,
    policy,
    waiver,
    review,
    used,
    revoked,
    key,
    thread,
    template,
    sealing,
  };
}

/** Every kind, in an order in which each can be made. */
export const ORDER: readonly ChangeKind[] = [
  'person.joined',
  'story.opened',
  'member.added',
  'claim.marked',
  'claim.changed',
  'claim.adjusted',
  'claim.linked',
  'claim.unlinked',
  'source.added',
  'source.changed',
  'attribution.added',
  'attribution.changed',
  'origin.named',
  'origin.changed',
  'evidence.added',
  'evidence.changed',
  'verdict.recorded',
  'second-reading.asked',
  'second-verdict.recorded',
  'second-reading.given',
  'difference.settled',
  'second-reading.withdrawn',
  'origins.put-apart',
  'evidence.withdrawn',
  'attribution.withdrawn',
  'attribution.restored',
  'evidence.restored',
  'verdict.withdrawn',
  'thread.opened',
  'remark.added',
  'thread.resolved',
  'thread.reopened',
  ...QUERY_ORDER,
  'notices.read',
  'claim.withdrawn',
  'claim.restored',
  'dismissal.added',
  'dismissal.withdrawn',
  'draft.read',
  'annotations.imported',
  'annotations.placed',
  'suggestion.accepted',
  'suggestion.edited',
  'suggestion.dismissed',
  'suggestion.restored',
  'draft.added',
  'claim.carried',
  'attribution.carried',
  'verdict.reopened',
  'claim.placed',
  'carry.settled',
  'dismissal.carried',
  'suggestion.carried',
  'annotations.carried',
  'annotations.withdrawn',
  'house.changed',
  ...IDENTITY_ORDER,
  'member.removed',
  'story.changed',
  'person.changed',
  'invitation.made',
  'invitation.used',
  'invitation.revoked',
  'key.made',
  'key.revoked',
  'policy.written',
  'waiver.given',
  'waiver.withdrawn',
  'template.added',
  'template.changed',
  'template.withdrawn',
  ...REVIEW_ORDER,
];

/** Makes one change; a link needs a second claim, and two readings or queries are needed to end one in each way. */
export async function makeOne(
  storage: Storage,
  all: ReturnType<typeof everyChange>,
  kind: ChangeKind,
) {
  if (kind === 'claim.linked') await kept(storage, marking(all.conflicting));
  if (kind === 'second-reading.withdrawn') {
    await kept(storage, { kind: 'second-reading.asked', reading: all.takenBack });
  }
  if (kind === 'verdict.reopened') {
    await kept(storage, { kind: 'verdict.recorded', verdict: all.reopened, expects: 8 });
  }
  if (kind === 'identity.sealed') {
    await kept(storage, { kind: 'source.added', source: all.sealing.source });
  }
  if (kind === 'query-link.revoked') await kept(storage, ...all.queries.before);
  return kept(storage, all.made[kind]);
}
