import { z } from 'zod';
import { momentSchema, sha256Schema } from '#lib/id.ts';
import { ACTOR_KINDS } from '#lib/people/actor.ts';

/** Who did it, as the record keeps it: the name is the one they had then. */
export const eventActorSchema = z
  .object({ kind: z.enum(ACTOR_KINDS), id: z.string().nullable(), name: z.string() })
  .readonly();

/**
 * One line of the record: what was done to one thing. `hash` is made as `lib/record/chain.ts` says, and `previousHash` is
 * that of the event before (64 zeros for the first).
 */
export const eventSchema = z
  .object({
    /** 1 for the first event of a desk; without gaps. */
    number: z.int().min(1),
    at: momentSchema,
    actor: eventActorSchema,
    /** The operation that did it: `mark-claim`. */
    operation: z.string(),
    /** What happened: `claim.marked`. */
    kind: z.string(),
    subject: z.object({ kind: z.string(), id: z.string() }).readonly(),
    storyId: z.string().nullable(),
    claimId: z.string().nullable(),
    /** The thing as it was and as it is; null where it did not exist. Never a secret, never a draft's text. */
    before: z.json().nullable(),
    after: z.json().nullable(),
    /**
     * 16 random bytes in lower-case hexadecimal: without them nobody who guesses what an event says can find out by its
     * hash. Null in events that a former version of the desk recorded.
     */
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .nullable(),
    previousHash: sha256Schema,
    hash: sha256Schema,
  })
  .readonly();

export type RecordEvent = z.infer<typeof eventSchema>;

/** The end of the record at one moment: the last event's number and hash (0 and zeros when empty). */
export const headSchema = z.object({ number: z.int().min(0), hash: sha256Schema }).readonly();

export type Head = z.infer<typeof headSchema>;

/** What `previousHash` holds in the first event. */
export const ZERO_HASH = '0'.repeat(64);
