import { z } from 'zod';
import { toldAnnotationSchema } from '#lib/annotation/annotation.ts';
import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import type { DraftReading } from '#lib/desk/draft-reading.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { MOST_DECISIONS, fingerprintSchema } from '#lib/reading/decision.ts';
import type { Deciding } from '#lib/reading/decision-rules.ts';
import type { Offer } from '#lib/reading/offer.ts';
import { CONTRADICTION_KINDS, REASONS, SIGNALS, SUGGESTERS } from '#lib/reading/reading.ts';
import { namedSource } from '#lib/reading/suggested-source.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { say } from '#lib/say.ts';
import { spanSchema } from '#lib/text/span.ts';

/** A suggestion as screens draw it: thousands are read at once, without their words. */
export const suggestionSchema = z
  .object({
    fingerprint: fingerprintSchema,
    finder: z.enum(SUGGESTERS),
    kind: z.enum(CLAIM_KINDS),
    spans: z.array(spanSchema).readonly(),
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(REASONS)).readonly(),
    signals: z.array(z.enum(SIGNALS)).readonly(),
    /** Whether a checker is shown it without asking for the weaker ones too. */
    isStrong: z.boolean(),
    /** Places of the story that do not agree with its sentence. */
    conflicts: z
      .array(z.object({ kind: z.enum(CONTRADICTION_KINDS), other: spanSchema }).readonly())
      .readonly(),
    /** The annotations made elsewhere that it stands for; none of what a finder suggests. */
    annotations: z.array(toldAnnotationSchema).readonly(),
    /** Who says it, as it is read; null for the story's own words. */
    attribution: z
      .object({
        sourceSpans: z.array(spanSchema).readonly(),
        cueSpans: z.array(spanSchema).readonly(),
        quoteType: z.enum(QUOTE_TYPES),
        /** The source it would get: one of the story's, or one to be added; null where nobody is named. */
        source: z
          .object({ name: z.string(), kind: z.enum(SOURCE_KINDS) })
          .readonly()
          .nullable(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();

/** A suggestion in the API's terms. */
export function asSuggestion(
  { draft: { text }, reading }: DraftReading,
  offer: Offer,
): z.input<typeof suggestionSchema> {
  const { fingerprint, finder, kind, spans, score, reasons, signals, isStrong, conflicts } = offer;
  const { annotations } = offer;
  const read = offer.attribution === null ? undefined : reading.attributions[offer.attribution];
  const source = read === undefined ? null : namedSource(text, reading, read);
  return {
    ...{
      fingerprint,
      finder,
      kind,
      spans,
      score,
      reasons,
      signals,
      isStrong,
      conflicts,
      annotations,
    },
    attribution:
      read === undefined
        ? null
        : {
            sourceSpans: read.sourceSpans,
            cueSpans: read.cueSpans,
            quoteType: read.quoteType,
            source,
          },
  };
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
