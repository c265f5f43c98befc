import type { Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';
import { OPERATIONS } from '#lib/desk/operations.ts';
import { starterIn } from '#lib/policy/starters.ts';
import { type FoundedDesk, test as base } from './desk.ts';
import { PEOPLE } from './people.ts';

const speaking = new WeakSet<FoundedDesk>();

/** The desk of a German house: what its policy says is in the words of the house. */
export const test = base.extend({
  desk: async ({ desk }, use) => {
    if (!speaking.has(desk)) await speakGerman(desk);
    speaking.add(desk);
    await use(desk);
  },
});

async function speakGerman(desk: FoundedDesk): Promise<void> {
  const { policies } = await desk.call('admin', 'list-policies', {});
  const [newest] = policies;
  if (newest === undefined) throw new Error('The founded desk has no policy.');
  const { version } = await desk.call('admin', 'write-policy', {
    policyId: newest.policyId,
    after: newest.number,
    policy: starterIn('one-person-desk', 'de'),
  });
  const { story } = await desk.call('admin', 'read-story', { storyId: desk.sampleId });
  await desk.call('admin', 'choose-policy', {
    storyId: story.id,
    expects: story.version,
    policyVersionId: version.id,
  });
}

/** Names of people and operations, and what the sample story brings along, are in no language of the interface. */
export async function namesOn(desk: FoundedDesk): Promise<readonly string[]> {
  const { items } = await desk.call('admin', 'list-stories', { limit: 200 });
  const heads = items.flatMap(({ story }) => [
    story.title,
    story.byline,
    story.outlet,
    story.dateline,
  ]);
  const people = Object.values(PEOPLE).flatMap(({ name, email }) => [
    email,
    name,
    ...name.split(' '),
  ]);
  const operations = OPERATIONS.map(({ name }) => name);
  const named = [...heads, ...people, ...operations].filter((name) => name !== null);
  return named.sort((one, other) => other.length - one.length);
}

/** The page of somebody who reads German. */
export async function inGerman(page: Page, desk: FoundedDesk): Promise<Page> {
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: 'de', url: desk.url }]);
  return page;
}
