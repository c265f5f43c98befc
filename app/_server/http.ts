import { randomBytes } from 'node:crypto';
import { identify, payerOf } from '#app/_server/identify.ts';
import { bugResponse, problemResponse } from '#app/_server/problem-response.ts';
import { readBody } from '#app/_server/read-body.ts';
import { readJson } from '#app/_server/read-json.ts';
import { running } from '#app/_server/running.ts';
import { fromOurPages } from '#app/_server/same-origin.ts';
import type { Actor } from '#lib/people/actor.ts';
import { refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';

/** A request that passed every check, with who makes it. */
export interface Admitted {
  readonly request: Request;
  readonly url: URL;
  readonly actor: Actor;
  /** The body, a JSON object; empty where there was no body. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a route handler may decide for itself. */
export interface RouteRules {
  readonly methods: readonly string[];
  /** Only for people with a session: a request with a key is refused. */
  readonly forPeopleOnly?: true;
  /** Whether what is told there passes away by itself; the log need not hold that it was told. */
  isPassing?(request: { method: string; pathname: string }): boolean;
  /** How many seconds whoever sends this has to wait, besides the limit on all requests; asked before the body is read. */
  waitSeconds?(request: { method: string; pathname: string; headers: Headers }): number;
  /** How large a body may be, once it is known who sends it to where. */
  limitBytes?(request: { method: string; pathname: string; actor: Actor }): number;
}

/** The body limit of a route that takes no file. */
export const SMALL_BODY_BYTES = 1024 * 1024;

/**
 * The one wrapper of every route handler: method, origin, who it is, rate, size, content type, JSON. Every
 * refusal leaves as problem+json, nothing is cached, and a bug is logged once under the id it answers.
 */
export function route(
  rules: RouteRules,
  answer: (admitted: Admitted) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const startedMs = performance.now();
    const url = new URL(request.url);
    const response = await answerOrBug(rules, request, url, answer);
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');

    const { method } = request;
    const changes =
      method !== 'GET' && rules.isPassing?.({ method, pathname: url.pathname }) !== true;
    const level = changes || response.status >= 500 ? 'info' : 'debug';
    const tookMs = Math.round(performance.now() - startedMs);
    running().log[level](
      { method, path: url.pathname, status: response.status, tookMs },
      'request',
    );
    return response;
  };
}

async function answerOrBug(
  rules: RouteRules,
  request: Request,
  url: URL,
  answer: (admitted: Admitted) => Promise<Response>,
): Promise<Response> {
  try {
    const admitted = await admit(rules, request, url);
    return admitted instanceof Response ? admitted : await answer(admitted);
  } catch (error) {
    const id = randomBytes(6).toString('hex');
    running().log.error({ id, method: request.method, path: url.pathname, error }, 'bug');
    return bugResponse(id);
  }
}

async function admit(rules: RouteRules, request: Request, url: URL): Promise<Admitted | Response> {
  const { method, headers } = request;
  if (!rules.methods.includes(method)) return wrongMethod(rules.methods);

  const changes = method !== 'GET' && method !== 'HEAD';
  const hasKey = headers.has('authorization');
  if (hasKey && rules.forPeopleOnly === true) return keysOpenNothing();
  if (changes && !hasKey) {
    const ours = fromOurPages(headers, running().origins);
    if (!ours.ok) return problemResponse(ours.problem);
  }

  const identified = await identify(headers);
  if (!identified.ok) return problemResponse(identified.problem, { headers: CHALLENGE });
  const actor = identified.value;
  const waitSeconds = running().allowance.take(payerOf(actor, headers), Date.now());
  if (waitSeconds > 0) return tooOften(waitSeconds);
  const laterSeconds = rules.waitSeconds?.({ method, pathname: url.pathname, headers }) ?? 0;
  if (laterSeconds > 0) return tooOften(laterSeconds);
  if (!changes) return { request, url, actor, fields: {} };

  const limitBytes = rules.limitBytes?.({ method, pathname: url.pathname, actor });
  const body = await readBody(request, limitBytes ?? SMALL_BODY_BYTES);
  if (!body.ok) return problemResponse(body.problem);
  const fields = readJson(headers, body.value);
  return fields.ok
    ? { request, url, actor, fields: fields.value }
    : problemResponse(fields.problem, { status: fields.status });
}

const CHALLENGE = { 'www-authenticate': 'Bearer realm="sourcemark"' };

/** The answer to a method that a path does not take. */
export function wrongMethod(methods: readonly string[]): Response {
  const allow = methods.join(', ');
  const refused = refusal('invalid', say('method-not-taken', { methods: allow }));
  return problemResponse(refused, { status: 405, headers: { allow } });
}

function keysOpenNothing(): Response {
  return problemResponse(refusal('forbidden', say('keys-open-no-accounts')));
}

/** The answer to one request too many: when to come again. */
export function tooOften(waitSeconds: number): Response {
  return problemResponse(
    refusal('unavailable', say('too-many-requests', { seconds: waitSeconds })),
    { status: 429, headers: { 'retry-after': String(waitSeconds) } },
  );
}
