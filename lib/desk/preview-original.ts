import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { originalInput, takeIn } from '#lib/desk/original.ts';
import { ok } from '#lib/result.ts';
import { completenessSchema } from '#lib/story/draft.ts';
import { headOf } from '#lib/story/rules.ts';
import { blockSchema } from '#lib/text/block.ts';

/** Shows what intake would make of an original. Nothing is stored. */
export const previewOriginal = operation({
  name: 'preview-original',
  summary: 'Show what would be read from an original, storing nothing.',
  permission: 'open stories',
  input: z.strictObject(originalInput),
  output: z
    .object({
      title: z.string(),
      byline: z.string().nullable(),
      outlet: z.string().nullable(),
      dateline: z.string().nullable(),
      text: z.string(),
      blocks: z.array(blockSchema).readonly(),
      completeness: completenessSchema,
    })
    .readonly(),
  async run(desk, input) {
    const taken = await takeIn(desk, input);
    if (!taken.ok) return taken;
    const { intake } = taken.value;
    const { text, blocks, completeness } = intake;
    return ok({ ...headOf({}, intake), text, blocks, completeness });
  },
});
