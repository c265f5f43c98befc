import { z } from 'zod';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { MOST_DECISIONS, fingerprintSchema } from '#lib/reading/decision.ts';
import type { Deciding } from '#lib/reading/decision-rules.ts';
import type { Offer } from '#lib/reading/offer.ts';
import { REASONS, SIGNALS, SUGGESTING_FINDERS } from '#lib/reading/reading.ts';
import { say } from '#lib/say.ts';
import { spanSchema } from '#lib/text/span.ts';

/** A suggestion as screens draw it: thousands are read at once, without their words. */
export const suggestionSchema = z
  .object({
    fingerprint: fingerprintSchema,
    finder: z.enum(SUGGESTING_FINDERS),
    kind: z.enum(CLAIM_KINDS),
    spans: z.array(spanSchema).readonly(),
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(REASONS)).readonly(),
    signals: z.array(z.enum(SIGNALS)).readonly(),
  })
  .readonly();

/** A suggestion in the API's terms. */
export function asSuggestion(offer: Offer): z.input<typeof suggestionSchema> {
  const { fingerprint, finder, kind, spans, score, reasons, signals } = offer;
  return { fingerprint, finder, kind, spans, score, reasons, signals };
}

/** Which suggestions are meant. */
export const fingerprintsInput = z
  .array(fingerprintSchema)
  .min(1, inSchema(say('suggestions-missing')))
  .max(MOST_DECISIONS, inSchema(say('too-many-suggestions', { most: MOST_DECISIONS })))
  .readonly();

/** Who decides here, and when. */
export function decidingOn(desk: Desk): Deciding {
  return {
    createdAt: desk.now(),
    createdBy: personOf(desk.actor),
    createdByName: actorName(desk.actor),
    newDecisionId: () => desk.newId('decision'),
  };
}

/** How often several are tried anew because a colleague decided on one of them meanwhile. */
export const ATTEMPTS = 5;
