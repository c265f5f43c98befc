import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { OPERATIONS, isOperationName, operationNamed } from '#lib/desk/operations.ts';
import { PERMISSIONS } from '#lib/people/permission.ts';

const listed: readonly AnyOperation[] = OPERATIONS;

it('every operation has a name of its own, made of verb and noun', () => {
  const names = listed.map((operation) => operation.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(48);
});

it('an operation is found by its name', () => {
  expect(operationNamed('mark-claim').name).toBe('mark-claim');
  expect(isOperationName('mark-claim')).toBe(true);
  expect(isOperationName('toString')).toBe(false);
});

describe.each(listed.map((operation) => [operation.name, operation] as const))(
  '%s',
  (_name, operation) => {
    it('is described in one sentence and needs a known permission', () => {
      expect(operation.summary).toMatch(/^[A-Z][^.]*\.$/);
      expect(Object.keys(PERMISSIONS)).toContain(operation.permission);
    });

    it('can be described in JSON Schema, input and output', () => {
      const input = z.toJSONSchema(operation.input, { io: 'input' });
      expect(input).toMatchObject({ type: 'object', additionalProperties: false });
      expect(
        Object.keys(z.toJSONSchema(operation.output, { io: 'output' })).length,
      ).toBeGreaterThan(1);
    });

    it('refuses fields it does not know, so that a misspelt one is not lost silently', () => {
      const parsed = operation.input.safeParse({ misspelt: 1 });
      expect(parsed.error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys');
    });
  },
);
