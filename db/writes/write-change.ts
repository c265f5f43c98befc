import type { Result } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Writing } from '#db/engines/sqlite-transaction.ts';
import { endInvitation, makeInvitation, makeKey, revokeKey } from '#db/writes/access.ts';
import {
  importAnnotations,
  moveAnnotations,
  withdrawAnnotations,
} from '#db/writes/annotation-set.ts';
import { addAttribution, carryAttribution, changeAttribution } from '#db/writes/attribution.ts';
import { carryClaim, placeClaim, settleCarried } from '#db/writes/carried-claim.ts';
import { changeClaim, markClaim } from '#db/writes/claim.ts';
import { linkClaims, unlinkClaims } from '#db/writes/claim-link.ts';
import { addEvidence, changeEvidence } from '#db/writes/evidence.ts';
import { addDismissal, withdrawDismissal } from '#db/writes/dismissal.ts';
import { addDraft } from '#db/writes/draft.ts';
import { decide, keepReading, takeDecisionBack } from '#db/writes/draft-reading.ts';
import type { Fact, Place } from '#db/writes/fact.ts';
import { changeHouse } from '#db/writes/house.ts';
import { readNotices } from '#db/writes/notice.ts';
import { changePerson, joinPerson } from '#db/writes/people.ts';
import { answerQuery, askQuery, changeQuery, noteAttempt } from '#db/writes/query.ts';
import { endQueryLink, makeQueryLink } from '#db/writes/query-link.ts';
import {
  addSource,
  changeOrigin,
  changeSource,
  nameOrigin,
  putOriginsApart,
} from '#db/writes/source.ts';
import {
  addCorrection,
  beginSignOff,
  joinSignOff,
  moveStory,
  voidSignOff,
} from '#db/writes/review-flow.ts';
import {
  askReading,
  endReading,
  recordSecondVerdict,
  settleDifference,
} from '#db/writes/second-reading.ts';
import { changeIdentity, sealIdentity } from '#db/writes/sealed-identity.ts';
import { recordVerdict, reopenVerdict, withdrawVerdict } from '#db/writes/verdict.ts';
import { addMember, changeStory, openStory, removeMember } from '#db/writes/story.ts';
import { giveWaiver, withdrawWaiver, writePolicy } from '#db/writes/policy.ts';
import { addTemplate, changeTemplate } from '#db/writes/template.ts';
import { addRemark, changeThread, openThread } from '#db/writes/thread.ts';

/** Writes one change: one case for each kind. Refuses what the case refuses. */
export function writeChange(place: Place, change: Change): Writing<Result<Fact>> {
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
    case 'draft.added':
      return addDraft(place, change);
    case 'member.added':
      return addMember(place, change);
    case 'member.removed':
      return removeMember(place, change);
    case 'claim.marked':
      return markClaim(place, change);
    case 'claim.changed':
    case 'claim.adjusted':
    case 'claim.withdrawn':
    case 'claim.restored':
      return changeClaim(place, change);
    case 'claim.carried':
      return carryClaim(place, change);
    case 'claim.placed':
      return placeClaim(place, change);
    case 'carry.settled':
      return settleCarried(place, change);
    case 'claim.linked':
      return linkClaims(place, change);
    case 'claim.unlinked':
      return unlinkClaims(place, change);
    case 'source.added':
      return addSource(place, change);
    case 'source.changed':
      return changeSource(place, change);
    case 'attribution.added':
      return addAttribution(place, change);
    case 'attribution.carried':
      return carryAttribution(place, change);
    case 'attribution.changed':
    case 'attribution.withdrawn':
    case 'attribution.restored':
      return changeAttribution(place, change);
    case 'origin.named':
      return nameOrigin(place, change);
    case 'origins.put-apart':
      return putOriginsApart(place, change);
    case 'origin.changed':
      return changeOrigin(place, change);
    case 'identity.sealed':
      return sealIdentity(place, change);
    case 'identity.changed':
    case 'identity.opened':
    case 'identity.granted':
    case 'identity.revoked':
    case 'identity.handed-over':
    case 'identity.rewrapped':
    case 'identity.destroyed':
      return changeIdentity(place, change);
    case 'evidence.added':
      return addEvidence(place, change);
    case 'evidence.changed':
    case 'evidence.withdrawn':
    case 'evidence.restored':
      return changeEvidence(place, change);
    case 'verdict.recorded':
      return recordVerdict(place, change);
    case 'verdict.reopened':
      return reopenVerdict(place, change);
    case 'verdict.withdrawn':
      return withdrawVerdict(place, change);
    case 'dismissal.added':
    case 'dismissal.carried':
      return addDismissal(place, change);
    case 'dismissal.withdrawn':
      return withdrawDismissal(place, change);
    case 'draft.read':
      return keepReading(place, change);
    case 'suggestion.accepted':
    case 'suggestion.edited':
    case 'suggestion.dismissed':
    case 'suggestion.carried':
      return decide(place, change);
    case 'suggestion.restored':
      return takeDecisionBack(place, change);
    case 'annotations.imported':
      return importAnnotations(place, change);
    case 'annotations.carried':
    case 'annotations.placed':
      return moveAnnotations(place, change);
    case 'annotations.withdrawn':
      return withdrawAnnotations(place, change);
    case 'second-reading.asked':
      return askReading(place, change);
    case 'second-reading.given':
    case 'second-reading.withdrawn':
      return endReading(place, change);
    case 'second-verdict.recorded':
      return recordSecondVerdict(place, change);
    case 'difference.settled':
      return settleDifference(place, change);
    case 'thread.opened':
      return openThread(place, change);
    case 'remark.added':
      return addRemark(place, change);
    case 'thread.resolved':
    case 'thread.reopened':
      return changeThread(place, change);
    case 'query.asked':
      return askQuery(place, change);
    case 'query.answered':
      return answerQuery(place, change);
    case 'query.attempted':
      return noteAttempt(place, change);
    case 'query.changed':
    case 'query.closed':
    case 'query.reopened':
    case 'query.withdrawn':
      return changeQuery(place, change);
    case 'query-link.made':
      return makeQueryLink(place, change);
    case 'query-link.used':
    case 'query-link.revoked':
      return endQueryLink(place, change);
    case 'notices.read':
      return readNotices(place, change);
    case 'house.changed':
      return changeHouse(place, change);
    case 'policy.written':
      return writePolicy(place, change);
    case 'waiver.given':
      return giveWaiver(place, change);
    case 'waiver.withdrawn':
      return withdrawWaiver(place, change);
    case 'story.sent-to-review':
    case 'story.sent-back':
    case 'story.signed-off':
    case 'story.back-in-review':
    case 'story.published':
    case 'story.corrected':
      return moveStory(place, change);
    case 'sign-off.begun':
      return beginSignOff(place, change);
    case 'sign-off.joined':
      return joinSignOff(place, change);
    case 'sign-off.voided':
      return voidSignOff(place, change);
    case 'correction.added':
      return addCorrection(place, change);
    case 'template.added':
      return addTemplate(place, change);
    case 'template.changed':
    case 'template.withdrawn':
      return changeTemplate(place, change);
    default:
      return change satisfies never;
  }
}
