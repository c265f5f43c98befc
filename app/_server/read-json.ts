import { type Problem, problem } from '#lib/problem.ts';

/** A body as JSON fields, or why it could not be read, with the HTTP status that says so. */
export type ReadJson =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem; readonly status: 400 | 415 };

/** Reads a body that must be one JSON object; an empty body is an object without fields. */
export function readJson(headers: Headers, bytes: Uint8Array): ReadJson {
  if (bytes.byteLength === 0) return { ok: true, value: {} };
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return refusal(415, 'Send JSON, with the header content-type: application/json.');
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isFields(value)
      ? { ok: true, value }
      : refusal(400, 'The body must be one JSON object, such as {"name": "…"}.');
  } catch {
    return refusal(400, 'The body is not JSON in UTF-8. Check it and send it again.');
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(status: 400 | 415, message: string): ReadJson {
  return { ok: false, problem: problem('invalid', message), status };
}
