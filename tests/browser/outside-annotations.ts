import type { Page } from '@playwright/test';
import { storyIdSchema } from '#lib/id.ts';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';
import type { FoundedDesk } from './desk.ts';

/** Words of the sample story that stand in it once. */
export const STANDS_ONCE = 'had already changed the sign on the door';

/** Words that stand in it three times, each in another sentence. */
export const STANDS_THRICE = 'customs house';

/** Words that are not in it, and nothing near them. */
export const STANDS_NOWHERE = 'Seventeen lighthouse keepers resigned';

/** An annotation of a whole page: it names no words. */
export const OF_A_PAGE = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: 'https://notes.example/a-page',
  body: { type: 'TextualBody', value: 'All of this needs a second look.' },
  target: 'https://paper.example/harbour',
};

/** One annotation with each outcome, on the sample story. */
export const ONE_OF_EACH: readonly object[] = [
  w3cAnnotation(STANDS_ONCE),
  w3cAnnotation(STANDS_THRICE),
  w3cAnnotation(STANDS_NOWHERE),
  OF_A_PAGE,
];

/** A file of annotations, as a page is handed it. */
export function fileOf(name: string, annotations: readonly object[]) {
  const buffer = Buffer.from(JSON.stringify(annotations));
  return { name, mimeType: 'application/json', buffer };
}

/** Hands the screen a file. */
export async function bringFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByLabel('File of annotations').setInputFiles(file);
}

/** Brings annotations onto a story over HTTP; answers the set. */
export async function broughtOnto(
  desk: FoundedDesk,
  story: string,
  brought: { readonly filename: string; readonly annotations: readonly object[] },
) {
  const storyId = storyIdSchema.parse(story);
  const { filename, annotations } = brought;
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const file = fileOf(filename, annotations).buffer.toString('base64');
  const about = { storyId, draftId: draft.id, filename, file };
  return (await desk.call('checker', 'import-annotations', about)).set;
}
