import { z } from 'zod';
import {
  draftIdSchema,
  momentSchema,
  personIdSchema,
  policyVersionIdSchema,
  sha256Schema,
  signOffIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { signingSchema } from '#lib/policy/signing.ts';
import { headSchema } from '#lib/record/event.ts';

/**
 * Where a sign-off stands. `gathering`: names or votes are still missing. `holds`: enough have signed and nothing has changed since.
 * `failed`: so many voted no that it cannot be reached. `void`: something changed in the story after the first name.
 */
export const SIGN_OFF_STATES = ['gathering', 'holds', 'failed', 'void'] as const;

export type SignOffState = (typeof SIGN_OFF_STATES)[number];

/** What a mark says; a signature always says yes. */
export const MARK_SAYS = ['yes', 'no'] as const;

/** A named editor's signature or vote. Marks are only ever added. */
export const markSchema = z
  .object({
    personId: personIdSchema,
    /** The name the person had then. */
    name: z.string(),
    says: z.enum(MARK_SAYS),
    /** Why; a signature may be without. */
    reason: z.string(),
    /** The void sign-off from which this person approves the difference; null: the draft as a whole. */
    approves: signOffIdSchema.nullable(),
    at: momentSchema,
  })
  .readonly();

export type Mark = z.infer<typeof markSchema>;

const count = z.int().min(0);

/** What a sign-off binds: if any of this were otherwise, it would be another sign-off. */
export const bindingSchema = z
  .object({
    draftId: draftIdSchema,
    draftSha256: sha256Schema,
    /** Every claim of the story with all that hangs on it, as `lib/review/bound-state.ts` writes it. */
    claims: z.object({ sha256: sha256Schema, count }).readonly(),
    policyVersionId: policyVersionIdSchema.nullable(),
    /** What the policy said, in its order; what stood in the way was waived, or there would be no sign-off. */
    findings: z.object({ sha256: sha256Schema, warning: count, waived: count }).readonly(),
    /** The waivers that stood. */
    waivers: z.object({ sha256: sha256Schema, count }).readonly(),
    /** The end of the record when it was signed. */
    head: headSchema,
  })
  .readonly();

export type Binding = z.infer<typeof bindingSchema>;

/** What made a sign-off void: the kind of change, its event, and whose it was. */
export const voidedSchema = z
  .object({
    at: momentSchema,
    because: z.string(),
    eventNumber: z.int().min(1),
    byName: z.string(),
  })
  .readonly();

export type Voided = z.infer<typeof voidedSchema>;

/** The approval of one stated draft by one named editor, or by as many as the house asks for. */
export const signOffSchema = z
  .object({
    id: signOffIdSchema,
    storyId: storyIdSchema,
    /** Counts up within the story. */
    number: z.int().min(1),
    binding: bindingSchema,
    /** How many the policy asked for. */
    signing: signingSchema,
    state: z.enum(SIGN_OFF_STATES),
    /** In the order they were given. */
    marks: z.array(markSchema).readonly(),
    begunAt: momentSchema,
    /** Since when enough have signed; null: they never had. */
    heldAt: momentSchema.nullable(),
    voided: voidedSchema.nullable(),
    version: z.int().min(1),
  })
  .readonly();

export type SignOff = z.infer<typeof signOffSchema>;

/** Whether a sign-off can still be made void: it holds, or names are being gathered. */
export function isStanding({ state }: Pick<SignOff, 'state'>): boolean {
  return state === 'gathering' || state === 'holds';
}
