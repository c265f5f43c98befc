import { z } from 'zod';

/** What an annotation from elsewhere tells besides its place. Nothing of it is checked or trusted. */
export const aboutAnnotationSchema = z
  .object({
    /** As it was written, usually an address; null when it has none. Several targets share it. */
    id: z.string().nullable(),
    /** Plain text; empty when it says nothing. */
    note: z.string(),
    tags: z.array(z.string()).readonly(),
    /** As written: `commenting`, `oa:highlighting`. */
    motivations: z.array(z.string()).readonly(),
    /** The name of the first who made it, otherwise what they go by; null when nobody is named. */
    creator: z.string().nullable(),
    /** As written; a time in ISO 8601 in the sets seen. */
    created: z.string().nullable(),
    /** The address of the document it was made on; null when none is given. */
    source: z.string().nullable(),
  })
  .readonly();

export type AboutAnnotation = z.infer<typeof aboutAnnotationSchema>;
