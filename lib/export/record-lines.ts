import { z } from 'zod';
import { momentSchema, policyVersionIdSchema, sha256Schema, storyIdSchema } from '#lib/id.ts';
import { headSchema } from '#lib/record/event.ts';
import { signOffSchema } from '#lib/review/sign-off.ts';
import { draftSchema } from '#lib/story/draft.ts';

/** What a file says that it is. A reader of version 1 reads no other. */
export const RECORD_FILE = 'sourcemark-record';
export const RECORD_FILE_VERSION = 1;

/** Bytes of 32 in lower-case hexadecimal, and of 64. */
const key = sha256Schema;
const signature = z.string().regex(/^[0-9a-f]{128}$/);

/** The first line: what the file is, of which story, up to where, and whose key signs it. */
export const openingSchema = z.strictObject({
  line: z.literal('file'),
  format: z.literal(RECORD_FILE),
  version: z.literal(RECORD_FILE_VERSION),
  madeAt: momentSchema,
  story: z.strictObject({ id: storyIdSchema, title: z.string() }),
  /** The end of the record when the file was made. */
  head: headSchema,
  publicKey: key,
  fingerprint: z.string(),
});

/** An event as the record holds it; what it is worth is for the chain to say. */
const eventLineSchema = z.strictObject({ line: z.literal('event'), event: z.unknown() });

/** What stands in for an event of another story. `content` is null where a former version of the desk recorded it. */
export const linkLineSchema = z.strictObject({
  line: z.literal('link'),
  number: z.int().min(1),
  previousHash: sha256Schema,
  content: sha256Schema.nullable(),
  hash: sha256Schema,
});

/** A draft that was signed, with its text. */
export const draftLineSchema = z.strictObject({ line: z.literal('draft'), draft: draftSchema });

/** A sign-off as it stands, with what the policy said when it was begun; null: it was not kept. */
export const signOffLineSchema = z.strictObject({
  line: z.literal('sign-off'),
  signOff: signOffSchema,
  findings: z.json().nullable(),
});

/** A file that the story rests on: the bytes are not in here, their hash is. */
export const copyLineSchema = z.strictObject({
  line: z.literal('copy'),
  sha256: sha256Schema,
  sizeBytes: z.int().min(0),
});

/** The last line: the hash of every byte before it, and the signature of that. */
export const signatureLineSchema = z.strictObject({
  line: z.literal('signature'),
  sha256: sha256Schema,
  signature,
});

/** A line of the file. */
export const lineSchema = z.discriminatedUnion('line', [
  openingSchema,
  eventLineSchema,
  linkLineSchema,
  draftLineSchema,
  signOffLineSchema,
  copyLineSchema,
  signatureLineSchema,
]);

export type Line = z.infer<typeof lineSchema>;
export type Opening = z.infer<typeof openingSchema>;
export type LinkLine = z.infer<typeof linkLineSchema>;
export type DraftLine = z.infer<typeof draftLineSchema>;
export type SignOffLine = z.infer<typeof signOffLineSchema>;
export type CopyLine = z.infer<typeof copyLineSchema>;

/** The bytes that are signed, in UTF-8: what this is, its version, and the hash of every byte before the last line. */
export function messageToSign(sha256: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${RECORD_FILE} ${RECORD_FILE_VERSION}\n${sha256}\n`);
}

/** The ids of policy versions in an event of a policy; such events belong to no story. */
export const policyToldSchema = z.object({ id: policyVersionIdSchema });
