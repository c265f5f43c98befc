import { z } from 'zod';
import { countIn, framesOf, refusalToFollow } from '#app/_server/event-stream.ts';
import { type Admitted, route } from '#app/_server/http.ts';
import { problemResponse } from '#app/_server/problem-response.ts';
import { running } from '#app/_server/running.ts';
import { streamResponse } from '#app/_server/stream-response.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import { refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';

/** Answers `/api/v1/stories/{storyId}/events`: the story's record from a number, or from now, on. */
export const answerFollow = route({ methods: ['GET'] }, follow);

const numberSchema = z.coerce.number().int().min(0);

async function follow({ request, url, actor }: Admitted): Promise<Response> {
  const from = request.headers.get('last-event-id') ?? url.searchParams.get('after');
  const parsed = from === null ? null : numberSchema.safeParse(from);
  if (parsed !== null && !parsed.success) return problemResponse(invalidInput(parsed.error));

  const following = {
    storyId: url.pathname.split('/').at(-2) ?? '',
    after: parsed === null ? (await running().parts.store.head()).number : parsed.data,
    headers: new Headers(request.headers),
  };
  const refusal = await refusalToFollow(actor, following);
  if (refusal !== null) return problemResponse(refusal);

  const countOut = countIn(actor, request.headers);
  if (countOut === null) return tooMany();
  return streamResponse((until) => framesOf(following, until), running().stopping, countOut);
}

function tooMany(): Response {
  return problemResponse(refusal('unavailable', say('too-many-windows')));
}
