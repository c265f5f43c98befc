import { z } from 'zod';

/** What the reference reads of a JSON Schema; the rest of it is for machines. */
export interface Schema {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly contentEncoding?: string | undefined;
  readonly minimum?: number | undefined;
  readonly default?: unknown;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
}

/** Reads a JSON Schema as far as the reference shows it. */
export const schemaSchema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(schemaSchema).optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    contentEncoding: z.string().optional(),
    minimum: z.number().optional(),
    default: z.unknown().optional(),
    items: schemaSchema.optional(),
    properties: z.record(z.string(), schemaSchema).optional(),
    required: z.array(z.string()).optional(),
  }),
);

/** The kind of thing an id's pattern names: `^story_[…]{20}$` is a story's. */
function idKind(schema: Schema): string | null {
  return /^\^([a-z]+)_\[/.exec(schema.pattern ?? '')?.[1] ?? null;
}

/** A schema in words: "claim id", "list of { start, end }", "high | normal | low". */
export function typeWords(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeWords).join(' or ');
  const kind = idKind(schema);
  if (kind !== null) return `${kind} id`;
  if (schema.contentEncoding === 'base64') return 'file in base64';
  if (schema.format !== undefined) return FORMAT_WORDS[schema.format] ?? schema.format;
  if (schema.items !== undefined) return `list of ${typeWords(schema.items)}`;
  if (schema.properties !== undefined) {
    return `{ ${Object.keys(schema.properties).join(', ')} }`;
  }
  return [schema.type ?? 'anything'].flat().join(' or ');
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: 'day (YYYY-MM-DD)',
  'date-time': 'moment (ISO 8601, UTC)',
  binary: 'bytes',
  email: 'e-mail address',
  uri: 'URL',
};

/** A value that fits the schema, for an example: only what is required, as short as can be. */
export function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf?.[0] !== undefined) return exampleOf(schema.anyOf[0]);
  const kind = idKind(schema);
  if (kind !== null) return `${kind}_…`;
  if (schema.format === 'date') return '2026-11-24';
  if (schema.format === 'date-time') return '2026-11-24T09:30:00.000Z';
  if (schema.items !== undefined) return [exampleOf(schema.items)];
  if (schema.properties !== undefined) {
    const required = new Set(schema.required);
    const entries = Object.entries(schema.properties).filter(([name]) => required.has(name));
    return Object.fromEntries(entries.map(([name, each]) => [name, exampleOf(each)]));
  }
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  return '…';
}
