import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** The version of the thing as it was read; when another is stored by now, the answer is `stale`. */
export const versionSchema = z
  .int(inSchema(say('version-missing')))
  .min(1, inSchema(say('version-below-one')));
