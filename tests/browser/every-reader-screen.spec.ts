import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { openGalley } from './galley-page.ts';
import { aFullStory } from './full-story.ts';

/** What a mark, a number, a bar and a strip look like, colours left out: what is left tells the standings apart. */
function shapes(page: Page) {
  return page.evaluate(() => {
    const look = (element: Element | null, pseudo: string | null, names: readonly string[]) => {
      if (element === null) throw new Error('The screen does not show all standings.');
      const style = getComputedStyle(element, pseudo);
      return names
        .map((name) => style.getPropertyValue(name).replace(/rgba?\([^)]*\)|color\([^)]*\)/g, ''))
        .join(' | ');
    };
    const line = ['text-decoration-style', 'text-decoration-thickness'];
    const box = ['border-top-style', 'border-top-width', 'text-decoration-line'];
    const standings = ['corroborated', 'unverified', 'disputed', 'unchecked'];
    const mark = (name: string) =>
      document.querySelector(`.sm-galley mark[data-verdict="${name}"]:not([data-selected])`);
    const number = (name: string) =>
      document.querySelector(`.sm-galley mark.said-${name}[data-number]:not([data-selected])`);
    const part = (name: string) => document.querySelector(`.sm-bar > [data-verdict="${name}"]`);
    return {
      lines: standings.map((name) => look(mark(name), null, line)),
      numbers: standings.map(
        (name) => look(number(name), '::after', box) + (name === 'corroborated' ? ' filled' : ''),
      ),
      bars: standings.map(
        (name) =>
          look(part(name), null, ['background-image', 'border-top-style']) +
          (name === 'unchecked' ? ' hollow' : ''),
      ),
    };
  });
}

/** Colours that must differ to be seen: words on their mark, what is open, the caret, what has the focus. */
function contrasts(page: Page) {
  return page.evaluate(() => {
    const of = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element, pseudo);
    };
    const marks = [...document.querySelectorAll('.sm-galley mark')].map((mark) => {
      const { color, backgroundColor, textDecorationColor } = getComputedStyle(mark);
      return { color, backgroundColor, textDecorationColor };
    });
    return {
      canvas: of('body').backgroundColor,
      marks,
      numbers: [...document.querySelectorAll('.sm-galley mark[data-number]')].map((mark) => {
        const { color, backgroundColor } = getComputedStyle(mark, '::after');
        return { color, backgroundColor };
      }),
      openClaim: of('.sm-galley mark[data-selected]').outlineStyle,
      openRow: of('.sm-row[aria-current]').outlineStyle,
      caret: of('.sm-caret').backgroundColor,
      handle: of('.sm-handle', '::before').backgroundColor,
      chosenList: of('.mantine-SegmentedControl-label[data-active]').backgroundColor,
    };
  });
}

test('every standing has a shape of its own, in colour, in grey, in the system’s colours and on paper', async ({
  desk,
  login,
}) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  for (const media of [
    {},
    { contrast: 'more' },
    { contrast: 'no-preference', forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const) {
    await page.emulateMedia(media);
    const { lines, numbers, bars } = await shapes(page);
    for (const each of [lines, numbers, bars]) expect(new Set(each).size, each.join('\n')).toBe(4);
  }
});

test('the parts of an attribution and what was done about a sentence have shapes of their own', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, desk.sampleId);
  await page.keyboard.press('n');
  await expect(page.locator('.sm-galley [data-part="cue"]').first()).toBeVisible();
  const styles = await page.evaluate(() => {
    const styleOf = (part: string) => {
      const element = document.querySelector(`.sm-galley [data-part="${part}"]`);
      if (element === null) throw new Error(`There is no ${part} in the text.`);
      return getComputedStyle(element).textDecorationStyle;
    };
    const bar = getComputedStyle(document.querySelector('.sm-galley-screen') ?? document.body);
    const fills = ['claimed', 'dismissed', 'repeat-across'].map((coverage) =>
      bar.getPropertyValue(`--sm-cover-${coverage}`).replace(/#\w+|var\([^)]*\)/g, ''),
    );
    return { parts: ['source', 'cue', 'content'].map(styleOf), fills };
  });
  expect(styles.parts).toEqual(['double', 'dashed', 'solid']);
  expect(new Set(styles.fills).size).toBe(3);
});

test('in the system’s own colours nothing rests on a ground that the system paints over', async ({
  desk,
  login,
}) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  await page.setViewportSize({ width: 1500, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await openGalley(page, storyId);
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.sm-handle').first()).toBeVisible();
    await expect(page.locator('.sm-row[aria-current]')).toBeVisible();
    const seen = await contrasts(page);
    expect(seen.marks.length).toBeGreaterThan(4);
    for (const mark of seen.marks) {
      expect(mark.color).not.toBe(mark.backgroundColor);
      expect(mark.textDecorationColor).not.toBe(seen.canvas);
    }
    for (const number of seen.numbers) expect(number.color).not.toBe(number.backgroundColor);
    expect([seen.openClaim, seen.openRow]).toEqual(['solid', 'solid']);
    for (const shown of [seen.caret, seen.handle, seen.chosenList])
      expect(shown).not.toBe(seen.canvas);
  }
});

/** Whether the page scrolls sideways, and what covers the top line of the text. */
function fit(page: Page) {
  return page.evaluate(() => {
    const over = document.elementFromPoint(window.innerWidth / 2, 8);
    return {
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
      covering: over?.closest('.sm-header, .sm-head, .sm-offline')?.className ?? null,
    };
  });
}

test('enlarged to 400 % and on a telephone held sideways, nothing scrolls sideways or covers the text', async ({
  desk,
  login,
}) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  for (const size of [
    { width: 320, height: 256 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    await openGalley(page, storyId);
    expect((await fit(page)).isTooWide).toBe(false);
    await page.locator('[data-block="5"]').evaluate((block) => {
      block.scrollIntoView();
    });
    expect(await fit(page), 'while reading').toEqual({ isTooWide: false, covering: null });
    for (const key of [
      'n',
      'a',
      'Escape',
      'e',
      'Escape',
      'l',
      'Escape',
      '3',
      'Escape',
      'c',
      'Escape',
    ]) {
      await page.keyboard.press(key);
      expect((await fit(page)).isTooWide, key).toBe(false);
    }
    await page.getByRole('group', { name: 'Text of the draft' }).focus();
    await page.keyboard.press('t');
    const words = page.locator('.sm-galley mark[aria-current]');
    await expect(words).toBeFocused();
    const [box, sheet] = [await words.boundingBox(), await page.locator('.sm-sheet').boundingBox()];
    expect((box?.y ?? 0) + 20, 'the focus is not under the panel').toBeLessThan(sheet?.y ?? 0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect((await fit(page)).isTooWide, 'keys').toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await expect(page.getByRole('dialog', { name: 'Claims and outline' })).toBeVisible();
    expect((await fit(page)).isTooWide, 'claims').toBe(false);
  }
});

test('text may be spaced as its reader needs it: no row cuts its words, nothing scrolls sideways', async ({
  desk,
  login,
}) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  for (const width of [1500, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openGalley(page, storyId);
    // As WCAG 1.4.12 states it. A style element of the page's own kind would be refused.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
    await page.keyboard.press('i');
    await expect(page.locator('.sm-row[aria-current]')).toBeFocused();
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, .sm-row, .sm-outline-row, label, h1, h2, h3',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
        .filter(
          ({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 2,
        )
        .map((element) => `${element.className}: ${element.textContent}`),
    );
    expect(cut).toEqual([]);
    expect((await fit(page)).isTooWide).toBe(false);
  }
});

test('whoever asks for less motion sees none; others see little', async ({ desk, login }) => {
  const page = await login('checker');
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        0,
        ...document.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration ?? 0)),
      ),
    );
  for (const { reducedMotion, mostMs } of [
    { reducedMotion: 'reduce', mostMs: 1 },
    { reducedMotion: 'no-preference', mostMs: 300 },
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 1000, height: 900 });
    await openGalley(page, desk.sampleId);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
    for (const key of [
      'n',
      'w',
      'Escape',
      'Escape',
      '?',
      'Escape',
      'f',
      'Escape',
      'ControlOrMeta+k',
      'Escape',
    ]) {
      await page.keyboard.press(key);
      expect(await longest(), `${reducedMotion}: ${key}`).toBeLessThanOrEqual(mostMs);
    }
  }
});

test('whoever asks for less motion has other colours at once, however deep the words stand', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGalley(page, desk.sampleId);
  await page.keyboard.press('n');
  await expect(page.locator('.sm-words-quote')).toBeVisible();
  const under = await page.evaluate(() => {
    document.documentElement.setAttribute('data-mantine-color-scheme', 'dark');
    const colourOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element === null ? null : getComputedStyle(element).color;
    };
    const moving = document.getAnimations().length;
    return { moving, page: colourOf('body'), words: colourOf('.sm-words-quote') };
  });
  expect(under.moving).toBe(0);
  expect(under.words).not.toBeNull();
  expect(under.words).toBe(under.page);
});

test('on paper the draft stands with its marks and numbers, and behind it every claim with its verdicts', async ({
  desk,
  login,
}) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGalley(page, storyId);
  await page.keyboard.press('n');
  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  const open = claims.filter(({ state }) => state === 'open');

  // The list is drawn for the printer only, and gone again afterwards.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.documentElement.dataset['printedRows'] = String(
        document.querySelectorAll('.sm-printed tbody tr').length,
      );
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(2);
  // The screen is dark: its light ink would not be seen on paper.
  const inks = inksOf(pdf);
  expect(inks).toContain('0 0 0');
  expect(inks).not.toContain('.9216 .902 .8627');
  await expect(page.locator('html')).toHaveAttribute('data-printed-rows', String(open.length));
  await expect(page.locator('.sm-printed')).toHaveCount(0);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const list = page.getByRole('region', { name: `${open.length} claims` });
  await expect(list.getByRole('row')).toHaveCount(open.length + 1);
  await expect(list.getByRole('row', { name: /^4 20,000 ballistic missiles/ })).toContainText(
    'disputed',
  );
  for (const tool of [
    '.sm-header',
    '.sm-head-tools',
    '.sm-sheet',
    '.sm-handles',
    '.sm-saved',
    '.sm-skip',
  ]) {
    await expect(page.locator(tool).first(), tool).toBeHidden();
  }
  const number = await page.evaluate(() => {
    const mark = document.querySelector('.sm-galley mark.said-corroborated[data-number]');
    if (mark === null) throw new Error('The draft is not on the page.');
    const { color, backgroundColor, printColorAdjust } = getComputedStyle(mark, '::after');
    return [color, backgroundColor, printColorAdjust];
  });
  expect(number).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'exact']);
});

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The colours a PDF fills letters and boxes with, as it writes them. */
function inksOf(pdf: Buffer): readonly string[] {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n(.*?)endstream/gs);
  const inks = [...streams].flatMap(([, stream = '']) => {
    const drawn = inflated(Buffer.from(stream, 'latin1'));
    return [...drawn.matchAll(/([\d.]+ [\d.]+ [\d.]+) rg/g)].map(([, ink = '']) => ink);
  });
  return [...new Set(inks)];
}

/** What a stream holds; nothing where it is packed in another way, as fonts are. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
