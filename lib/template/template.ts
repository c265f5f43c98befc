import { z } from 'zod';
import { momentSchema, personIdSchema, templateIdSchema } from '#lib/id.ts';

/** What a template is for: why the evidence leads to a verdict, or what evidence is to answer. */
export const TEMPLATE_KINDS = ['justification', 'question'] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A withdrawn template stays in the record and is offered no longer. */
export const TEMPLATE_STATES = ['standing', 'withdrawn'] as const;

/** The house's own wording, to begin a justification or a question with. */
export const templateSchema = z
  .object({
    id: templateIdSchema,
    kind: z.enum(TEMPLATE_KINDS),
    /** What it is chosen by; no two standing templates of a kind share one. */
    name: z.string(),
    body: z.string(),
    state: z.enum(TEMPLATE_STATES),
    createdAt: momentSchema,
    createdBy: personIdSchema.nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type Template = z.infer<typeof templateSchema>;
