import { z } from 'zod';
import { bytesSchema } from '#lib/desk/bytes.ts';

/** What an operation answers that hands out a file; HTTP and the command line write it as it is. */
export const fileSchema = z
  .object({
    filename: z.string(),
    /** A label somebody declared; never a reason to show the bytes in a page. */
    mediaType: z.string(),
    bytes: bytesSchema,
  })
  .readonly();

export type File = z.infer<typeof fileSchema>;
