import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { OpenDesk } from '#app/_server/desk.ts';
import type { Settings } from '#app/_server/settings.ts';
import type { Operation } from '#lib/desk/operation.ts';
import type { Actor } from '#lib/people/actor.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** What commands reach: the data folder, and the desk on it once it is asked for. */
export class Context {
  #desk: OpenDesk | undefined;

  /** `folder`: what was given as --data, if anything. */
  constructor(folder: string | undefined) {
    if (folder !== undefined) process.env['SOURCEMARK_DATA'] = this.path(folder);
  }

  /**
   * A path as the person typed it, made absolute: `npm run` moves to the clone before we start. `-`, which
   * stands for standard input or output, stays what it is.
   */
  path(typed: string): string {
    if (typed === '-') return typed;
    const isRunByNpm = process.env['npm_lifecycle_event'] === 'sourcemark';
    return resolve((isRunByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd(), typed);
  }

  /** The settings of this house, the data folder made absolute. Refuses as the server's start does. */
  async settings(): Promise<Result<Settings>> {
    const { readSettings } = await import('#app/_server/settings.ts');
    const settings = readSettings(process.env);
    if (!settings.ok) return settings;
    return ok({ ...settings.value, folder: resolve(settings.value.folder) });
  }

  /**
   * Performs an operation on this folder's desk as the command line; opens the desk at first use, also
   * beside a running server. Refuses what the operation refuses, and a folder that cannot be opened.
   */
  async perform<Input extends z.ZodType, Output extends z.ZodType>(
    operation: Operation<string, Input, Output>,
    input: unknown,
  ): Promise<Result<z.output<Output>>> {
    const desk = await this.#open();
    if (!desk.ok) return desk;
    const { perform } = await import('#lib/desk/perform.ts');
    return perform(operation, desk.value.parts, actor(), input);
  }

  /** Closes what was opened. */
  async close(): Promise<void> {
    await this.#desk?.storage.close();
    this.#desk = undefined;
  }

  async #open(): Promise<Result<OpenDesk>> {
    if (this.#desk !== undefined) return ok(this.#desk);
    const settings = await this.settings();
    if (!settings.ok) return settings;
    const { folder, uploadBytes } = settings.value;
    const { openDesk } = await import('#app/_server/desk.ts');
    const opened = await inWords(openDesk({ folder, uploadBytes, as: 'command-line' }).then(ok));
    if (opened.ok) this.#desk = opened.value;
    return opened;
  }
}

/** What storage answers, or the refusal it threw in words. A fault of the program is thrown on. */
export async function inWords<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  const { StorageRefused } = await import('#db/refused.ts');
  try {
    return await work;
  } catch (error) {
    if (error instanceof StorageRefused) return fail(operatorRefusal('unavailable', error.message));
    throw error;
  }
}

/** Who acts: whoever holds this machine's command line, by their name on it. */
function actor(): Actor {
  return { kind: 'command-line', name: `${userName()} (command line)` };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return 'somebody';
  }
}
