import { w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { expect } from './desk.ts';
import { storyOf } from './galley-page.ts';
import { inGerman, namesOn, test } from './german-desk.ts';
import { look } from './german-look.ts';
import { MADE_UP, TYPED, judge } from './made-up-story.ts';
import { broughtOnto, fileOf } from './outside-annotations.ts';

test.describe.configure({ timeout: 900_000 });

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('a story’s drafts, and settling what one changed, are German, and fit', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, MADE_UP);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  for (const words of ['zuvrek mel 20.000 baltrunko', 'Dromelko vastrin kulm']) {
    const spans = [spanIn(draft.text, words)];
    const { claim } = await desk.call('admin', 'mark-claim', { storyId, draftId: draft.id, spans });
    await judge(desk, claim, 'content', 'unverified');
    await desk.call('admin', 'attribute-claim', {
      claimId: claim.id,
      draftId: draft.id,
      quoteType: 'indirect',
      cueSpans: [spanIn(draft.text, 'ostrevan')],
    });
    await judge(desk, claim, 'attribution', 'corroborated');
  }
  const text = MADE_UP.replace('20.000', '30.000').replace(
    'Dromelko vastrin kulm ostrevan galmur.',
    '',
  );
  const arrived = { text, format: 'text' } as const;
  const added = await desk.call('admin', 'add-draft', { storyId, after: draft.id, ...arrived });
  const names = await namesOn(desk);
  const page = await inGerman(await login('admin'), desk);
  const here = `/stories/${storyId}/drafts`;
  const screens = {
    'an old draft': `${here}/${draft.id}`,
    'two drafts side by side': `${here}/compare`,
    drafts: here,
    'what changed of mine': `${here}/${added.draft.id}/changes?show=mine`,
    'what changed': `${here}/${added.draft.id}/changes`,
  };
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, names, name);
  }
  for (const key of ['v', 'w', 'p', '?']) {
    await page.locator('.sm-change').first().focus();
    await page.keyboard.press(key);
    await expect(page.locator('.sm-change-form, [role="dialog"]').first()).toBeVisible();
    await look(page, names, `what changed, ${key}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.sm-change-form, [role="dialog"]')).toHaveCount(0);
  }
  await page.locator('.sm-change').last().focus();
  await page.keyboard.press('p');
  await page.locator('.sm-place [data-autofocus]').fill('Kelvar mostrik');
  await expect(page.locator('.sm-place-reopens')).toBeVisible();
  await look(page, names, 'what a place reopens');
  const reader = await inGerman(await login('checker'), desk);
  await reader.goto(screens['what changed of mine']);
  await expect(reader.locator('.sm-changes .sm-empty')).toBeVisible();
  await look(reader, names, 'nothing left of mine');
  await page.goto(here);
  await page.locator('.sm-bring-text').fill(text.replace('30.000', '40.000'));
  await page.locator('.sm-bring button[type="submit"]').click();
  await expect(page.locator('.sm-next-look')).toBeVisible();
  await look(page, names, 'what the next draft would change');
});

test('annotations made elsewhere are German in all that comes of them, and fit', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, MADE_UP);
  const names = await namesOn(desk);
  const page = await inGerman(await login('checker'), desk);
  const here = `/stories/${storyId}/annotations`;
  await page.goto(here);
  const choose = page.locator('.sm-bring input[type="file"]');
  await choose.setInputFiles({
    name: 'zavrik.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(page.locator('.sm-bring [role="alert"]')).toBeVisible();
  await look(page, names, 'a file that was refused');

  const noted = (exact: string, value = TYPED) =>
    w3cAnnotation(exact, {
      creator: 'Zavrik Melvu',
      body: { type: 'TextualBody', value },
      target: {
        source: 'https://zavrik.example/melvu',
        selector: { type: 'TextQuoteSelector', exact },
      },
    });
  const annotations = [
    noted('Dromelko vastrin kulm', `${TYPED} `.repeat(60)),
    noted('Kelvar mostrik zuvanel bremko vilgo', ''),
    noted('Brantuul'),
    noted('Norstag wimpel drosk korvunde'),
    noted('Morvik Zestaruun, Kelvo, drustel nok zankra mel vartoom'),
    { type: 'Annotation', id: 'https://zavrik.example/1', target: 'https://zavrik.example/melvu' },
  ];
  await choose.setInputFiles(fileOf('zavrik.json', annotations));
  await expect(page.locator('.sm-outcome-links')).toBeVisible();
  await look(page, names, 'a file that was brought');
  for (const outcome of ['orphaned', 'unusable', 'found']) {
    await page.goto(`${here}?outcome=${outcome}`);
    await expect(page.locator('.sm-annotation').first()).toBeVisible();
    await look(page, names, `annotations, ${outcome}`);
  }
  await page.goto(`${here}?outcome=orphaned`);
  await page.locator('.sm-find-place').first().click();
  const finding = page.getByRole('dialog');
  await finding.getByRole('textbox').fill('Brantuul');
  await expect(finding.getByRole('radio')).not.toHaveCount(0);
  await look(page, names, 'looking for where an annotation belongs');
  await page.goto(here);
  await page.locator('.sm-annotation button').first().click();
  await expect(page.locator('.sm-outcome-links ~ .sm-empty')).toBeVisible();
  await look(page, names, 'nothing is left to choose');
  await broughtOnto(desk, storyId, { filename: 'melvu.json', annotations: [noted('galmur')] });
  await expect(page.locator('.sm-set')).toHaveCount(2);
  await page.locator('.sm-set button').first().click();
  const asking = page.locator('.mantine-Modal-content');
  await expect(asking).toBeVisible();
  await look(page, names, 'whether to withdraw annotations');
  await asking.locator('[data-autofocus]').click();
  await expect(asking).toHaveCount(0);
  await expect(page.locator('.sm-sets details')).toBeVisible();
  await look(page, names, 'annotations that were withdrawn');
});
