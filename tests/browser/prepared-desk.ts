import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '#lib/id.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import { newFolder, startDesk } from '#tests/app/running-desk.ts';
import { type SignedIn, newClient, perform, signedIn } from './client.ts';
import { PEOPLE } from './people.ts';

/** What tests know of the desk that was founded for all of them. */
export interface PreparedDesk {
  readonly sampleId: string;
  readonly ids: Readonly<Record<Role, PersonId>>;
  /** Everybody signed in: sign-ins are limited, and each hashes a password. */
  readonly states: Readonly<Record<Role, SignedIn>>;
}

/** Names the folder with the desk that was founded, for the workers. */
const WHERE = 'SOURCEMARK_PREPARED_DESK';

/** Founds one desk before all tests; what is answered takes it away behind them. */
export default async function prepare(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'sourcemark-prepared-'));
  process.env[WHERE] = home;
  const desk = await startDesk({ folder: join(home, 'data') });
  try {
    await writeFile(join(home, 'desk.json'), JSON.stringify(await found(desk.url)));
  } finally {
    await desk.stop();
  }
  return () => rm(home, { recursive: true, force: true });
}

/** A copy of the founded desk's folder, for one test file. */
export async function aPreparedFolder(): Promise<{ folder: string; prepared: PreparedDesk }> {
  const home = process.env[WHERE];
  if (home === undefined) throw new Error('No desk was prepared: see playwright.config.ts.');
  const folder = await newFolder();
  await cp(join(home, 'data'), folder, { recursive: true });
  // Written by `prepare` above.
  const prepared = JSON.parse(await readFile(join(home, 'desk.json'), 'utf8')) as PreparedDesk;
  return { folder, prepared };
}

/** Founds a desk with one person of each role, all of whom are on the sample story. */
async function found(url: string): Promise<PreparedDesk> {
  const nobody = await newClient(url);
  const founded = await perform(nobody, 'found-desk', PEOPLE.admin);
  await nobody.dispose();
  const admin = await signedIn(url, 'admin');
  const ids: Partial<Record<Role, PersonId>> = { admin: founded.person.id };
  const states: Partial<Record<Role, SignedIn>> = { admin: await admin.storageState() };
  const stories = await perform(admin, 'list-stories', { limit: 1 });
  const sampleId = stories.items[0]?.story.id;
  if (sampleId === undefined) throw new Error('The founded desk has no sample story.');
  for (const role of ROLES) {
    if (role !== 'admin') {
      const added = await perform(admin, 'add-person', { ...PEOPLE[role], role });
      ids[role] = added.person.id;
      const client = await signedIn(url, role);
      states[role] = await client.storageState();
      await client.dispose();
    }
    const personId = ids[role] ?? founded.person.id;
    await perform(admin, 'add-member', { storyId: sampleId, personId });
  }
  await admin.dispose();
  // Each role was given its id and its state above.
  return { sampleId, ids: ids as Record<Role, PersonId>, states: states as Record<Role, SignedIn> };
}
