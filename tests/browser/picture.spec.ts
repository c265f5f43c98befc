import { expect, test } from './desk.ts';

// The README's picture shows a real screen, so the test of that screen is also who takes it: with
// SOURCEMARK_PICTURE=1 it is written anew, otherwise only looked at.
test('the galley in the README is the galley there is', async ({ desk, login }) => {
  const page = await login('checker');
  await page.setViewportSize({ width: 1440, height: 900 });
  const { claims } = await desk.call('checker', 'read-marks', { storyId: desk.sampleId });
  const missiles = claims.find(({ words }) => words.includes('20,000 ballistic missiles'));
  expect(missiles, 'the sample has the claim').toBeDefined();

  await page.goto(`/stories/${desk.sampleId}?claim=${missiles?.id ?? ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '20,000' }).first()).toBeVisible();
  await expect(page.getByText('Unverified').first()).toBeVisible();
  await expect(page.getByText('Corroborated').first()).toBeVisible();
  // Suggestions are read once the text stands: they are part of what a newsroom sees first.
  await expect(page.locator('.sm-suggestion').filter({ hasText: 'parliament' })).toBeVisible();
  if (process.env['SOURCEMARK_PICTURE'] === '1') {
    await page.screenshot({ path: 'docs/galley.png', animations: 'disabled' });
  }
});
