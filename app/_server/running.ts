import type { Logger } from 'pino';
import type { Accounts } from '#app/_server/accounts.ts';
import type { Allowance } from '#app/_server/allowance.ts';
import type { Guesses } from '#app/_server/guesses.ts';
import type { LinkTries } from '#app/_server/link-tries.ts';
import type { OpenRooms } from '#app/_server/presence.ts';
import type { Settings } from '#app/_server/settings.ts';
import type { Language } from '#app/_texts/language.ts';
import type { DeskParts } from '#lib/desk/desk.ts';

/** What the process holds once it is open: pages and routes share it, whatever bundle they are in. */
export interface Running {
  readonly settings: Settings;
  /** Where people reach the desk, without a slash at the end. */
  readonly url: string;
  readonly log: Logger;
  readonly parts: DeskParts;
  /** Who is in which story now. */
  readonly rooms: Pick<OpenRooms, 'version' | 'onChange'>;
  readonly accounts: Accounts;
  /** The origins from which browsers may change things. */
  readonly origins: readonly string[];
  /** How many API requests each person, key or address may make. */
  readonly allowance: Pick<Allowance, 'take'>;
  /** How many wrong passwords are borne, for one account and from one address. */
  readonly guesses: Guesses;
  /** How often links that stand for a person may be used, one of them and from one address. */
  readonly linkTries: LinkTries;
  /** Calls back after every commit and every ended session, until the returned function is called. */
  onStir(listener: () => void): () => void;
  /** Says that a session ended: whoever follows something by it must be asked anew. */
  stir(): void;
  /** Puts a house policy, in the founder's language, and the sample story on a desk that was just founded. */
  openWithSample(language: Language): Promise<void>;
  /** Aborted when the server begins to shut down. */
  readonly stopping: AbortSignal;
}

declare global {
  /** One slot for all: Next's bundles hold copies of this module, so a variable of ours would not do. */
  var sourcemarkRunning: Running | undefined;
}

/** The running server's desk. Throws when nothing is open: pages and routes run only under `serve`. */
export function running(): Running {
  const open = globalThis.sourcemarkRunning;
  if (open === undefined) throw new Error('No desk is open: start the server with `npm start`.');
  return open;
}

/** Puts the opened desk where pages and routes find it; undefined when it has closed. */
export function setRunning(open: Running | undefined): void {
  globalThis.sourcemarkRunning = open;
}
