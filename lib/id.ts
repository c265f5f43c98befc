import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say, term } from '#lib/say.ts';

/** The things that have an id; the kind is also the id's prefix (`claim_…`). */
export const ID_KINDS = [
  'story',
  'draft',
  'claim',
  'link',
  'attribution',
  'source',
  'origin',
  'evidence',
  'verdict',
  'dismissal',
  'second-reading',
  'second-verdict',
  'settlement',
  'person',
  'key',
  'invitation',
  'thread',
  'remark',
  'template',
  'decision',
  'annotation-set',
  'policy',
  'policy-version',
  'waiver',
  'put-apart',
  'identity',
  'query',
  'query-answer',
  'query-attempt',
  'query-link',
  'sign-off',
  'correction',
] as const;

/** One of the kinds of thing that have an id. */
export type IdKind = (typeof ID_KINDS)[number];

/** The id of one kind of thing: `<kind>_` and twenty characters of Crockford's base 32, lower case. */
export type Id<K extends IdKind> = string & z.core.$brand<K>;

export type StoryId = Id<'story'>;
export type DraftId = Id<'draft'>;
export type ClaimId = Id<'claim'>;
export type LinkId = Id<'link'>;
export type AttributionId = Id<'attribution'>;
export type SourceId = Id<'source'>;
export type OriginId = Id<'origin'>;
export type EvidenceId = Id<'evidence'>;
export type VerdictId = Id<'verdict'>;
export type DismissalId = Id<'dismissal'>;
export type SecondReadingId = Id<'second-reading'>;
export type SecondVerdictId = Id<'second-verdict'>;
export type SettlementId = Id<'settlement'>;
export type PersonId = Id<'person'>;
export type KeyId = Id<'key'>;
export type InvitationId = Id<'invitation'>;
export type ThreadId = Id<'thread'>;
export type RemarkId = Id<'remark'>;
export type TemplateId = Id<'template'>;
export type DecisionId = Id<'decision'>;
export type AnnotationSetId = Id<'annotation-set'>;
export type PolicyId = Id<'policy'>;
export type PolicyVersionId = Id<'policy-version'>;
export type WaiverId = Id<'waiver'>;
export type PutApartId = Id<'put-apart'>;
export type IdentityId = Id<'identity'>;
export type QueryId = Id<'query'>;
export type QueryAnswerId = Id<'query-answer'>;
export type QueryAttemptId = Id<'query-attempt'>;
export type QueryLinkId = Id<'query-link'>;
export type SignOffId = Id<'sign-off'>;
export type CorrectionId = Id<'correction'>;

/** The schema of one kind of id; it answers "not a story id" rather than a pattern. */
export function idSchema<K extends IdKind>(kind: K) {
  return z
    .string()
    .regex(
      new RegExp(`^${kind}_[0-9a-hjkmnp-tv-z]{20}$`),
      inSchema(say('no-id', { thing: term(kind) })),
    )
    .brand<K>();
}

export const storyIdSchema = idSchema('story');
export const draftIdSchema = idSchema('draft');
export const claimIdSchema = idSchema('claim');
export const linkIdSchema = idSchema('link');
export const attributionIdSchema = idSchema('attribution');
export const sourceIdSchema = idSchema('source');
export const originIdSchema = idSchema('origin');
export const evidenceIdSchema = idSchema('evidence');
export const verdictIdSchema = idSchema('verdict');
export const dismissalIdSchema = idSchema('dismissal');
export const secondReadingIdSchema = idSchema('second-reading');
export const secondVerdictIdSchema = idSchema('second-verdict');
export const settlementIdSchema = idSchema('settlement');
export const personIdSchema = idSchema('person');
export const keyIdSchema = idSchema('key');
export const invitationIdSchema = idSchema('invitation');
export const threadIdSchema = idSchema('thread');
export const remarkIdSchema = idSchema('remark');
export const templateIdSchema = idSchema('template');
export const decisionIdSchema = idSchema('decision');
export const annotationSetIdSchema = idSchema('annotation-set');
export const policyIdSchema = idSchema('policy');
export const policyVersionIdSchema = idSchema('policy-version');
export const waiverIdSchema = idSchema('waiver');
export const putApartIdSchema = idSchema('put-apart');
export const identityIdSchema = idSchema('identity');
export const queryIdSchema = idSchema('query');
export const queryAnswerIdSchema = idSchema('query-answer');
export const queryAttemptIdSchema = idSchema('query-attempt');
export const queryLinkIdSchema = idSchema('query-link');
export const signOffIdSchema = idSchema('sign-off');
export const correctionIdSchema = idSchema('correction');

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id made from 20 random bytes (5 bits of each are used: 100 bits in all). The caller brings the
 * randomness, so that this stays a pure function.
 */
export function idFromBytes<K extends IdKind>(kind: K, bytes: Uint8Array): Id<K> {
  if (bytes.length !== 20) throw new Error(`An id needs 20 bytes, not ${bytes.length}.`);
  let text = `${kind}_`;
  for (const byte of bytes) text += ALPHABET.charAt(byte & 31);
  // The brand is what this function is for: the text was built to the pattern two lines above.
  return text as Id<K>;
}

/** A sha-256 in lower-case hexadecimal: names a kept file, a draft's text or an event. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, inSchema(say('no-sha-256')));

/** A moment: ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const momentSchema = z.iso.datetime({ precision: 3 });
