import { z } from 'zod';
import { claimIdSchema, momentSchema, personIdSchema } from '#lib/id.ts';
import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import { say } from '#lib/say.ts';

/** A window of a browser, by the name it gave itself. */
export const windowIdSchema = z.string().regex(/^[\w-]{8,64}$/, inSchema(say('no-window-name')));

/** One window in which a person has a story open. */
export interface OpenWindow {
  readonly windowId: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  /** The claim that is open in it. */
  readonly claimId: ClaimId | null;
  /** Since when it has been open, and when it was last heard of. */
  readonly since: string;
  readonly notedAt: string;
}

/** "I have this one": a person works on a claim and others see it. It locks nothing. */
export interface Hold {
  readonly claimId: ClaimId;
  readonly personId: PersonId;
  readonly name: string;
  readonly since: string;
  /** When its holder last did something in the story. */
  readonly actedAt: string;
}

/** Who is in one story and who has which claim. It is known to the running server only, never recorded. */
export interface Room {
  readonly windows: readonly OpenWindow[];
  readonly holds: readonly Hold[];
}

/** Who is in which story, for as long as the server runs. */
export interface Rooms {
  room(storyId: StoryId): Room;
  /** Puts a room in the place of what it was; whoever looks on is told when they would see a difference. */
  put(storyId: StoryId, room: Room): void;
}

/** A story nobody is in. */
export const EMPTY_ROOM: Room = { windows: [], holds: [] };

/** Who is here as others see it: one line a person, whatever the number of their windows. */
export const presenceSchema = z
  .object({
    people: z
      .array(
        z
          .object({
            personId: personIdSchema,
            name: z.string(),
            role: z.enum(ROLES),
            /** The claims they have open. */
            claimIds: z.array(claimIdSchema).readonly(),
            since: momentSchema,
          })
          .readonly(),
      )
      .readonly(),
    holds: z
      .array(
        z
          .object({
            claimId: claimIdSchema,
            personId: personIdSchema,
            name: z.string(),
            since: momentSchema,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type Presence = z.infer<typeof presenceSchema>;
