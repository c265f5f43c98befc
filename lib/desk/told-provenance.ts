import { z } from 'zod';
import { independenceOf } from '#lib/evidence/independence.ts';
import { provenanceOf } from '#lib/evidence/provenance.ts';
import { traceOrigins } from '#lib/evidence/traced-origins.ts';
import type { Origin, Stance } from '#lib/evidence/evidence.ts';
import { evidenceIdSchema, originIdSchema, sourceIdSchema } from '#lib/id.ts';
import type { StoryMatter } from '#lib/store/store.ts';

const pointIdSchema = z.union([evidenceIdSchema, sourceIdSchema, originIdSchema]);

/**
 * Where the open evidence of a claim comes from, and how many independent origins that makes. Sources are named by id alone: who
 * may see a source finds its name beside.
 */
export const toldProvenanceSchema = z
  .object({
    /** How many independent origins the evidence has that speaks for the claim, against it, and whichever way it speaks. */
    supporting: z.int().min(0),
    refuting: z.int().min(0),
    independentOrigins: z.int().min(0),
    /** How each piece counts, oldest first. */
    counted: z
      .array(
        z
          .object({
            evidenceId: evidenceIdSchema,
            counts: z.enum(['counts', 'same-origin', 'own', 'no-origin']),
            /** The older piece it counts with; null where it counts with none. */
            countsWith: evidenceIdSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    nodes: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('evidence'), id: evidenceIdSchema }).readonly(),
          z
            .object({ kind: z.literal('outlet'), id: sourceIdSchema, isOwn: z.boolean() })
            .readonly(),
          z
            .object({
              kind: z.literal('origin'),
              id: originIdSchema,
              name: z.string(),
              isOwn: z.boolean(),
              /** Whether it is where its trace ends: what is counted. */
              isEnd: z.boolean(),
            })
            .readonly(),
        ]),
      )
      .readonly(),
    edges: z
      .array(
        z
          .object({
            from: pointIdSchema,
            to: pointIdSchema,
            evidenceIds: z.array(evidenceIdSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** A claim's provenance graph with its count. */
export type ToldProvenance = z.infer<typeof toldProvenanceSchema>;

/** Draws the graph of a claim from what hangs on it, and from the origins and the outlet of its story. */
export function tellProvenance(
  { evidence, sources }: Pick<StoryMatter, 'evidence' | 'sources'>,
  story: { readonly origins: readonly Origin[]; readonly outlet: string | null },
): ToldProvenance {
  const traces = traceOrigins({ ...story, sources });
  const { origins: independentOrigins, items } = independenceOf(evidence, traces);
  const speaking = (stance: Stance) =>
    independenceOf(
      evidence.filter((piece) => piece.stance === stance),
      traces,
    ).origins;
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]));
  return {
    supporting: speaking('supports'),
    refuting: speaking('refutes'),
    independentOrigins,
    counted: items.map(({ evidenceId, counting }) => ({
      evidenceId,
      counts: counting.kind,
      countsWith: counting.kind === 'same-origin' ? counting.with : null,
    })),
    ...provenanceOf({ evidence, origins, traces }),
  };
}
