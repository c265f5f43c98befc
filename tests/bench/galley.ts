import { type Browser, type BrowserContext, type Page, chromium } from '@playwright/test';
import { z } from 'zod';
import { startDesk } from '#tests/app/running-desk.ts';
import { type Bench, type Measure, median } from '#tests/bench/bench-result.ts';
import { longStory } from '#tests/bench/long-story.ts';

const WORDS = 100_000;
const CLAIMS = 5_000;
const OPENINGS = 5;
const MARKS = 12;
const STEPS = 40;

const ADMIN = { name: 'Ada Ostberg', email: 'ada@example.org', password: 'lantern quarry mistral' };

/** The galley at the size that was promised. */
export const bench: Bench = {
  title: 'The galley',
  how:
    `A story of ${WORDS.toLocaleString('en-GB')} words with ${CLAIMS.toLocaleString('en-GB')} claims, made by a seeded generator, opened in Chromium from the production build. ` +
    `Open: from the navigation to the first paint of text, and to the whole text with every mark in place (median of ${OPENINGS}). ` +
    `Mark: from the server's answer to the frame that shows the mark (median and worst of ${MARKS}). ` +
    `Next claim: from the key to the frame that shows it in the panel (median and worst of ${STEPS}).`,
  run: benchGalley,
};

/** Measures opening, marking and stepping; the desk and the browser are its own and end with it. */
export async function benchGalley(): Promise<readonly Measure[]> {
  const desk = await startDesk({
    environment: { SOURCEMARK_RATE: '1000000', SOURCEMARK_LOG: 'error' },
  });
  const browser = await launch();
  try {
    const context = await browser.newContext({
      baseURL: desk.url,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const storyId = await prepare(context, desk.url);
    const page = await context.newPage();
    await page.addInitScript(watchFrames);
    const openings = await timeOpenings(page, storyId);
    return [...openings, ...(await timeMarks(page)), ...(await timeSteps(page))];
  } finally {
    await browser.close();
    await desk.remove();
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env['SOURCEMARK_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

const importedSchema = z.object({
  story: z.object({ id: z.string() }),
  draft: z.object({ id: z.string() }),
});

/** Founds the desk, signs in, opens the long story and marks its claims; answers the story's id. */
async function prepare(context: BrowserContext, url: string): Promise<string> {
  const post = async (path: string, data: object): Promise<unknown> => {
    const answer = await context.request.post(path, { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  await post('/api/v1/desk', ADMIN);
  await post('/api/auth/sign-in/email', { email: ADMIN.email, password: ADMIN.password });
  const { text, spans } = longStory(WORDS, CLAIMS);
  const { story, draft } = importedSchema.parse(
    await post('/api/v1/stories', { text, format: 'text' }),
  );
  for (const span of spans) {
    await post(`/api/v1/stories/${story.id}/claims`, { draftId: draft.id, spans: [span] });
  }
  return story.id;
}

async function timeOpenings(page: Page, storyId: string): Promise<readonly Measure[]> {
  const first: number[] = [];
  const whole: number[] = [];
  const bytes: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    await page.goto(`/stories/${storyId}`);
    const times = await page.evaluate(() => window.galleyBench.opened());
    // The first opening warms the server and the browser's cache, as the first of a day does.
    if (opening === 0) continue;
    first.push(times.firstPaintMs);
    whole.push(times.wholeMs);
    bytes.push(times.bytes);
  }
  return [
    { what: 'first paint of text', value: median(first), unit: 'ms', target: { atMost: 1_500 } },
    {
      what: 'whole text with every mark',
      value: median(whole),
      unit: 'ms',
      target: { atMost: 1_500 },
    },
    { what: 'the page on the wire', value: median(bytes) / 1_000, unit: 'kB' },
  ];
}

async function timeMarks(page: Page): Promise<readonly Measure[]> {
  const times: number[] = [];
  for (let mark = 0; mark < MARKS; mark += 1) {
    times.push(await page.evaluate((at) => window.galleyBench.marked(at), mark * 100 + 50));
    await page.waitForTimeout(150);
  }
  return [
    { what: 'mark to painted', value: median(times), unit: 'ms', target: { atMost: 100 } },
    { what: 'mark to painted, worst', value: Math.max(...times), unit: 'ms' },
  ];
}

async function timeSteps(page: Page): Promise<readonly Measure[]> {
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    times.push(await page.evaluate(() => window.galleyBench.stepped()));
    await page.waitForTimeout(60);
  }
  return [
    { what: 'next claim', value: median(times), unit: 'ms', target: { atMost: 100 } },
    { what: 'next claim, worst', value: Math.max(...times), unit: 'ms' },
  ];
}

declare global {
  interface Window {
    galleyBench: {
      opened(): Promise<{ firstPaintMs: number; wholeMs: number; bytes: number }>;
      /** Selects three words of the block and marks them; the time from answer to painted frame. */
      marked(block: number): Promise<number>;
      stepped(): Promise<number>;
    };
  }
}

/** Runs in the page before its own scripts: times what is seen, frame by frame. */
function watchFrames(): void {
  let answeredAt = 0;
  const fetchThere = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await fetchThere(...request);
    const isMark = response.url.endsWith('/claims') && response.status === 200;
    if (isMark) answeredAt = performance.now();
    return response;
  };
  let wholeAt = 0;
  const seen = () => document.querySelector('.sm-galley[data-whole]') !== null;
  // A task set up in a frame's callback runs after that frame has been painted.
  const until = (isSo: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isSo()) requestAnimationFrame(look);
        else
          setTimeout(() => {
            resolve(performance.now());
          });
      };
      requestAnimationFrame(look);
    });
  void until(seen).then((at) => {
    wholeAt = at;
  });
  const title = () => document.querySelector('.sm-panel-title')?.textContent ?? '';
  window.galleyBench = {
    async opened() {
      await until(() => wholeAt > 0);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [navigation] = performance.getEntriesByType('navigation');
      const bytes =
        navigation instanceof PerformanceNavigationTiming ? navigation.decodedBodySize : 0;
      return { firstPaintMs: paint?.startTime ?? wholeAt, wholeMs: wholeAt, bytes };
    },
    async marked(at) {
      const block = document.querySelector(`[data-block="${at}"]`);
      block?.scrollIntoView({ block: 'center' });
      await until(() => true);
      const texts = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode();
      if (text === null) throw new Error('The block has no text.');
      const words = (text.nodeValue ?? '').split(' ').slice(0, 3).join(' ');
      getSelection()?.setBaseAndExtent(text, 0, text, words.length);
      await until(() => true);
      const before = title();
      answeredAt = 0;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }));
      const isPainted = () =>
        answeredAt > 0 &&
        title() !== before &&
        (block?.querySelector('[data-selected]') ?? null) !== null;
      return (await until(isPainted)) - answeredAt;
    },
    async stepped() {
      const before = title();
      const from = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
      return (await until(() => title() !== before)) - from;
    },
  };
}
