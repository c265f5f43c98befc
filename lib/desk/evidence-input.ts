import { z } from 'zod';
import { fileInJsonSchema } from '#lib/desk/bytes.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { filenameSchema } from '#lib/desk/original.ts';
import { lineSchema, orNull, proseSchema, statementSchema } from '#lib/desk/prose.ts';
import {
  CREDIBILITIES,
  EVIDENCE_FORMS,
  type Evidence,
  type KeptCopy,
  STANCES,
} from '#lib/evidence/evidence.ts';
import type { OriginFound } from '#lib/evidence/rules.ts';
import { type StoryId, momentSchema, sourceIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { sizeProblem } from '#lib/story/rules.ts';

// RFC 6838, section 4.2: what the sender says the bytes are. It is a label, never believed.
const mediaTypeSchema = z
  .string()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/,
    inSchema(say('no-media-type')),
  );

/** What evidence must say. */
export const evidenceCore = {
  question: statementSchema(1000, say('question-missing')),
  answer: statementSchema(5000, say('answer-missing')),
  stance: z.enum(STANCES),
  citation: statementSchema(1000, say('citation-missing')),
};

/** A copy of something as it arrives inside JSON: its bytes, and what the sender calls them. */
export const arrivingCopySchema = z.strictObject({
  filename: filenameSchema,
  mediaType: mediaTypeSchema,
  file: fileInJsonSchema,
});

/** What evidence can say besides; null: not known. */
export const evidenceMore = {
  url: z
    .url({
      protocol: /^https?$/,
      normalize: true,
      error: inSchema(say('no-web-address')),
    })
    .max(2000)
    .nullable()
    .optional(),
  locator: lineSchema(300).nullable().optional(),
  quotation: proseSchema(5000).nullable().optional(),
  credibility: z.literal(CREDIBILITIES).nullable().optional(),
  form: z.enum(EVIDENCE_FORMS).nullable().optional(),
  sourceId: sourceIdSchema.nullable().optional(),
  /** The origin's name; one the story does not know yet is named by this. */
  origin: lineSchema(300).nullable().optional(),
  keptCopy: arrivingCopySchema.nullable().optional(),
  retrievedAt: momentSchema.nullable().optional(),
};

type More = z.output<z.ZodObject<typeof evidenceMore>>;
type Arrived = z.output<typeof arrivingCopySchema>;

/** Keeps the bytes of a copy before anything refers to them; left out or null, there is none. */
export async function keepCopy(
  desk: Desk,
  arrived: Arrived | null | undefined,
  mostBytes: number = desk.limits.uploadBytes,
): Promise<Result<KeptCopy | null | undefined>> {
  if (arrived === null || arrived === undefined) return ok(arrived);
  const { filename, mediaType, file } = arrived;
  if (file.length === 0) {
    return fail(fieldRefusal('keptCopy.file', say('copy-empty', { filename })));
  }
  const tooLarge = sizeProblem(file.length, mostBytes, { kind: 'file', filename });
  if (tooLarge !== null) return fail(tooLarge);
  return ok({ ...(await desk.files.keep(file)), filename, mediaType });
}

/**
 * Does something with the origin of that name: the story's own, or a new one; null or undefined where
 * none is named. When somebody names the same one at the same moment, it is done again with theirs.
 */
export async function withOrigin<T>(
  desk: Desk,
  named: { readonly storyId: StoryId; readonly name: string | null | undefined },
  act: (origin: OriginFound | null | undefined) => Promise<Result<T>>,
): Promise<Result<T>> {
  const answer = await act(await originNamed(desk, named.storyId, named.name));
  if (answer.ok || answer.problem.code !== 'taken') return answer;
  return act(await originNamed(desk, named.storyId, named.name));
}

async function originNamed(
  desk: Desk,
  storyId: StoryId,
  name: string | null | undefined,
): Promise<OriginFound | null | undefined> {
  if (name === undefined) return undefined;
  if (name === null || name === '') return null;
  const known = await desk.store.originByName(storyId, name);
  if (known !== null) return { origin: known, isNew: false };
  const origin = { id: desk.newId('origin'), storyId, name, isOwn: false, tracesTo: null };
  return { origin, isNew: true };
}

/** The optional settings as they are kept; what was left out stays undefined. */
export function settingsOf(
  more: More,
  kept: {
    readonly copy: KeptCopy | null | undefined;
    readonly origin: OriginFound | null | undefined;
  },
) {
  return {
    url: more.url,
    locator: orNull(more.locator),
    quotation: orNull(more.quotation),
    credibility: more.credibility,
    form: more.form,
    sourceId: more.sourceId,
    retrievedAt: more.retrievedAt,
    keptCopy: kept.copy,
    originId:
      kept.origin === undefined || kept.origin === null ? kept.origin : kept.origin.origin.id,
  } satisfies { readonly [P in keyof Evidence]?: Evidence[P] | undefined };
}
