import { z } from 'zod';

/** The version of the thing as it was read; when another is stored by now, the answer is `stale`. */
export const versionSchema = z.int('State the version you read.').min(1, 'Versions count from 1.');
