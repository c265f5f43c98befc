import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiDocument } from '#app/api/v1/document.ts';
import type { Route } from '#app/api/v1/operation-route.ts';
import { ROUTES } from '#app/api/v1/routes.ts';
import { OPERATIONS } from '#lib/desk/operations.ts';
import { PERMISSIONS } from '#lib/people/permission.ts';

const methodSchema = z.object({
  operationId: z.string(),
  summary: z.string().min(10),
  description: z.string(),
  tags: z.array(z.string()).length(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']) }))
    .optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()) })),
});

const documentSchema = z.looseObject({
  openapi: z.literal('3.1.1'),
  info: z.looseObject({ title: z.literal('Sourcemark') }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), methodSchema)),
  components: z.looseObject({
    securitySchemes: z.record(z.string(), z.unknown()),
    schemas: z.record(z.string(), z.unknown()),
  }),
});

const typeSchema = z.looseObject({ type: z.unknown().optional() });

let document: z.infer<typeof documentSchema>;
beforeAll(async () => {
  const made: unknown = JSON.parse(JSON.stringify(await apiDocument('https://desk.example.org')));
  document = documentSchema.parse(made);
});

const places: readonly (readonly [string, Route])[] = Object.entries(ROUTES);

function entryOf(name: string) {
  const route = places.find(([known]) => known === name)?.[1];
  const entry = document.paths[route?.path ?? '']?.[route?.method.toLowerCase() ?? ''];
  if (entry === undefined) throw new Error(`${name} is not in the document.`);
  return entry;
}

describe('the OpenAPI document', () => {
  test('names every operation of the desk, each under its own id, and the event stream', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((entry) => entry.operationId),
    );
    const names = OPERATIONS.map((operation) => operation.name);
    expect(names.length).toBeGreaterThan(40);
    expect(ids.toSorted()).toEqual([...names, 'follow-events'].toSorted());
  });

  test('every operation that changes something takes a key for the act, and no reading one does', () => {
    for (const [name, route] of places) {
      const keys = (entryOf(name).parameters ?? []).filter((each) => each.in === 'header');
      expect(
        keys.map((each) => each.name),
        name,
      ).toEqual(route.method === 'GET' ? [] : ['Idempotency-Key']);
    }
  });

  test('no two operations share method and path', () => {
    const taken = places.map(([, route]) => `${route.method} ${route.path}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test.each(OPERATIONS.map((operation) => operation.name))(
    '%s states summary, permission, security, its input’s places and its refusals',
    (name) => {
      const operation = OPERATIONS.find((listed) => listed.name === name);
      const entry = entryOf(name);
      expect(entry.summary).toBe(operation?.summary);
      expect(entry.description).toContain(operation?.permission);

      const holders = PERMISSIONS[operation?.permission ?? 'enter the desk'];
      expect(entry.security.some((way) => Object.keys(way).length === 0)).toBe(
        holders === 'anybody',
      );
      expect(entry.responses['200']?.content).toBeDefined();
      expect(Object.keys(entry.responses)).toContain('422');
      if (holders !== 'anybody') expect(Object.keys(entry.responses)).toContain('401');
    },
  );

  test('every name in a path is a required parameter of that path', () => {
    for (const [name, route] of places) {
      const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
      const stated = (entryOf(name).parameters ?? [])
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => parameter.name);
      expect(stated.toSorted(), name).toEqual(inPath.toSorted());
    }
  });

  test('what is read has no body, what changes something has its fields in one', () => {
    for (const [name, route] of places) {
      const entry = entryOf(name);
      if (route.method === 'GET') expect(entry.requestBody, name).toBeUndefined();
    }
    expect(Object.keys(entryOf('mark-claim').requestBody?.content ?? {})).toEqual([
      'application/json',
    ]);
  });

  test('a field of a query is taken as the text that a query holds', () => {
    let looked = 0;
    for (const operation of OPERATIONS) {
      if (ROUTES[operation.name].method !== 'GET') continue;
      for (const { name, ...parameter } of entryOf(operation.name).parameters ?? []) {
        const { type } = typeSchema.parse(parameter['schema']);
        expect(['string', 'integer', 'number', undefined], name).toContain(type);
        if (type !== 'integer' && type !== 'number') continue;
        looked += 1;
        const issues = operation.input.safeParse({ [name]: '7' }).error?.issues ?? [];
        expect(issues.filter((issue) => issue.path[0] === name)).toEqual([]);
      }
    }
    expect(looked).toBeGreaterThan(5);
  });

  test('files are answered as bytes, all else as JSON', () => {
    expect(Object.keys(entryOf('read-kept-copy').responses['200']?.content ?? {})).toEqual([
      'application/octet-stream',
    ]);
    expect(Object.keys(entryOf('read-claim').responses['200']?.content ?? {})).toEqual([
      'application/json',
    ]);
  });

  test('every reference leads to a schema that is there, and every tag is explained', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(40);
    for (const [, schema] of references) {
      expect(document.components.schemas).toHaveProperty(schema ?? '');
    }
    const explained = document.tags.map((tag) => tag.name);
    for (const [, route] of places) expect(explained).toContain(route.tag);
  });

  test('the server is where the desk is reached', () => {
    expect(document.servers).toEqual([{ url: 'https://desk.example.org/api/v1' }]);
  });
});
