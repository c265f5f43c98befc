import { type Problem, refusal } from '#lib/problem.ts';
import { type Said, say } from '#lib/say.ts';

/** A body as JSON fields, or why it could not be read, with the HTTP status that says so. */
export type ReadJson =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem; readonly status: 400 | 415 };

/** Reads a body that must be one JSON object; an empty body is an object without fields. */
export function readJson(headers: Headers, bytes: Uint8Array): ReadJson {
  if (bytes.byteLength === 0) return { ok: true, value: {} };
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return refuse(415, say('body-not-declared'));
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isFields(value)
      ? { ok: true, value }
      : refuse(400, say('body-not-one-object', { example: '{"name": "…"}' }));
  } catch {
    return refuse(400, say('body-not-json'));
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(status: 400 | 415, said: Said): ReadJson {
  return { ok: false, problem: refusal('invalid', said), status };
}
