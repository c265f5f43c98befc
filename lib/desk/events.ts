import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { type PersonId, momentSchema, personIdSchema } from '#lib/id.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { peopleNamedIn, sentenceOf } from '#lib/record/sentence.ts';

/** A line of the record as people read it: without states and hashes. */
export const toldEventSchema = z
  .object({
    number: z.int().min(1),
    at: momentSchema,
    actorName: z.string(),
    /** Null for the command line and for an API key made there. */
    actorId: z.string().nullable(),
    operation: z.string(),
    kind: z.string(),
    subject: z.object({ kind: z.string(), id: z.string() }).readonly(),
    claimId: z.string().nullable(),
    /** Every claim it changes what is shown of: both ends of a link, all that a query bears on, one for most events. */
    claimIds: z.array(z.string()).readonly(),
    /** What happened, in one English sentence. */
    sentence: z.string(),
  })
  .readonly();

/** From where on, and how many at most. Both may come as text, out of a query string. */
export const eventRange = {
  /** The number of the last event known already. */
  after: z.coerce.number<number | string>().int().min(0).default(0),
  limit: z.coerce.number<number | string>().int().min(1).max(500).default(500),
};

/** Tells events in sentences, looking up the names of the people that occur in them. */
export async function tell(
  desk: Desk,
  events: readonly RecordEvent[],
): Promise<z.input<typeof toldEventSchema>[]> {
  const names = await desk.store.namesOf(namedIn(events));
  return events.map((event) => ({
    number: event.number,
    at: event.at,
    actorName: event.actor.name,
    actorId: event.actor.id,
    operation: event.operation,
    kind: event.kind,
    subject: event.subject,
    claimId: event.claimId,
    claimIds: claimsIn(event),
    sentence: sentenceOf(event, names),
  }));
}

function namedIn(events: readonly RecordEvent[]): readonly PersonId[] {
  const ids = new Set(events.flatMap((event) => peopleNamedIn(event)));
  return [...ids].flatMap((id) => {
    const known = personIdSchema.safeParse(id);
    return known.success ? [known.data] : [];
  });
}

function claimsIn(event: RecordEvent): readonly string[] {
  const { success, data } = onClaimsSchema.safeParse(event.after);
  if (ON_SEVERAL.has(event.subject.kind) && success) return data.claimIds;
  return event.claimId === null ? [] : [event.claimId];
}

/** The things that can be on several claims, and name them. */
const ON_SEVERAL: ReadonlySet<string> = new Set(['link', 'query']);

const onClaimsSchema = z.object({ claimIds: z.array(z.string()) });
