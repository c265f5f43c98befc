import { faultsInBothColours, faultsOn } from './axe.ts';
import { expect, test } from './desk.ts';

/** A page with one fault of structure, and one of colour that stands in dark colours only. */
const FAULTY = `<!doctype html>
<html lang="en" data-mantine-color-scheme="light">
  <head>
    <title>A page with faults</title>
    <style>
      body { color: #000; background: #fff; }
      @media (prefers-color-scheme: dark) { body { color: #444; background: #333; } }
    </style>
    <script>
      const dark = matchMedia('(prefers-color-scheme: dark)');
      dark.addEventListener('change', () => {
        document.documentElement.dataset.mantineColorScheme = dark.matches ? 'dark' : 'light';
      });
    </script>
  </head>
  <body><main><h1>Faults</h1><p>Words.</p><p id="part"><input></p></main></body>
</html>`;

const rules = (faults: readonly string[]) =>
  faults.map((fault) => /^(?:dark: )?[\w-]+/.exec(fault)?.[0] ?? fault);

test('a fault on a page is found, in the colours it has it in, and where one looks', async ({
  page,
}) => {
  await page.setContent(FAULTY);
  expect(rules(await faultsOn(page))).toEqual(['label']);
  expect(rules(await faultsOn(page, { within: '#part', rules: ['label'] }))).toEqual(['label']);
  expect(await faultsOn(page, { without: ['label'] })).toEqual([]);
  expect(await faultsOn(page, { rules: ['document-title'] })).toEqual([]);
  expect(rules(await faultsInBothColours(page))).toEqual([
    'label',
    'dark: color-contrast',
    'dark: color-contrast',
  ]);
  expect(rules(await faultsInBothColours(page, { isSeriousOnly: true }))).toHaveLength(3);
});
