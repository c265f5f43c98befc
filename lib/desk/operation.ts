import type { z } from 'zod';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import type { Permission } from '#lib/people/permission.ts';
import type { Result } from '#lib/result.ts';
import type { Located } from '#lib/store/store.ts';

/**
 * Something a person, a program or the command line can do on the desk. The list of operations is
 * what the product can do; the HTTP API, the typed client, the command line and the authorisation
 * test are derived from it.
 */
export interface Operation<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  /** Verb and noun: `mark-claim`. */
  readonly name: Name;
  /** One sentence for the API reference and the command line's help. */
  readonly summary: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
  /** For an operation on one story: by what in the input the story is found. */
  story?(input: z.output<Input>): Located;
  /** Reads, asks a pure rule, commits what the rule answered. */
  run(desk: WorkingDesk, input: z.output<Input>): Promise<Result<z.input<Output>>>;
}

/** Declares an operation; it only fixes the types. */
export function operation<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  declared: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> {
  return declared;
}

/** An operation of any shape: what lists of operations hold. */
export type AnyOperation = Operation;
