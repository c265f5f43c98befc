import type { z } from 'zod';
import { acceptCarried } from '#lib/desk/accept-carried.ts';
import { addDraft } from '#lib/desk/add-draft.ts';
import { changeHouse } from '#lib/desk/change-house.ts';
import { compareDraft } from '#lib/desk/compare-draft.ts';
import { compareDrafts } from '#lib/desk/compare-drafts.ts';
import { listAnnotationSets } from '#lib/desk/list-annotation-sets.ts';
import { placeAnnotation } from '#lib/desk/place-annotation.ts';
import { readAnnotations } from '#lib/desk/read-annotations.ts';
import { withdrawAnnotations } from '#lib/desk/withdraw-annotations.ts';
import { IDENTITY_OPERATIONS } from '#lib/desk/identity-operations.ts';
import { listDrafts } from '#lib/desk/list-drafts.ts';
import { placeClaim } from '#lib/desk/place-claim.ts';
import { previewPlace } from '#lib/desk/preview-place.ts';
import { readChanges } from '#lib/desk/read-changes.ts';
import { readDraft } from '#lib/desk/read-draft.ts';
import { readHouse } from '#lib/desk/read-house.ts';
import { acceptInvitation } from '#lib/desk/accept-invitation.ts';
import { acceptSuggestions } from '#lib/desk/accept-suggestions.ts';
import { addEvidence } from '#lib/desk/add-evidence.ts';
import { addMember } from '#lib/desk/add-member.ts';
import { addPerson } from '#lib/desk/add-person.ts';
import { addSource } from '#lib/desk/add-source.ts';
import { addTemplate } from '#lib/desk/add-template.ts';
import { adjustClaim } from '#lib/desk/adjust-claim.ts';
import { askSecondReading } from '#lib/desk/ask-second-reading.ts';
import { answerThread } from '#lib/desk/answer-thread.ts';
import { attributeClaim } from '#lib/desk/attribute-claim.ts';
import { changeAttribution } from '#lib/desk/change-attribution.ts';
import { changeClaim } from '#lib/desk/change-claim.ts';
import { changeEvidence } from '#lib/desk/change-evidence.ts';
import { changeOrigin } from '#lib/desk/change-origin.ts';
import { changePerson } from '#lib/desk/change-person.ts';
import { changeSource } from '#lib/desk/change-source.ts';
import { changeStory } from '#lib/desk/change-story.ts';
import { dismissSentences } from '#lib/desk/dismiss-sentences.ts';
import { changeTemplate } from '#lib/desk/change-template.ts';
import { countNotices } from '#lib/desk/count-notices.ts';
import { foundDesk } from '#lib/desk/found-desk.ts';
import { giveSecondReading } from '#lib/desk/give-second-reading.ts';
import { holdClaim } from '#lib/desk/hold-claim.ts';
import { editSuggestion } from '#lib/desk/edit-suggestion.ts';
import { keepReading } from '#lib/desk/keep-reading.ts';
import { importAnnotations } from '#lib/desk/import-annotations.ts';
import { importStory } from '#lib/desk/import-story.ts';
import { invitePerson } from '#lib/desk/invite-person.ts';
import { linkClaims } from '#lib/desk/link-claims.ts';
import { leavePresence } from '#lib/desk/leave-presence.ts';
import { listClaims } from '#lib/desk/list-claims.ts';
import { listEvidence } from '#lib/desk/list-evidence.ts';
import { listInvitations } from '#lib/desk/list-invitations.ts';
import { listKeys } from '#lib/desk/list-keys.ts';
import { listNotices } from '#lib/desk/list-notices.ts';
import { listOrigins } from '#lib/desk/list-origins.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { listSecondReadings } from '#lib/desk/list-second-readings.ts';
import { listSameOrigins } from '#lib/desk/list-same-origins.ts';
import { settleSameOrigin } from '#lib/desk/settle-same-origin.ts';
import { listSources } from '#lib/desk/list-sources.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { listTemplates } from '#lib/desk/list-templates.ts';
import { makeKey } from '#lib/desk/make-key.ts';
import { makeReport } from '#lib/desk/make-report.ts';
import { markClaim } from '#lib/desk/mark-claim.ts';
import { markNoticesRead } from '#lib/desk/mark-notices-read.ts';
import { openThread } from '#lib/desk/open-thread.ts';
import { notePresence } from '#lib/desk/note-presence.ts';
import { POLICY_OPERATIONS } from '#lib/desk/policy-operations.ts';
import { REVIEW_OPERATIONS } from '#lib/desk/review-operations.ts';
import { previewOriginal } from '#lib/desk/preview-original.ts';
import { readClaim } from '#lib/desk/read-claim.ts';
import { readClaimHistory } from '#lib/desk/read-claim-history.ts';
import { readCoverage } from '#lib/desk/read-coverage.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readDismissals } from '#lib/desk/read-dismissals.ts';
import { readEvents } from '#lib/desk/read-events.ts';
import { readInvitation } from '#lib/desk/read-invitation.ts';
import { readKeptCopy } from '#lib/desk/read-kept-copy.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readSecondReading } from '#lib/desk/read-second-reading.ts';
import { readPresence } from '#lib/desk/read-presence.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { readText } from '#lib/desk/read-text.ts';
import { readVerdictFigures } from '#lib/desk/read-verdict-figures.ts';
import { recordSecondVerdict } from '#lib/desk/record-second-verdict.ts';
import { recordVerdict } from '#lib/desk/record-verdict.ts';
import { releaseClaim } from '#lib/desk/release-claim.ts';
import { removeMember } from '#lib/desk/remove-member.ts';
import { restoreAttribution } from '#lib/desk/restore-attribution.ts';
import { restoreClaim } from '#lib/desk/restore-claim.ts';
import { restoreEvidence } from '#lib/desk/restore-evidence.ts';
import { reuseEvidence } from '#lib/desk/reuse-evidence.ts';
import { reopenThread } from '#lib/desk/reopen-thread.ts';
import { resolveThread } from '#lib/desk/resolve-thread.ts';
import { revokeInvitation } from '#lib/desk/revoke-invitation.ts';
import { revokeKey } from '#lib/desk/revoke-key.ts';
import { settleDifference } from '#lib/desk/settle-difference.ts';
import { unlinkClaims } from '#lib/desk/unlink-claims.ts';
import { exportRecord } from '#lib/desk/export-record.ts';
import { readDeskKey } from '#lib/desk/read-desk-key.ts';
import { verifyRecord } from '#lib/desk/verify-record.ts';
import { withdrawAttribution } from '#lib/desk/withdraw-attribution.ts';
import { withdrawClaim } from '#lib/desk/withdraw-claim.ts';
import { withdrawDismissals } from '#lib/desk/withdraw-dismissals.ts';
import { withdrawEvidence } from '#lib/desk/withdraw-evidence.ts';
import { withdrawSecondReading } from '#lib/desk/withdraw-second-reading.ts';
import { withdrawVerdict } from '#lib/desk/withdraw-verdict.ts';
import { withdrawTemplate } from '#lib/desk/withdraw-template.ts';
import { readSuggestions } from '#lib/desk/read-suggestions.ts';
import { dismissSuggestions } from '#lib/desk/dismiss-suggestions.ts';
import { restoreSuggestions } from '#lib/desk/restore-suggestions.ts';
import { readSourceDirectory } from '#lib/desk/read-source-directory.ts';
import { readFinderFigures } from '#lib/desk/read-finder-figures.ts';
import { QUERY_OPERATIONS } from '#lib/desk/query-operations.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';

/** All that can be done on the desk. What is not listed here cannot be done. */
export const OPERATIONS = [
  readDesk,
  foundDesk,
  readInvitation,
  acceptInvitation,
  listPeople,
  addPerson,
  changePerson,
  invitePerson,
  listInvitations,
  revokeInvitation,
  makeKey,
  listKeys,
  revokeKey,
  previewOriginal,
  importStory,
  listStories,
  readStory,
  changeStory,
  addMember,
  removeMember,
  listDrafts,
  readDraft,
  compareDraft,
  addDraft,
  compareDrafts,
  readChanges,
  acceptCarried,
  placeClaim,
  previewPlace,
  readHouse,
  changeHouse,
  markClaim,
  listClaims,
  readMarks,
  readClaim,
  changeClaim,
  adjustClaim,
  withdrawClaim,
  restoreClaim,
  linkClaims,
  unlinkClaims,
  readClaimHistory,
  addSource,
  changeSource,
  listSources,
  listOrigins,
  changeOrigin,
  listSameOrigins,
  settleSameOrigin,
  ...IDENTITY_OPERATIONS,
  attributeClaim,
  changeAttribution,
  withdrawAttribution,
  restoreAttribution,
  addEvidence,
  reuseEvidence,
  listEvidence,
  changeEvidence,
  withdrawEvidence,
  restoreEvidence,
  readKeptCopy,
  recordVerdict,
  withdrawVerdict,
  dismissSentences,
  withdrawDismissals,
  readCoverage,
  readDismissals,
  keepReading,
  editSuggestion,
  readText,
  readSuggestions,
  acceptSuggestions,
  dismissSuggestions,
  restoreSuggestions,
  importAnnotations,
  listAnnotationSets,
  readAnnotations,
  placeAnnotation,
  withdrawAnnotations,
  readFinderFigures,
  readSourceDirectory,
  openThread,
  answerThread,
  resolveThread,
  reopenThread,
  ...QUERY_OPERATIONS,
  readVerdictFigures,
  listNotices,
  countNotices,
  markNoticesRead,
  listTemplates,
  addTemplate,
  changeTemplate,
  withdrawTemplate,
  readPresence,
  notePresence,
  leavePresence,
  holdClaim,
  releaseClaim,
  makeReport,
  askSecondReading,
  listSecondReadings,
  readSecondReading,
  recordSecondVerdict,
  giveSecondReading,
  withdrawSecondReading,
  settleDifference,
  ...POLICY_OPERATIONS,
  ...REVIEW_OPERATIONS,
  readEvents,
  verifyRecord,
  exportRecord,
  readDeskKey,
] as const satisfies readonly AnyOperation[];

/** One of the operations, with its own types. */
export type ListedOperation = (typeof OPERATIONS)[number];

/** The name of an operation: `mark-claim`. */
export type OperationName = ListedOperation['name'];

/** The operation of one name. */
export type OperationNamed<N extends OperationName> = Extract<
  ListedOperation,
  { readonly name: N }
>;

/** What a caller sends to an operation, in JSON's terms: files in base64, defaults left out. */
export type InputOf<N extends OperationName> = z.input<OperationNamed<N>['input']>;

/** What an operation answers. */
export type AnswerOf<N extends OperationName> = z.output<OperationNamed<N>['output']>;

const BY_NAME: ReadonlyMap<string, ListedOperation> = new Map(
  OPERATIONS.map((listed) => [listed.name, listed]),
);

/** Whether an operation goes by this name. */
export function isOperationName(name: string): name is OperationName {
  return BY_NAME.has(name);
}

/** The operation of a name that is known to be one. */
export function operationNamed<N extends OperationName>(name: N): OperationNamed<N> {
  const listed = BY_NAME.get(name);
  if (listed === undefined) throw new Error(`There is no operation ${name}.`);
  // The map was filled from the list by each operation's own name.
  return listed as OperationNamed<N>;
}
