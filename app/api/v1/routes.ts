import type { OperationName } from '#lib/desk/operations.ts';

/** Where one operation stands in the HTTP API, below `/api/v1`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The path; `{name}` takes the input's field of that name. What is left goes in query or body. */
  readonly path: `/${string}`;
  /** The heading it stands under in the API reference. */
  readonly tag:
    | 'desk'
    | 'people'
    | 'keys'
    | 'stories'
    | 'drafts'
    | 'claims'
    | 'sources'
    | 'evidence'
    | 'second readings'
    | 'notices'
    | 'templates'
    | 'record';
  /** Takes a file in its body, so the house's upload limit holds instead of the small one. */
  readonly takesFile?: true;
  /** Nothing of it is kept once whoever sent it no longer waits: long work that can be called off. */
  readonly endsWithItsSender?: true;
  /**
   * Answers bytes as an attachment, not JSON: a file made here keeps its media type, one that came from
   * outside leaves as octets.
   */
  readonly answersFile?: 'made-here' | 'from-outside';
}

/** Every operation's place in the API: what the server routes by and the typed client calls by. */
export const ROUTES = {
  'read-desk': { method: 'GET', path: '/desk', tag: 'desk' },
  'found-desk': { method: 'POST', path: '/desk', tag: 'desk' },
  'read-invitation': { method: 'POST', path: '/invitations/look-up', tag: 'people' },
  'accept-invitation': { method: 'POST', path: '/invitations/accept', tag: 'people' },
  'list-people': { method: 'GET', path: '/people', tag: 'people' },
  'add-person': { method: 'POST', path: '/people', tag: 'people' },
  'change-person': { method: 'PATCH', path: '/people/{personId}', tag: 'people' },
  'invite-person': { method: 'POST', path: '/invitations', tag: 'people' },
  'list-invitations': { method: 'GET', path: '/invitations', tag: 'people' },
  'revoke-invitation': {
    method: 'POST',
    path: '/invitations/{invitationId}/revoke',
    tag: 'people',
  },
  'make-key': { method: 'POST', path: '/keys', tag: 'keys' },
  'list-keys': { method: 'GET', path: '/keys', tag: 'keys' },
  'revoke-key': { method: 'POST', path: '/keys/{keyId}/revoke', tag: 'keys' },
  'preview-original': {
    method: 'POST',
    path: '/originals/preview',
    tag: 'stories',
    takesFile: true,
  },
  'read-text': {
    method: 'POST',
    path: '/read',
    tag: 'stories',
    takesFile: true,
    answersFile: 'made-here',
  },
  'import-story': { method: 'POST', path: '/stories', tag: 'stories', takesFile: true },
  'list-stories': { method: 'GET', path: '/stories', tag: 'stories' },
  'read-story': { method: 'GET', path: '/stories/{storyId}', tag: 'stories' },
  'list-drafts': { method: 'GET', path: '/stories/{storyId}/drafts', tag: 'drafts' },
  'compare-draft': {
    method: 'POST',
    path: '/stories/{storyId}/drafts/compare',
    tag: 'drafts',
    takesFile: true,
  },
  'add-draft': {
    method: 'POST',
    path: '/stories/{storyId}/drafts',
    tag: 'drafts',
    takesFile: true,
    endsWithItsSender: true,
  },
  'compare-drafts': {
    method: 'GET',
    path: '/stories/{storyId}/drafts/{fromDraftId}/compared/{toDraftId}',
    tag: 'drafts',
  },
  'read-draft': { method: 'GET', path: '/drafts/{draftId}', tag: 'drafts' },
  'read-changes': { method: 'GET', path: '/drafts/{draftId}/changes', tag: 'drafts' },
  'accept-carried': { method: 'POST', path: '/stories/{storyId}/carried/accept', tag: 'drafts' },
  'place-claim': { method: 'POST', path: '/claims/{claimId}/place', tag: 'drafts' },
  'preview-place': { method: 'POST', path: '/claims/{claimId}/place/preview', tag: 'drafts' },
  'read-house': { method: 'GET', path: '/house', tag: 'desk' },
  'change-house': { method: 'PATCH', path: '/house', tag: 'desk' },
  'change-story': { method: 'PATCH', path: '/stories/{storyId}', tag: 'stories' },
  'add-member': { method: 'PUT', path: '/stories/{storyId}/members/{personId}', tag: 'stories' },
  'remove-member': {
    method: 'DELETE',
    path: '/stories/{storyId}/members/{personId}',
    tag: 'stories',
  },
  'mark-claim': { method: 'POST', path: '/stories/{storyId}/claims', tag: 'claims' },
  'list-claims': { method: 'GET', path: '/claims', tag: 'claims' },
  'read-marks': { method: 'GET', path: '/stories/{storyId}/marks', tag: 'claims' },
  'read-claim': { method: 'GET', path: '/claims/{claimId}', tag: 'claims' },
  'change-claim': { method: 'PATCH', path: '/claims/{claimId}', tag: 'claims' },
  'adjust-claim': { method: 'PUT', path: '/claims/{claimId}/spans', tag: 'claims' },
  'withdraw-claim': { method: 'POST', path: '/claims/{claimId}/withdraw', tag: 'claims' },
  'restore-claim': { method: 'POST', path: '/claims/{claimId}/restore', tag: 'claims' },
  'link-claims': { method: 'POST', path: '/claims/{claimId}/links', tag: 'claims' },
  'unlink-claims': { method: 'POST', path: '/links/{linkId}/withdraw', tag: 'claims' },
  'read-claim-history': { method: 'GET', path: '/claims/{claimId}/history', tag: 'claims' },
  'add-source': { method: 'POST', path: '/stories/{storyId}/sources', tag: 'sources' },
  'change-source': { method: 'PATCH', path: '/sources/{sourceId}', tag: 'sources' },
  'list-sources': { method: 'GET', path: '/sources', tag: 'sources' },
  'list-origins': { method: 'GET', path: '/stories/{storyId}/origins', tag: 'sources' },
  'attribute-claim': { method: 'POST', path: '/claims/{claimId}/attributions', tag: 'claims' },
  'change-attribution': { method: 'PATCH', path: '/attributions/{attributionId}', tag: 'claims' },
  'withdraw-attribution': {
    method: 'POST',
    path: '/attributions/{attributionId}/withdraw',
    tag: 'claims',
  },
  'restore-attribution': {
    method: 'POST',
    path: '/attributions/{attributionId}/restore',
    tag: 'claims',
  },
  'add-evidence': {
    method: 'POST',
    path: '/claims/{claimId}/evidence',
    tag: 'evidence',
    takesFile: true,
  },
  'reuse-evidence': { method: 'POST', path: '/claims/{claimId}/evidence/reuse', tag: 'evidence' },
  'list-evidence': { method: 'GET', path: '/stories/{storyId}/evidence', tag: 'evidence' },
  'change-evidence': {
    method: 'PATCH',
    path: '/evidence/{evidenceId}',
    tag: 'evidence',
    takesFile: true,
  },
  'withdraw-evidence': { method: 'POST', path: '/evidence/{evidenceId}/withdraw', tag: 'evidence' },
  'restore-evidence': { method: 'POST', path: '/evidence/{evidenceId}/restore', tag: 'evidence' },
  'read-kept-copy': {
    method: 'GET',
    path: '/evidence/{evidenceId}/copy',
    tag: 'evidence',
    answersFile: 'from-outside',
  },
  'record-verdict': { method: 'POST', path: '/claims/{claimId}/verdicts', tag: 'claims' },
  'withdraw-verdict': {
    method: 'POST',
    path: '/claims/{claimId}/verdicts/{verdictId}/withdraw',
    tag: 'claims',
  },
  'dismiss-sentences': { method: 'POST', path: '/stories/{storyId}/dismissals', tag: 'stories' },
  'withdraw-dismissals': {
    method: 'POST',
    path: '/stories/{storyId}/dismissals/withdraw',
    tag: 'stories',
  },
  'read-dismissals': {
    method: 'POST',
    path: '/stories/{storyId}/dismissals/look-up',
    tag: 'stories',
  },
  'keep-reading': { method: 'POST', path: '/stories/{storyId}/reading', tag: 'stories' },
  'read-suggestions': { method: 'GET', path: '/stories/{storyId}/suggestions', tag: 'stories' },
  'accept-suggestions': {
    method: 'POST',
    path: '/stories/{storyId}/suggestions/accept',
    tag: 'stories',
  },
  'edit-suggestion': {
    method: 'POST',
    path: '/stories/{storyId}/suggestions/edit',
    tag: 'stories',
  },
  'dismiss-suggestions': {
    method: 'POST',
    path: '/stories/{storyId}/suggestions/dismiss',
    tag: 'stories',
  },
  'restore-suggestions': {
    method: 'POST',
    path: '/stories/{storyId}/suggestions/restore',
    tag: 'stories',
  },
  'read-source-directory': {
    method: 'GET',
    path: '/stories/{storyId}/source-directory',
    tag: 'sources',
  },
  'import-annotations': {
    method: 'POST',
    path: '/stories/{storyId}/annotations',
    tag: 'drafts',
    takesFile: true,
    endsWithItsSender: true,
  },
  'list-annotation-sets': { method: 'GET', path: '/stories/{storyId}/annotations', tag: 'drafts' },
  'read-annotations': { method: 'GET', path: '/annotations/{setId}', tag: 'drafts' },
  'place-annotation': { method: 'POST', path: '/annotations/{setId}/places', tag: 'drafts' },
  'withdraw-annotations': { method: 'POST', path: '/annotations/{setId}/withdraw', tag: 'drafts' },
  'read-finder-figures': { method: 'GET', path: '/figures/finders', tag: 'desk' },
  'read-coverage': { method: 'GET', path: '/stories/{storyId}/coverage', tag: 'stories' },
  'read-verdict-figures': { method: 'GET', path: '/figures/verdicts', tag: 'claims' },
  'open-thread': { method: 'POST', path: '/claims/{claimId}/threads', tag: 'claims' },
  'answer-thread': { method: 'POST', path: '/threads/{threadId}/remarks', tag: 'claims' },
  'resolve-thread': { method: 'POST', path: '/threads/{threadId}/resolve', tag: 'claims' },
  'reopen-thread': { method: 'POST', path: '/threads/{threadId}/reopen', tag: 'claims' },
  'list-notices': { method: 'GET', path: '/notices', tag: 'notices' },
  'count-notices': { method: 'GET', path: '/notices/count', tag: 'notices' },
  'mark-notices-read': { method: 'POST', path: '/notices/read', tag: 'notices' },
  'list-templates': { method: 'GET', path: '/templates', tag: 'templates' },
  'add-template': { method: 'POST', path: '/templates', tag: 'templates' },
  'change-template': { method: 'PATCH', path: '/templates/{templateId}', tag: 'templates' },
  'withdraw-template': {
    method: 'POST',
    path: '/templates/{templateId}/withdraw',
    tag: 'templates',
  },
  'read-presence': { method: 'GET', path: '/stories/{storyId}/presence', tag: 'stories' },
  'note-presence': {
    method: 'PUT',
    path: '/stories/{storyId}/presence/{windowId}',
    tag: 'stories',
  },
  'leave-presence': {
    method: 'DELETE',
    path: '/stories/{storyId}/presence/{windowId}',
    tag: 'stories',
  },
  'hold-claim': { method: 'PUT', path: '/claims/{claimId}/hold', tag: 'claims' },
  'release-claim': { method: 'DELETE', path: '/claims/{claimId}/hold', tag: 'claims' },
  'make-report': {
    method: 'GET',
    path: '/stories/{storyId}/report',
    tag: 'stories',
    answersFile: 'made-here',
  },
  'ask-second-reading': {
    method: 'POST',
    path: '/stories/{storyId}/second-readings',
    tag: 'second readings',
  },
  'list-second-readings': {
    method: 'GET',
    path: '/stories/{storyId}/second-readings',
    tag: 'second readings',
  },
  'read-second-reading': {
    method: 'GET',
    path: '/second-readings/{readingId}',
    tag: 'second readings',
  },
  'record-second-verdict': {
    method: 'POST',
    path: '/second-readings/{readingId}/verdicts',
    tag: 'second readings',
  },
  'give-second-reading': {
    method: 'POST',
    path: '/second-readings/{readingId}/give',
    tag: 'second readings',
  },
  'withdraw-second-reading': {
    method: 'POST',
    path: '/second-readings/{readingId}/withdraw',
    tag: 'second readings',
  },
  'settle-difference': {
    method: 'POST',
    path: '/second-readings/{readingId}/settlements',
    tag: 'second readings',
  },
  'read-events': { method: 'GET', path: '/stories/{storyId}/events.json', tag: 'record' },
  'verify-record': { method: 'GET', path: '/record/proof', tag: 'record' },
} as const satisfies Record<OperationName, Route>;

/** The operations that answer a file: these are linked to, not called. */
export type FileOperationName = {
  [N in OperationName]: (typeof ROUTES)[N] extends { answersFile: string } ? N : never;
}[OperationName];
