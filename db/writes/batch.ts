import { EMPTY_HEAD, headAfter, sealEvent } from '#lib/record/chain.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { type Actor, personOf } from '#lib/people/actor.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Batch, Committed } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { lastEvent } from '#db/reads/record.ts';
import { event } from '#db/schema/event.ts';
import { endInvitation, makeInvitation, makeKey, revokeKey } from '#db/writes/access.ts';
import { addAttribution, changeAttribution } from '#db/writes/attribution.ts';
import { changeClaim, markClaim, recordVerdict } from '#db/writes/claim.ts';
import { addEvidence, changeEvidence } from '#db/writes/evidence.ts';
import type { Fact, Place } from '#db/writes/fact.ts';
import { changePerson, joinPerson } from '#db/writes/people.ts';
import { addSource, changeSource, nameOrigin } from '#db/writes/source.ts';
import { addMember, changeStory, openStory, removeMember } from '#db/writes/story.ts';

/**
 * Writes the changes of one batch, in order, each with its event. The first refusal ends it; whoever
 * drives it then takes back what was written before.
 */
export function* writeBatch(db: Queries, batch: Batch): Writing<Result<Committed>> {
  const { at, operation } = batch;
  const actor = actorOfEvents(batch.actor);
  let head = (yield* rowOf(lastEvent(db))) ?? EMPTY_HEAD;
  const events: RecordEvent[] = [];
  for (const change of batch.changes) {
    const fact = yield* writeChange({ db, at, eventNumber: head.number + 1 }, change);
    if (!fact.ok) return fact;
    const sealed = sealEvent(head, { at, actor, operation, kind: change.kind, ...fact.value });
    yield* append(db, sealed);
    events.push(sealed);
    head = headAfter(sealed);
  }
  return ok({ events });
}

function writeChange(place: Place, change: Change): Writing<Result<Fact>> {
  switch (change.kind) {
    case 'person.joined':
      return joinPerson(place, change);
    case 'person.changed':
      return changePerson(place, change);
    case 'invitation.made':
      return makeInvitation(place, change);
    case 'invitation.used':
    case 'invitation.revoked':
      return endInvitation(place, change);
    case 'key.made':
      return makeKey(place, change);
    case 'key.revoked':
      return revokeKey(place, change);
    case 'story.opened':
      return openStory(place, change);
    case 'story.changed':
      return changeStory(place, change);
    case 'member.added':
      return addMember(place, change);
    case 'member.removed':
      return removeMember(place, change);
    case 'claim.marked':
      return markClaim(place, change);
    case 'claim.changed':
    case 'claim.adjusted':
    case 'claim.withdrawn':
      return changeClaim(place, change);
    case 'source.added':
      return addSource(place, change);
    case 'source.changed':
      return changeSource(place, change);
    case 'attribution.added':
      return addAttribution(place, change);
    case 'attribution.changed':
    case 'attribution.withdrawn':
      return changeAttribution(place, change);
    case 'origin.named':
      return nameOrigin(place, change);
    case 'evidence.added':
      return addEvidence(place, change);
    case 'evidence.changed':
    case 'evidence.withdrawn':
      return changeEvidence(place, change);
    case 'verdict.recorded':
      return recordVerdict(place, change);
    default:
      return change satisfies never;
  }
}

function* append(db: Queries, sealed: RecordEvent): Writing<void> {
  const { actor, subject, before, after, ...row } = sealed;
  yield* write(
    db.insert(event).values({
      ...row,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      subjectKind: subject.kind,
      subjectId: subject.id,
      before: before === null ? null : canonicalJson(before),
      after: after === null ? null : canonicalJson(after),
    }),
  );
}

function actorOfEvents(actor: Actor): RecordEvent['actor'] {
  switch (actor.kind) {
    case 'nobody':
      return { kind: actor.kind, id: null, name: '' };
    case 'command-line':
      return { kind: actor.kind, id: null, name: actor.name };
    case 'key':
      return { kind: actor.kind, id: actor.keyId, name: actor.name };
    case 'person':
      return { kind: actor.kind, id: personOf(actor), name: actor.name };
    default:
      return actor satisfies never;
  }
}
