import { seriousFaultsInBothColours } from './axe.ts';
import { expect, test } from './desk.ts';
import { openGalley } from './galley-page.ts';

const SIZES = [
  { width: 1500, height: 900 },
  { width: 390, height: 844 },
];

for (const size of SIZES) {
  test(`the galley has no serious finding with a claim and its forms open: ${size.width} wide, in light and dark colours`, async ({
    desk,
    login,
  }) => {
    const page = await login('checker');
    await page.setViewportSize(size);
    await openGalley(page, desk.sampleId);
    expect(await seriousFaultsInBothColours(page), 'reading').toEqual([]);
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { name: 'Claim 1', exact: true })).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'History' }).getByRole('listitem').first(),
    ).toBeVisible();
    expect(await seriousFaultsInBothColours(page), 'a claim').toEqual([]);
    await page.keyboard.press('3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect(page.getByRole('form', { name: 'New attribution' })).toBeVisible();
    expect(await seriousFaultsInBothColours(page), 'attributing').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect(page.getByRole('form', { name: 'New evidence' })).toBeVisible();
    expect(await seriousFaultsInBothColours(page), 'evidence').toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(overflow, 'nothing scrolls sideways').toBe(false);
  });
}
