import {
  type APIRequestContext,
  type Browser,
  type Page,
  test as base,
  expect,
  request as requests,
} from '@playwright/test';
import { requestFor } from '#app/api/v1/request-for.ts';
import type { CallName } from '#app/_client/call.ts';
import type { PersonId } from '#lib/id.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

export { expect } from '@playwright/test';

/** The people of every founded desk in the browser tests, by role. */
export const PEOPLE = {
  admin: { name: 'Ada Ostberg', email: 'ada@example.org', password: 'lantern quarry mistral' },
  editor: { name: 'Edgar Lindqvist', email: 'edgar@example.org', password: 'copper sail oratorio' },
  checker: { name: 'Chika Obi', email: 'chika@example.org', password: 'violet anchor tundra' },
  reporter: { name: 'Rosa Iglesias', email: 'rosa@example.org', password: 'harbour felt juniper' },
  viewer: { name: 'Vera Kuhn', email: 'vera@example.org', password: 'marble otter sextant' },
} as const satisfies Record<Role, { name: string; email: string; password: string }>;

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
 * Everybody signs in once a file, since sign-ins are limited.
 */
export const test = base.extend<{ desk: FoundedDesk; login: Login }, { shelf: Shelf }>({
  shelf: [
    async ({}, use) => {
      let open: { file: string; running: RunningDesk; founded: FoundedDesk } | undefined;
      await use({
        deskOf: async (file) => {
          if (open?.file === file) return open.founded;
          await open?.running.remove();
          const running = await startDesk();
          const shelved = { file, running, founded: await found(running, cutPower) };
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
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  // A click before the page's scripts are there goes nowhere: people wait without noticing.
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    await page.locator('html[data-awake]').waitFor({ state: 'attached' });
    return response;
  };
  return page;
}

async function found(
  { url, folder }: RunningDesk,
  cutPower: FoundedDesk['cutPower'],
): Promise<FoundedDesk> {
  const nobody = await newClient(url);
  const { admin } = PEOPLE;
  const founded = await perform(nobody, 'found-desk', admin);
  const clients = new Map<Role, APIRequestContext>();
  const clientOf = async (role: Role) => {
    const client = clients.get(role) ?? (await signedIn(url, role));
    clients.set(role, client);
    return client;
  };

  const ids: Partial<Record<Role, PersonId>> = { admin: founded.person.id };
  for (const role of ROLES) {
    if (role === 'admin') continue;
    const added = await perform(await clientOf('admin'), 'add-person', { ...PEOPLE[role], role });
    ids[role] = added.person.id;
  }
  const everybody = ids as Record<Role, PersonId>; // Each role was given its id above.

  const stories = await perform(await clientOf('admin'), 'list-stories', { limit: 1 });
  const sampleId = stories.items[0]?.story.id;
  if (sampleId === undefined) throw new Error('The founded desk has no sample story.');
  for (const personId of Object.values(everybody)) {
    await perform(await clientOf('admin'), 'add-member', { storyId: sampleId, personId });
  }
  await nobody.dispose();
  return {
    url,
    folder,
    sampleId,
    ids: everybody,
    cutPower,
    call: async (role, name, input) => perform(await clientOf(role), name, input),
    stateOf: async (role) => (await clientOf(role)).storageState(),
  };
}

function newClient(url: string): Promise<APIRequestContext> {
  return requests.newContext({
    baseURL: url,
    extraHTTPHeaders: { origin: url, accept: 'application/json' },
  });
}

/** The longest that signing in is retried: the limit on sign-ins forgets within 10 seconds. */
const SIGN_IN_WITHIN_MS = 40_000;

async function signedIn(url: string, role: Role): Promise<APIRequestContext> {
  const client = await newClient(url);
  const { email, password } = PEOPLE[role];
  await expect
    .poll(
      async () => {
        const answer = await client.post('/api/auth/sign-in/email', { data: { email, password } });
        return answer.status();
      },
      { timeout: SIGN_IN_WITHIN_MS, intervals: [1000, 2000, 4000] },
    )
    .toBe(200);
  return client;
}

async function perform<N extends CallName>(
  client: APIRequestContext,
  name: N,
  input: InputOf<N>,
): Promise<AnswerOf<N>> {
  const { method, url, body } = requestFor(name, input);
  const response = await client.fetch(url, { method, ...(body === null ? {} : { data: body }) });
  const answer: unknown = await response.json();
  if (!response.ok()) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer as AnswerOf<N>; // The server sent what the operation's output schema let through.
}
