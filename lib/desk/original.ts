import { z } from 'zod';
import { fileInJsonSchema } from '#lib/desk/bytes.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { lineSchema } from '#lib/desk/prose.ts';
import { inSchema } from '#lib/in-schema.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { INTAKE_FORMATS, type IntakeFormat } from '#lib/story/draft.ts';
import { chooseFormat } from '#lib/story/intake/formats.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
import { sizeProblem } from '#lib/story/rules.ts';

/** A name of a file without a folder. */
export const filenameSchema = lineSchema(255)
  .min(1, inSchema(say('filename-missing')))
  .regex(/^[^/\\]*$/, inSchema(say('filename-with-folder')));

/** An original as it arrives: either pasted `text` or a `file`. */
export const originalInput = {
  text: z
    .string()
    .refine((text) => text.isWellFormed(), inSchema(say('half-character-typed')))
    .optional(),
  file: fileInJsonSchema.optional(),
  filename: filenameSchema.optional(),
  format: z.enum(INTAKE_FORMATS).optional(),
};

/** What arrived, put in one form. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly filename: string | null;
  readonly format: IntakeFormat;
}

interface Arrived {
  readonly text?: string | undefined;
  readonly file?: Uint8Array | undefined;
  readonly filename?: string | undefined;
  readonly format?: IntakeFormat | undefined;
}

/** The original and what intake reads in it. Refuses both or neither of text and file, and what is too large. */
export async function takeIn(
  desk: Desk,
  arrived: Arrived,
): Promise<Result<Original & { readonly intake: Intake }>> {
  const received = bytesOf(arrived);
  if (!received.ok) return received;
  const bytes = received.value;
  const tooLarge = sizeProblem(bytes.length, desk.limits.uploadBytes, { kind: 'original' });
  if (tooLarge !== null) return fail(tooLarge);

  const filename = arrived.filename ?? null;
  const format = chooseFormat({ bytes, filename, declared: arrived.format });
  if (!format.ok) return format;
  const intake = await desk.takeIn({ bytes, format: format.value });
  if (!intake.ok) return intake;
  return ok({ bytes, filename, format: format.value, intake: intake.value });
}

function bytesOf({ text, file }: Arrived): Result<Uint8Array> {
  if (file !== undefined && text === undefined) return ok(file);
  if (text !== undefined && file === undefined) return ok(new TextEncoder().encode(text));
  return fail(fieldRefusal('text', say('original-is-two-or-none')));
}
