import { StandardOpenAPIHandler } from '@orpc/openapi/standard';
import {
  type Admitted,
  SMALL_BODY_BYTES,
  route,
  tooOften,
  wrongMethod,
} from '#app/_server/http.ts';
import { fileResponse } from '#app/_server/file-response.ts';
import { tryFromAddress, tryOfToken } from '#app/_server/try-link.ts';
import { problemResponse } from '#app/_server/problem-response.ts';
import { languageOf } from '#app/_server/language-of.ts';
import { running } from '#app/_server/running.ts';
import { type Chosen, router } from '#app/api/v1/router.ts';
import type { Route } from '#app/api/v1/operation-route.ts';
import { ROUTES } from '#app/api/v1/routes.ts';
import { foundDesk } from '#lib/desk/found-desk.ts';
import { type Sending, perform } from '#lib/desk/perform.ts';
import { requestKeySchema } from '#lib/desk/request-key.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import type { Actor } from '#lib/people/actor.ts';
import { refusal } from '#lib/problem.ts';
import { linkFileBytes } from '#lib/query/link-rules.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

const handler = new StandardOpenAPIHandler<Chosen>(router, {});

/** Answers every request below `/api/v1` that means an operation. */
export const answerApi = route(
  { methods: METHODS, limitBytes, isPassing, waitSeconds },
  performChosen,
);

async function performChosen(admitted: Admitted): Promise<Response> {
  const chosen = await choose(admitted);
  if (chosen.operation === undefined) return nothingThere(admitted.url.pathname);

  const { operation } = chosen;
  const laterSeconds = BY_LINK.has(operation.name) ? tryOfToken(tokenIn(admitted.fields)) : 0;
  if (laterSeconds > 0) return tooOften(laterSeconds);
  const sending = sendingOf(admitted.request, operation.name);
  if (!sending.ok) return problemResponse(sending.problem);
  const { actor } = admitted;
  const answer = await perform(operation, running().parts, actor, chosen.input, sending.value);
  if (!answer.ok) return problemResponse(answer.problem);
  if (operation.name === foundDesk.name) {
    await running().openWithSample(languageOf(admitted.request));
  }
  const madeWhere = FILES.get(operation.name);
  return madeWhere === undefined
    ? Response.json(answer.value)
    : fileResponse(answer.value, madeWhere);
}

// A key means nothing where nothing is changed.
function sendingOf({ method, headers, signal }: Request, name: string): Result<Sending> {
  const long = CALLED_OFF.has(name) ? { signal } : {};
  const key = headers.get('idempotency-key');
  if (key === null || method === 'GET' || method === 'HEAD') return ok(long);
  const parsed = requestKeySchema.safeParse(key);
  return parsed.success
    ? ok({ requestKey: parsed.data, ...long })
    : fail(invalidInput(parsed.error));
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

const PLACES = Object.entries(ROUTES).map(([name, place]: [string, Route]) => ({
  ...place,
  name,
  pattern: new RegExp(`^/api/v1${place.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

const FILES: ReadonlyMap<string, Route['answersFile']> = new Map(
  Object.entries(ROUTES).map(([name, place]: [string, Route]) => [name, place.answersFile]),
);

/** Work so long that people wait for it, and may think better of it. All else is kept though its sender went. */
const CALLED_OFF: ReadonlySet<string> = new Set(
  Object.entries(ROUTES)
    .filter(([, place]: [string, Route]) => place.endsWithItsSender === true)
    .map(([name]) => name),
);

function nothingThere(pathname: string): Response {
  const methods = PLACES.filter((place) => place.pattern.test(pathname)).map(
    (place) => place.method,
  );
  if (methods.length > 0) return wrongMethod([...new Set(methods)]);
  return problemResponse(refusal('not-found', say('no-such-api-address')));
}

// Every open window says every few seconds that it is there.
function isPassing({ method, pathname }: { method: string; pathname: string }): boolean {
  return PRESENCE.some((place) => place.method === method && place.pattern.test(pathname));
}

const PRESENCE = PLACES.filter(({ path }) => path === ROUTES['note-presence'].path);

/** The operations that a link alone opens, for whoever holds it. */
const BY_LINK: ReadonlySet<string> = new Set(['read-query-link', 'answer-query-link']);

const LINK_PLACES = PLACES.filter(({ name }) => BY_LINK.has(name));

function waitSeconds(request: { method: string; pathname: string; headers: Headers }): number {
  const isByLink = LINK_PLACES.some((place) => place.pattern.test(request.pathname));
  return isByLink && request.method === 'POST' ? tryFromAddress(request.headers) : 0;
}

function tokenIn({ token }: Admitted['fields']): string {
  return typeof token === 'string' ? token : '';
}

// A file travels as base64, four bytes for three, beside a few kilobytes of other fields. Somebody who
// has not signed in sends a file only with the answer by a link, and how often is limited before it is read.
function limitBytes(request: { method: string; pathname: string; actor: Actor }): number {
  const isNobody = request.actor.kind === 'nobody';
  const takesFile = (isNobody ? LINK_PLACES : PLACES).some(
    (place) =>
      place.takesFile === true &&
      place.method === request.method &&
      place.pattern.test(request.pathname),
  );
  if (!takesFile) return SMALL_BODY_BYTES;
  const { uploadBytes } = running().settings;
  const fileBytes = isNobody ? linkFileBytes(uploadBytes) : uploadBytes;
  return Math.ceil((fileBytes * 4) / 3) + 64 * 1024;
}
