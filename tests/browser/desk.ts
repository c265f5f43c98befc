import {
  type APIRequestContext,
  type Browser,
  type Page,
  test as base,
  expect,
} from '@playwright/test';
import type { CallName } from '#app/_client/call.ts';
import type { PersonId } from '#lib/id.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { actOnceAwake } from './awake.ts';
import { newClient, perform } from './client.ts';
import { type PreparedDesk, aPreparedFolder } from './prepared-desk.ts';

export { expect } from '@playwright/test';

/** A founded desk with one person of each role, all of whom are on the sample story. */
export interface FoundedDesk {
  readonly url: string;
  /** Where its data is, for what would take too long over HTTP. */
  readonly folder: string;
  readonly sampleId: string;
  readonly ids: Readonly<Record<Role, PersonId>>;
  /** Performs an operation over HTTP in the name of somebody signed in; throws when it is refused. */
  call<N extends CallName>(role: Role, name: N, input: InputOf<N>): Promise<AnswerOf<N>>;
  /** Ends the server at once, as a power cut would; the answer starts it again at the same address. */
  cutPower(): Promise<() => Promise<void>>;
  /** Whoever has this role, signed in: their cookies for a browser context. */
  stateOf(role: Role): ReturnType<APIRequestContext['storageState']>;
}

/** Opens a page as somebody, watched: a console error or a refused script fails the test. */
export type Login = (role: Role) => Promise<Page>;

interface Shelf {
  deskOf(file: string): Promise<FoundedDesk>;
}

/**
 * `desk` is one founded desk for all tests of a file; `login` opens pages on it as the people of PEOPLE.
 * It was founded once for all files, each of which works on a copy.
 */
export const test = base.extend<
  { desk: FoundedDesk; login: Login },
  { shelf: Shelf; browser: Browser }
>({
  browser: [
    async ({ browser }, use) => {
      actOnceAwake(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],
  shelf: [
    async ({}, use) => {
      let open: { file: string; running: RunningDesk; founded: FoundedDesk } | undefined;
      await use({
        deskOf: async (file) => {
          if (open?.file === file) return open.founded;
          await open?.running.remove();
          const { folder, prepared } = await aPreparedFolder();
          const running = await startDesk({ folder });
          const shelved = { file, running, founded: await foundedIn(running, prepared, cutPower) };
          open = shelved;
          return shelved.founded;

          async function cutPower() {
            const { folder, url } = shelved.running;
            await shelved.running.kill();
            return async () => {
              shelved.running = await startDesk({ folder, port: Number(new URL(url).port) });
            };
          }
        },
      });
      await open?.running.remove();
    },
    { scope: 'worker' },
  ],
  desk: async ({ shelf }, use, info) => {
    await use(await shelf.deskOf(info.file));
  },
  login: async ({ desk, browser }, use) => {
    const opened: { page: Page; faults: readonly string[] }[] = [];
    await use(async (role) => {
      const page = await openPage(browser, desk, role);
      opened.push({ page, faults: watch(page) });
      return page;
    });
    for (const { page, faults } of opened) {
      await page.context().close();
      expect(faults, 'the console stays free of errors').toEqual([]);
    }
  },
});

/**
 * What the console calls an error although it is meant to be so: a refused request is the screen's to
 * tell, and a report's frame runs no script, not even the one that records a failing test.
 */
const WANTED = [
  'Failed to load resource',
  "Blocked script execution in 'about:srcdoc' because the document's frame is sandboxed",
];

/**
 * Collects what the console calls an error, and what broke in the page.
 */
export function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isWanted = WANTED.some((start) => message.text().startsWith(start));
    if (message.type() === 'error' && !isWanted) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

async function openPage(browser: Browser, desk: FoundedDesk, role: Role): Promise<Page> {
  const context = await browser.newContext({
    baseURL: desk.url,
    storageState: await desk.stateOf(role),
  });
  return context.newPage();
}

/** The desk in a folder that `prepared-desk.ts` founded, with everybody signed in. */
async function foundedIn(
  { url, folder }: RunningDesk,
  { sampleId, ids, states }: PreparedDesk,
  cutPower: FoundedDesk['cutPower'],
): Promise<FoundedDesk> {
  const clients = new Map<Role, APIRequestContext>();
  for (const role of ROLES) clients.set(role, await newClient(url, states[role]));
  const clientOf = (role: Role) => {
    const client = clients.get(role);
    if (client === undefined) throw new Error(`Nobody on this desk is ${role}.`);
    return client;
  };
  return {
    url,
    folder,
    sampleId,
    ids,
    cutPower,
    call: (role, name, input) => perform(clientOf(role), name, input),
    stateOf: (role) => clientOf(role).storageState(),
  };
}
