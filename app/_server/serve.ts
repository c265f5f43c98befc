import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { type FrontDoorState, frontDoor } from '#app/_server/front-door.ts';
import { type House, openHouse } from '#app/_server/house.ts';
import { listen } from '#app/_server/listen.ts';
import { openLog } from '#app/_server/log.ts';
import { type Pages, ROOT, openPages, pagesAreBuilt } from '#app/_server/pages.ts';
import { type Settings, readSettings, urlOf } from '#app/_server/settings.ts';
import { shutDown } from '#app/_server/shut-down.ts';
import { StorageRefused } from '#db/refused.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** A server that answers requests. */
export interface Served {
  /** Where people reach it: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Begins to shut down, as SIGTERM and SIGINT do. */
  stop(): void;
  /** Settled when everything is closed; the process may end then. */
  readonly stopped: Promise<void>;
}

/**
 * Runs the desk in this process: settings, data folder, migrations, pages, and a shutdown on SIGTERM or
 * SIGINT that loses nothing. Refuses bad settings, a taken port, pages that are not built and a data folder
 * that cannot be opened, in words for whoever started it.
 */
export async function serve(options: { readonly dev: boolean }): Promise<Result<Served>> {
  const settings = readSettings(process.env);
  if (!settings.ok) return settings;
  const built = options.dev ? ok(null) : pagesAreBuilt();
  if (!built.ok) return built;
  prepareEnvironment(options.dev);

  const log = openLog(settings.value.log);
  const state = closedDoor(settings.value, options.dev, log);
  const server = frontDoor(state);
  const port = await listen(server, settings.value.host, settings.value.port);
  if (!port.ok) return port;
  try {
    return ok(
      await open({ server, state, log, port: port.value, settings: settings.value, ...options }),
    );
  } catch (error) {
    server.close();
    server.closeAllConnections();
    if (!(error instanceof StorageRefused)) throw error;
    return fail(operatorRefusal('unavailable', error.message));
  }
}

interface Opening {
  readonly server: Server;
  readonly state: FrontDoorState;
  readonly log: Logger;
  readonly port: number;
  readonly settings: Settings;
  readonly dev: boolean;
}

async function open(opening: Opening): Promise<Served> {
  const { server, state, log, port, settings, dev } = opening;
  const url = urlOf(settings, port);
  state.policy = { url, isDevelopment: dev };
  const stopping = new AbortController();
  const house = await openHouse({ settings, url, log, stopping: stopping.signal });
  const pages = await openPages({ dev, server, host: settings.host, port }).catch(
    async (error: unknown) => {
      await house.close();
      throw error;
    },
  );
  state.inside = pages.inside;
  state.isReady = () => house.isReady();
  state.phase = 'open';
  log.info({ url, dev }, 'open');
  return stoppable({ server, state, log, house, pages, stopping, url });
}

interface Stopping {
  readonly server: Server;
  readonly state: FrontDoorState;
  readonly log: Logger;
  readonly house: House;
  readonly pages: Pages;
  readonly stopping: AbortController;
  readonly url: string;
}

function stoppable({ server, state, log, house, pages, stopping, url }: Stopping): Served {
  const asked = Promise.withResolvers<undefined>();
  const stop = () => {
    asked.resolve(undefined);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const stopped = asked.promise.then(async () => {
    log.info('stopping');
    state.phase = 'stopping';
    stopping.abort();
    await shutDown(server);
    await pages.close();
    await house.close();
    log.info('stopped');
    process.off('SIGTERM', stop);
    process.off('SIGINT', stop);
  });
  return { url, stop, stopped };
}

function closedDoor(settings: Settings, dev: boolean, log: Logger): FrontDoorState {
  return {
    phase: 'starting',
    policy: { url: urlOf(settings, settings.port), isDevelopment: dev },
    trustsProxy: settings.trustsProxy,
    isReady: () => false,
    inside: () => Promise.reject(new Error('The desk is not open yet.')),
    onBug: (error) => {
      log.error({ error }, 'bug');
    },
  };
}

// Next and React read these while they are loaded, so they are set before either is.
function prepareEnvironment(dev: boolean): void {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  process.env['SOURCEMARK_ROOT'] ??= ROOT;
}
