import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '#lib/desk/operations.ts';
import { inSchema, saidInSchema } from '#lib/in-schema.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import { say } from '#lib/say.ts';

/** What is refused of an input, as its message and by its fields. */
function refused(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error('The input was accepted.');
  return invalidInput(error);
}

describe('a fault that zod finds by itself is told in our words', () => {
  test.each([
    [z.string(), undefined, 'Give text.'],
    [z.int(), 'a', 'Give a number.'],
    [z.int(), 1.5, 'Give a whole number.'],
    [z.boolean(), 1, 'Give true or false.'],
    [z.array(z.string()), {}, 'Give a list.'],
    [z.date(), 1, 'Give something else.'],
    [z.string().min(2), 'a', 'At least 2 characters.'],
    [z.string().max(2), 'abc', 'At most 2 characters.'],
    [z.array(z.string()).min(1), [], 'At least 1 of them.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'At most 1 of them.'],
    [z.int().min(1), 0, 'The least is 1.'],
    [z.number().max(1), 2, 'The most is 1.'],
    [z.iso.date(), 'today', 'Give a date such as 2026-05-31.'],
    [z.iso.datetime(), 'now', 'Give a moment such as 2026-05-31T09:30:00.000Z.'],
    [z.string().regex(/^a$/), 'b', 'This does not have the form it needs.'],
    [z.strictObject({}), { a: 1 }, 'There is no field named a.'],
    [z.strictObject({}), { a: 1, b: 2 }, 'There are no fields named a, b.'],
    [z.enum(['a', 'b']), 'c', 'Choose one of these: a, b.'],
    [z.literal([1, 2]), 3, 'Choose one of these: 1, 2.'],
    [z.union([z.string(), z.int()]), null, 'The input has the wrong shape.'],
    [z.int().multipleOf(5), 3, 'The input has the wrong shape.'],
  ])('%#', (schema, input, message) => {
    const problem = refused(schema, input);
    expect(problem.message).toBe(`This could not be accepted. ${message}`);
    expect(problem.fields?.[0]?.message).toBe(message);
  });
});

test("a schema's own words are told with the field, and can be said in any language", () => {
  const schema = z.object({ name: z.string().min(1, inSchema(say('name-missing'))) });
  const problem = refused(schema, { name: '' });
  const why = say('name-missing');
  expect(problem).toEqual({
    code: 'invalid',
    message: 'This could not be accepted. name: Give a name.',
    said: say('input-refused-at', { where: 'name', why }),
    fields: [{ path: 'name', message: 'Give a name.', said: why }],
  });
});

test('no operation refuses its input in words that are only English', () => {
  const messages = OPERATIONS.flatMap(({ input }) => ownMessages(input));
  expect(messages.length).toBeGreaterThan(100);
  expect([...new Set(messages)].filter((each) => saidInSchema(each) === undefined)).toEqual([]);
});

interface Declared {
  readonly checks?: readonly { readonly _zod: { readonly def: Declared } }[];
  readonly error?: (issue: object) => unknown;
  readonly [part: string]: unknown;
}

/** All messages that a schema and what it is made of were declared with. */
function ownMessages(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodType || ('_zod' in schema && schema._zod !== undefined)) {
    // Every schema and check of zod 4 carries its declaration there.
    const { def } = (schema as { readonly _zod: { readonly def: Declared } })._zod;
    const own = typeof def.error === 'function' ? [def.error({})] : [];
    const words = own.filter((each) => typeof each === 'string');
    return [...words, ...Object.values(def).flatMap((part) => ownMessages(part, seen))];
  }
  return Object.values(schema).flatMap((part) => ownMessages(part, seen));
}
