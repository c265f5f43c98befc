import type { Logger } from 'pino';
import { openAccounts } from '#app/_server/accounts.ts';
import { Allowance } from '#app/_server/allowance.ts';
import { openAuth } from '#app/_server/auth.ts';
import { openWithSample } from '#app/_server/open-with-sample.ts';
import { openDesk } from '#app/_server/desk.ts';
import { openGuesses } from '#app/_server/guesses.ts';
import { openLinkTries } from '#app/_server/link-tries.ts';
import { setRunning } from '#app/_server/running.ts';
import { secretFor } from '#app/_server/secret.ts';
import { type Settings, allowedOrigins } from '#app/_server/settings.ts';

/** What a house is opened with. */
export interface HousePlan {
  readonly settings: Settings;
  readonly url: string;
  readonly log: Logger;
  readonly stopping: AbortSignal;
}

/** The desk of this process, with its accounts, open for pages and routes. */
export interface House {
  isReady(): boolean;
  close(): Promise<void>;
}

/** Opens the data folder, migrated, and puts the desk where pages and routes find it. */
export async function openHouse(plan: HousePlan): Promise<House> {
  const { settings, url, log, stopping } = plan;
  const { folder, uploadBytes } = settings;
  const guesses = openGuesses();
  const { storage, parts, rooms } = await openDesk({ folder, as: 'server', uploadBytes, guesses });
  if (rooms === null) throw new Error('A server knows who is in its stories.');
  const origins = allowedOrigins(url);
  const secret = await secretFor(folder, settings.secret);
  const auth = openAuth({ database: storage.authDatabase(), secret, url, origins });

  const listeners = new Set<() => void>();
  const stir = () => {
    for (const listener of [...listeners]) listener();
  };
  const stopTail = storage.tail.onCommit(stir);
  setRunning({
    settings,
    url,
    log,
    parts,
    rooms,
    origins,
    stopping,
    stir,
    accounts: openAccounts(auth, parts.store, Date.now),
    allowance: openAllowance(settings.requestsPerMinute),
    guesses,
    linkTries: openLinkTries(),
    openWithSample: (language) => openWithSample(parts, log, language),
    onStir: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  });
  return {
    isReady: () => storage.isReady(),
    async close() {
      stopTail();
      setRunning(undefined);
      await storage.close();
    },
  };
}

// A sixth of a minute's requests may come at once.
function openAllowance(perMinute: number): Pick<Allowance, 'take'> {
  if (perMinute === 0) return { take: () => 0 };
  return new Allowance({ burst: Math.max(1, Math.ceil(perMinute / 6)), perMinute });
}
