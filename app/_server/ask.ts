import { headers } from 'next/headers';
import { cache } from 'react';
import type { z } from 'zod';
import { running } from '#app/_server/running.ts';
import type { Operation } from '#lib/desk/operation.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { Result } from '#lib/result.ts';

/**
 * Performs an operation for a server component, in the name of whoever's session the request carries.
 * Refuses as `perform` does.
 */
export async function ask<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Name, Input, Output>,
  input: z.input<Input>,
): Promise<Result<z.output<Output>>> {
  return perform(operation, running().parts, await currentActor(), input);
}

/** Who is looking at this page: looked up once per request. Pages know sessions, not API keys. */
export const currentActor: () => Promise<Actor> = cache(async () =>
  running().accounts.actorOfSession(new Headers(await headers())),
);
