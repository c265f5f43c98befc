import type { z } from 'zod';

/** The address's parameters as Next hands them to a page. */
export type UrlParameters = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads a list's filters from the address. A parameter that says nothing or something that cannot be
 * (an old bookmark, a typing error) is left out rather than refused: the list is shown all the same.
 */
export function queryFromUrl<S extends z.ZodObject>(
  schema: S,
  parameters: UrlParameters,
): z.output<S> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = parameters[name];
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined && first !== '') given[name] = first;
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faulty = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  const sound = Object.entries(given).filter(([name]) => !faulty.has(name));
  return schema.parse(Object.fromEntries(sound));
}

/** An address with those of the parameters that say something, in the order given. */
export function addressOf(
  path: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
