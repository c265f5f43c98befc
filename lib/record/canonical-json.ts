/** Thrown for a value that has no canonical form; `path` says where it stands (`$.after.words`). */
export class NotCanonical extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`There is no canonical JSON for ${path}: ${reason}.`);
    this.name = 'NotCanonical';
    this.path = path;
  }
}

/**
 * The one JSON text of a value after RFC 8785: keys in the order of their UTF-16 units, numbers as
 * ECMAScript writes them, no white space. Throws `NotCanonical` for what JSON cannot carry without
 * loss: NaN, infinities, undefined, holes, lone surrogates, and anything but plain data.
 */
export function canonicalJson(value: unknown): string {
  return written(value, '$');
}

function written(value: unknown, path: string): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return writtenNumber(value, path);
    case 'string':
      return writtenString(value, path);
    case 'object':
      return Array.isArray(value) ? writtenArray(value, path) : writtenObject(value, path);
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
    default:
      throw new NotCanonical(path, `it is of type ${typeof value}`);
  }
}

function writtenNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new NotCanonical(path, 'it is not a finite number');
  // RFC 8785 takes its number format from ECMAScript, so the platform's own is right; -0 is 0.
  return JSON.stringify(value);
}

function writtenString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new NotCanonical(path, 'it holds half a character');
  // ECMAScript escapes exactly what RFC 8785 asks for in a well-formed string, and in its way.
  return JSON.stringify(value);
}

function writtenArray(items: readonly unknown[], path: string): string {
  // Array.from visits holes, which map would leave out.
  const parts = Array.from(items, (item, place) => written(item, `${path}[${place}]`));
  return `[${parts.join(',')}]`;
}

function writtenObject(value: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new NotCanonical(path, 'it is not plain data');
  }
  const byKey = new Map(Object.entries(value));
  // The default order of sort is that of UTF-16 units: the one the RFC demands.
  const parts = [...byKey.keys()]
    .sort()
    .map((key) => `${writtenString(key, path)}:${written(byKey.get(key), `${path}.${key}`)}`);
  return `{${parts.join(',')}}`;
}
