import type { ParseArgsOptionDescriptor } from 'node:util';
import type { Context } from '#app/cli/context.ts';
import type { Problem } from '#lib/problem.ts';
import type { Result } from '#lib/result.ts';

/** What `parseArgs` is told of an option, with a line of help. */
export interface Option extends ParseArgsOptionDescriptor {
  /** One line: what it is for. */
  readonly help: string;
  /** What stands for the value in the help: `NAME`. Left out for a switch. */
  readonly value?: string;
}

/** The words and options a person gave after the command's own words, not yet judged. */
export interface Given {
  /** The words that are not options, as many as the command has places. */
  readonly words: readonly string[];
  /** The text of an option; undefined when it was not given. */
  text(option: string): string | undefined;
  /** Whether a switch was given. */
  has(option: string): boolean;
}

/** What a command answers: the same once for programs and once for people. */
export interface Shown {
  /** Printed with `--json`, as one line. */
  readonly json: unknown;
  /** Printed without: lines, which are stripped of control characters. */
  readonly lines: readonly string[];
  /** Said on stderr, to people only: what to do with the answer. */
  readonly note?: string;
  /** The answer itself is bad news: it is printed, this is said on stderr, and the exit code is 1. */
  readonly problem?: Problem;
}

/** One thing the command line can do. Heavy parts are loaded only inside `run`. */
export interface Command {
  /** What one types: `user add`. */
  readonly words: string;
  /** The words that must follow: `['FILE']`. */
  readonly places: readonly string[];
  /** A word that may follow them: `FILE`. */
  readonly mayFollow?: string;
  /** One sentence for the list and for the command's own help. */
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Answers what to print, or the refusal. Throws `UsageProblem` for input nobody could mean. */
  run(given: Given, context: Context): Promise<Result<Shown | null>>;
}

/** Declares a command; it only fixes the type. */
export function command(declared: Command): Command {
  return declared;
}

/** The command was not used as its help says. Ends the process with exit code 2. */
export class UsageProblem extends Error {}
