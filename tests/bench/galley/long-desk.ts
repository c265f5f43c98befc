import type { Browser, BrowserContext } from '@playwright/test';
import { z } from 'zod';
import { storyIdSchema } from '#lib/id.ts';
import { type Block, blockSchema } from '#lib/text/block.ts';
import type { Span } from '#lib/text/span.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { longStory } from '#tests/bench/long-story.ts';
import { type Prepared, markMany } from '#tests/fixtures/many-claims.ts';

const ADMIN = { name: 'Ada Ostberg', email: 'ada@example.org', password: 'lantern quarry mistral' };

/** One text with so many claims, as a story on the desk and as what the peers are given. */
export interface LongText {
  readonly claims: number;
  readonly storyId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly spans: readonly Span[];
}

/** A desk with the same text several times, each with another number of claims. */
export interface LongDesk {
  readonly desk: RunningDesk;
  readonly texts: readonly LongText[];
  /** A browser context whose cookies are signed in. */
  context(browser: Browser): Promise<BrowserContext>;
}

const importedSchema = z.object({ story: z.object({ id: storyIdSchema }) });
const storySchema = z.object({ draft: z.object({ blocks: z.array(blockSchema) }) });

/** Starts a desk on a new folder and fills it; whoever asks ends it. */
export async function longDesk(words: number, counts: readonly number[]): Promise<LongDesk> {
  const desk = await startDesk({
    environment: { SOURCEMARK_RATE: '1000000', SOURCEMARK_LOG: 'error' },
  });
  try {
    const { post, get } = clientOf(desk.url);
    await post('/api/v1/desk', ADMIN);
    await post('/api/auth/sign-in/email', { email: ADMIN.email, password: ADMIN.password });
    const texts: (LongText & Prepared)[] = [];
    for (const claims of counts) {
      const { text, spans } = longStory(words, claims);
      const answer = await post('/api/v1/stories', { text, format: 'text' });
      const { story } = importedSchema.parse(answer);
      const { draft } = storySchema.parse(await get(`/api/v1/stories/${story.id}`));
      texts.push({ claims, storyId: story.id, text, blocks: draft.blocks, spans });
    }
    await markMany(desk.folder, texts);
    return { desk, texts, context: (browser) => signedIn(browser, desk.url) };
  } catch (error) {
    await desk.remove();
    throw error;
  }
}

function clientOf(url: string) {
  let cookie = '';
  const send = async (path: string, request: RequestInit): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', origin: url, cookie };
    const answer = await fetch(url + path, { ...request, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const given = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (given.length > 0) cookie = given.join('; ');
    return answer.json();
  };
  return {
    post: (path: string, data: object) =>
      send(path, { method: 'POST', body: JSON.stringify(data) }),
    get: (path: string) => send(path, {}),
  };
}

async function signedIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: ADMIN.email, password: ADMIN.password },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}.`);
  return context;
}
