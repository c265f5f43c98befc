import type { Route } from '#app/api/v1/operation-route.ts';
import { ROUTES } from '#app/api/v1/routes.ts';

/** An operation's input put into HTTP's places. */
export interface ApiRequest {
  readonly method: Route['method'];
  /** Path and query, from `/api/v1` on. */
  readonly url: string;
  /** What goes in the body, as JSON; null for a method that has none. */
  readonly body: object | null;
}

/** Puts an input into path, query and body as the route table says; undefined fields are left out. */
export function requestFor(name: keyof typeof ROUTES, input: unknown): ApiRequest {
  const route: Route = ROUTES[name];
  const left = new Map<string, unknown>(Object.entries(Object(input) as object));
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, field: string) => {
    const value = left.get(field);
    left.delete(field);
    if (typeof value !== 'string' || value === '') throw new Error(`${name} needs ${field}.`);
    return encodeURIComponent(value);
  });
  const url = `/api/v1${path}`;
  if (route.method === 'GET') return { method: 'GET', url: url + queryOf(left), body: null };
  return { method: route.method, url, body: Object.fromEntries(left) };
}

function queryOf(fields: ReadonlyMap<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [field, value] of fields) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      query.set(field, String(value));
    }
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
