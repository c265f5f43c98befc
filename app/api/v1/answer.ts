import { StandardOpenAPIHandler } from '@orpc/openapi/standard';
import { type Admitted, SMALL_BODY_BYTES, route, wrongMethod } from '#app/_server/http.ts';
import { fileResponse } from '#app/_server/file-response.ts';
import { problemResponse } from '#app/_server/problem-response.ts';
import { running } from '#app/_server/running.ts';
import { type Chosen, router } from '#app/api/v1/router.ts';
import { ROUTES, type Route } from '#app/api/v1/routes.ts';
import { foundDesk } from '#lib/desk/found-desk.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Actor } from '#lib/people/actor.ts';
import { problem } from '#lib/problem.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

const handler = new StandardOpenAPIHandler<Chosen>(router, {});

/** Answers every request below `/api/v1` that means an operation. */
export const answerApi = route({ methods: METHODS, limitBytes }, performChosen);

async function performChosen(admitted: Admitted): Promise<Response> {
  const chosen = await choose(admitted);
  if (chosen.operation === undefined) return nothingThere(admitted.url.pathname);

  const { operation } = chosen;
  const answer = await perform(operation, running().parts, admitted.actor, chosen.input);
  if (!answer.ok) return problemResponse(answer.problem);
  if (operation.name === foundDesk.name) await running().openWithSample();
  const madeWhere = FILES.get(operation.name);
  return madeWhere === undefined
    ? Response.json(answer.value)
    : fileResponse(answer.value, madeWhere);
}

async function choose({ request, url, fields }: Admitted): Promise<Chosen> {
  const chosen: Chosen = {};
  await handler.handle(
    {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      url,
      headers: {},
      body: () => Promise.resolve(fields),
      signal: request.signal,
    },
    { prefix: '/api/v1', context: chosen },
  );
  return chosen;
}

const PLACES = Object.values(ROUTES).map((place: Route) => ({
  ...place,
  pattern: new RegExp(`^/api/v1${place.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

const FILES: ReadonlyMap<string, Route['answersFile']> = new Map(
  Object.entries(ROUTES).map(([name, place]: [string, Route]) => [name, place.answersFile]),
);

function nothingThere(pathname: string): Response {
  const methods = PLACES.filter((place) => place.pattern.test(pathname)).map(
    (place) => place.method,
  );
  if (methods.length > 0) return wrongMethod([...new Set(methods)]);
  return problemResponse(
    problem('not-found', 'The API has no such address. /api/v1/openapi.json lists them all.'),
  );
}

// A file travels as base64, four bytes for three, beside a few kilobytes of other fields. Somebody who
// has not signed in sends no file.
function limitBytes(request: { method: string; pathname: string; actor: Actor }): number {
  if (request.actor.kind === 'nobody') return SMALL_BODY_BYTES;
  const takesFile = PLACES.some(
    (place) =>
      place.takesFile === true &&
      place.method === request.method &&
      place.pattern.test(request.pathname),
  );
  if (!takesFile) return SMALL_BODY_BYTES;
  return Math.ceil((running().settings.uploadBytes * 4) / 3) + 64 * 1024;
}
