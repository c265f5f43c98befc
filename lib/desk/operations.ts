import type { AnyOperation } from '#lib/desk/operation.ts';

/** All that can be done on the desk. What is not listed here cannot be done. */
export const OPERATIONS = [] as const satisfies readonly AnyOperation[];
