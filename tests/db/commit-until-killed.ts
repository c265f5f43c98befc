import { randomBytes } from 'node:crypto';
import { quickenImports } from '#db/quick-imports.ts';
import { idFromBytes, storyIdSchema } from '#lib/id.ts';
import type { Story } from '#lib/story/story.ts';
import { aBatch, aClaim, marking } from '#tests/fixtures/builders.ts';

/** A process that marks claims, twenty at a time, and tells of each that was kept, until it is killed. */

const [folder, storyId] = process.argv.slice(2);
if (folder === undefined || storyId === undefined)
  throw new Error('Name the folder and the story.');
quickenImports();
const { openStorage } = await import('#db/open.ts');
const { store } = await openStorage({ folder, as: 'server' });
const story = await store.story(storyIdSchema.parse(storyId));
if (story === null) throw new Error('There is no such story.');
process.send?.('ready');

async function markOn(on: Story): Promise<never> {
  for (;;) {
    const claim = aClaim(on, { id: idFromBytes('claim', randomBytes(20)) });
    const answer = await store.commit(aBatch([marking(claim)]));
    if (answer.ok) process.send?.(claim.id);
  }
}

await Promise.all(Array.from({ length: 20 }, () => markOn(story)));
