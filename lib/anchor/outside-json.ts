/** A JSON object whose fields nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, not a list and not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A field of an annotation by its plain name, also where its name is written with the prefix of the
 * vocabulary (`oa:exact`) or out in full.
 */
export function fieldOf(object: JsonObject, name: string): unknown {
  return object[name] ?? object[`oa:${name}`] ?? object[`http://www.w3.org/ns/oa#${name}`];
}

/** A value that stands for one or several, as JSON-LD allows wherever there can be several; none for nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  const list = isJsonObject(value) ? value['@list'] : undefined;
  return Array.isArray(list) ? list : [value];
}

/** A text, also one written as a JSON-LD value (`{"@value": …}`); null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const written = isJsonObject(value) ? value['@value'] : undefined;
  return typeof written === 'string' ? written : null;
}

/** The types of a thing without the prefix of a vocabulary: `TextQuoteSelector`. */
export function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['type'] ?? object['@type'])
    .map((type) => (textOf(type) ?? '').replace(/^.*[:#/]/, ''))
    .filter((type) => type !== '');
}

/** What a thing is known by: itself when it is a text, otherwise its `id`; null when it has none. */
export function idOf(value: unknown): string | null {
  if (!isJsonObject(value)) return textOf(value);
  return textOf(value['id'] ?? value['@id']);
}
