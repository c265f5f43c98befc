import { faultsInBothColours, seriousFaultsInBothColours } from './axe.ts';
import { expect, test } from './desk.ts';
import { TALKS, openGalley, storyOf } from './galley-page.ts';

test('evidence of one address is proposed as of one origin; a person brings it together, another is put apart', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const start = draft.text.indexOf('20,000');
  const marking = { storyId, draftId: draft.id, spans: [{ start, end: start + 6 }] };
  const { claim } = await desk.call('checker', 'mark-claim', marking);
  const piece = { claimId: claim.id, question: 'Who says so?', stance: 'supports' } as const;
  for (const [answer, url] of [
    ['The prime minister.', 'https://post.example/a'],
    ['Her office.', 'https://www.post.example/a?utm_source=feed'],
    ['An inspector.', 'https://courier.example/b'],
    ['A guard.', 'https://courier.example/b#later'],
  ] as const) {
    await desk.call('checker', 'add-evidence', { ...piece, answer, url, citation: 'A report' });
  }
  const page = await login('checker');
  await openGalley(page, storyId, `?claim=${claim.id}`);
  const provenance = page.getByRole('region', { name: 'Where it comes from' });
  await expect(provenance).toContainText(
    'Independent origins: 0 for it, 0 against it, in 4 pieces of evidence',
  );
  await expect(provenance).toContainText('4 pieces here probably have an origin in common');
  await expect(provenance.getByRole('listitem').first()).toHaveText(/Nobody has named its origin/);
  await page.goto(`/stories/${storyId}/origins`);
  const together = page.getByRole('button', { name: 'They have one origin: The same address' });
  await expect(together).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Their origin' }).first().fill('The briefing');
  await together.first().click();
  await expect(together).toHaveCount(1);
  await expect(page.getByText('2 pieces of evidence')).toBeVisible();
  await page.getByRole('button', { name: /^They have not one origin/ }).click();
  await expect(together).toHaveCount(0);
  const own = page.getByRole('checkbox', { name: /^The briefing is our own outlet/ });
  await own.click();
  await expect(own).toBeChecked();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await seriousFaultsInBothColours(page)).toEqual([]);
  }
  await page.reload();
  await expect(own).toBeChecked();
  await openGalley(page, storyId, `?claim=${claim.id}`);
  await expect(provenance.getByRole('listitem').first()).toHaveText(
    'Supports: A report ← The briefing. Our own: counts 0.',
  );
  await expect(provenance.getByText('ours: counts 0')).toBeVisible();
  expect(await faultsInBothColours(page, { within: '.sm-panel' })).toEqual([]);
  await provenance.getByRole('link').click();
  await expect(together).toHaveCount(0);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  const { origins } = await desk.call('viewer', 'list-origins', { storyId });
  expect(origins).toMatchObject([{ name: 'The briefing', isOwn: true }]);
});
