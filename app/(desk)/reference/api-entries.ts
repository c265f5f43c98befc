import { z } from 'zod';
import { type Schema, exampleOf, schemaSchema, typeWords } from './schema.ts';

/** Something an operation takes. */
export interface Field {
  readonly name: string;
  readonly place: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** What holds when it is left out, as JSON; null: nothing in particular. */
  readonly standard: string | null;
}

/** One operation as the reference shows it. */
export interface Entry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** What a call that went through answers. */
  readonly answer: string;
  /** The refusals it knows, with their HTTP status. */
  readonly refusals: readonly { readonly status: string; readonly codes: string }[];
  readonly curl: string;
}

/** A heading of the reference with its operations. */
export interface Group {
  readonly name: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

const content = z.record(z.string(), z.object({ schema: schemaSchema.optional() }));
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string().default(''),
  description: z.string().default(''),
  tags: z.array(z.string()).default([]),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: schemaSchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string().default(''), content: content.optional() }),
  ),
});
const documentSchema = z.object({
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string(), description: z.string().default('') })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

type ApiOperation = z.output<typeof operationSchema>;

/** What the OpenAPI document says, grouped for reading. Throws on another document: that would be a bug. */
export function apiGroups(document: unknown): readonly Group[] {
  const { servers, tags, paths } = documentSchema.parse(document);
  const base = servers[0]?.url ?? '';
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags[0],
      entry: entryOf({ base, path, method: method.toUpperCase() }, operation),
    })),
  );
  return tags.map(({ name, description }) => ({
    name,
    description,
    entries: listed.filter(({ tag }) => tag === name).map(({ entry }) => entry),
  }));
}

interface Place {
  readonly base: string;
  readonly path: string;
  readonly method: string;
}

function entryOf(place: Place, operation: ApiOperation): Entry {
  const body = operation.requestBody?.content['application/json']?.schema;
  return {
    id: operation.operationId,
    method: place.method,
    path: place.path,
    summary: operation.summary,
    description: operation.description,
    fields: [
      ...operation.parameters.map((each) =>
        fieldOf(each.name, each.in, each.schema, each.required),
      ),
      ...bodyFields(body),
    ],
    answer: Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([, answer]) => answerWords(answer))
      .join(' or '),
    refusals: Object.entries(operation.responses)
      .filter(([status]) => !status.startsWith('2'))
      .map(([status, { description }]) => ({
        status,
        codes: description.replace(/^Refused: (.*)\.$/, '$1'),
      })),
    curl: curlOf(place, operation, body),
  };
}

function fieldOf(name: string, place: string, schema: Schema, isRequired: boolean): Field {
  const standard = schema.default === undefined ? null : JSON.stringify(schema.default);
  return { name, place, type: typeWords(schema), isRequired, standard };
}

function bodyFields(body: Schema | undefined): readonly Field[] {
  const required = new Set(body?.required);
  return Object.entries(body?.properties ?? {}).map(([name, schema]) =>
    fieldOf(name, 'body', schema, required.has(name)),
  );
}

function answerWords(answer: ApiOperation['responses'][string]): string {
  const schema = Object.values(answer.content ?? {})[0]?.schema;
  const isPlain = answer.description === '' || answer.description === 'OK';
  return isPlain && schema !== undefined ? typeWords(schema) : answer.description;
}

/** A call that can be tried by pasting it into a shell, once the ids in it are real ones. */
function curlOf({ base, path, method }: Place, operation: ApiOperation, body: Schema | undefined) {
  const required = operation.parameters.filter((each) => each.in === 'query' && each.required);
  const query = required.map((each) => `${each.name}=${String(exampleOf(each.schema))}`).join('&');
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => shellName(name));
  const lines = [
    'curl -H "Authorization: Bearer $SOURCEMARK_KEY"',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(exampleOf(body))}'`]),
    `"${base}${filled}${query === '' ? '' : `?${query}`}"`,
  ];
  return lines.join(' \\\n  ');
}

/** `storyId` → `$STORY_ID`. */
function shellName(name: string): string {
  return `$${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
