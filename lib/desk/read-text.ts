import { z } from 'zod';
import { fileSchema } from '#lib/desk/file.ts';
import { operation } from '#lib/desk/operation.ts';
import { originalInput, takeIn } from '#lib/desk/original.ts';
import { ok } from '#lib/result.ts';

/**
 * Reads an original as the machine would read a draft of it, and hands out all that was found, as
 * `printedReadingSchema` says. Nothing is stored. A file, because it is megabytes for a long text.
 */
export const readText = operation({
  name: 'read-text',
  summary: 'Have the machine read a text and hand out all it found as JSON, storing nothing.',
  permission: 'open stories',
  input: z.strictObject(originalInput),
  output: fileSchema,
  async run(desk, input) {
    const taken = await takeIn(desk, input);
    if (!taken.ok) return taken;
    const bytes = await desk.printReading(taken.value.intake);
    if (!bytes.ok) return bytes;
    return ok({ filename: 'reading.json', mediaType: 'application/json', bytes: bytes.value });
  },
});
