import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { MOST_STREAMS } from '#app/_server/event-stream.ts';
import type { StoryId } from '#lib/id.ts';
import { type Presence, presenceSchema } from '#lib/presence/presence.ts';
import { type DeskClient, account, clientOf, colleague, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;
let storyId: StoryId;

beforeAll(async () => {
  desk = await startDesk();
  admin = await founded(desk.url);
  const opened = await admin.call('import-story', {
    text: 'Depots in the north\n\nThe ministry said it held 20,000 missiles.',
  });
  storyId = opened.story.id;
});
afterAll(() => desk.remove());

const frameSchema = z.object({
  number: z.int(),
  kind: z.string(),
  actorName: z.string(),
  sentence: z.string(),
});

interface Frame extends z.infer<typeof frameSchema> {
  /** What the `id:` line said. */
  readonly id: number;
}

/** A reader of an event stream: frames come in as they are sent. */
interface Reader {
  readonly status: number;
  readonly frames: readonly Frame[];
  /** What was told of who is in the story, oldest first. */
  readonly presences: readonly Presence[];
  /** Resolves when so many frames have come; rejects after ten seconds. */
  until(count: number): Promise<void>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

async function follow(
  client: DeskClient,
  headers: Record<string, string> = {},
  query = '',
): Promise<Reader> {
  const hangUp = new AbortController();
  const response = await fetch(`${client.url}/api/v1/stories/${storyId}/events${query}`, {
    headers: { ...client.headers, ...headers },
    signal: hangUp.signal,
  });
  onTestFinished(() => {
    hangUp.abort();
  });
  const frames: Frame[] = [];
  const presences: Presence[] = [];
  const waiting = new Set<() => void>();
  const ended = read(
    response,
    (frame) => {
      frames.push(frame);
      for (const look of waiting) look();
    },
    presences,
  );
  return {
    status: response.status,
    frames,
    presences,
    ended,
    close: () => {
      hangUp.abort();
    },
    until: (count) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          reject(new Error(`Only ${frames.length} of ${count} events came.`));
        }, 10_000);
        const look = () => {
          if (frames.length < count) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

async function read(
  response: Response,
  onFrame: (frame: Frame) => void,
  presences: Presence[],
): Promise<void> {
  if (response.body === null) return;
  let pending = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body) {
      pending += decoder.decode(chunk, { stream: true });
      const whole = pending.split('\n\n');
      pending = whole.pop() ?? '';
      for (const text of whole) {
        const presence = /^event: presence\ndata: (.*)$/.exec(text)?.[1];
        if (presence !== undefined) presences.push(presenceSchema.parse(JSON.parse(presence)));
        const parts = /^id: (\d+)\ndata: (.*)$/.exec(text);
        if (parts === null) continue;
        onFrame({ ...frameSchema.parse(JSON.parse(parts[2] ?? '')), id: Number(parts[1]) });
      }
    }
  } catch {
    // The test hung up.
  }
}

function addSource(name: string) {
  return admin.call('add-source', { storyId, name, kind: 'document' });
}

describe('the event stream of a story', () => {
  test('tells what happens from now on, in less than a second, numbered as the record is', async () => {
    const reader = await follow(admin);
    expect(reader.status).toBe(200);
    await addSource('Ministry briefing');
    const committedMs = performance.now();
    await reader.until(1);
    expect(performance.now() - committedMs).toBeLessThan(1000);
    const [frame] = reader.frames;
    expect(frame).toMatchObject({ kind: 'source.added', actorName: 'Mara Ellison' });
    expect(frame?.id).toBe(frame?.number);
    expect(frame?.sentence).toContain('Ministry briefing');
  });

  test('tells who is in the story within a second, without a number, and only when that changes', async () => {
    const { person, client } = await colleague(admin, 'Present', 'checker');
    await admin.call('add-member', { storyId, personId: person.id });
    const reader = await follow(client);
    await expect.poll(() => reader.presences.length).toBe(1);
    const noted = { storyId, windowId: 'window-1' };
    await admin.call('note-presence', noted);
    const present = () => reader.presences.at(-1)?.people.map(({ name }) => name);
    await expect.poll(present, { timeout: 1000 }).toEqual(['Mara Ellison']);
    for (let count = 0; count < 5; count += 1) await admin.call('note-presence', noted);
    await addSource('Told after presence');
    await reader.until(1);
    expect(reader.presences).toHaveLength(2);
    await admin.call('leave-presence', noted);
    await expect.poll(present, { timeout: 1000 }).toEqual([]);
  });

  test('tells of a crowd of changes a few times a second, and in the end how it is', async () => {
    const reader = await follow(admin);
    const startedMs = performance.now();
    for (let count = 0; count < 60; count += 1) {
      await admin.call('note-presence', { storyId, windowId: `window-of-crowd-${count % 2}` });
      await admin.call('leave-presence', { storyId, windowId: `window-of-crowd-${count % 2}` });
    }
    await admin.call('note-presence', { storyId, windowId: 'window-of-crowd-9' });
    await expect.poll(() => reader.presences.at(-1)?.people.length).toBe(1);
    const seconds = (performance.now() - startedMs) / 1000;
    expect(reader.presences.length).toBeLessThanOrEqual(2 + seconds * 3.5);
    await admin.call('leave-presence', { storyId, windowId: 'window-of-crowd-9' });
  });

  test('is taken up again where it broke off: nothing twice, nothing missing', async () => {
    const first = await follow(admin);
    await addSource('One');
    await addSource('Two');
    await first.until(2);
    first.close();
    await addSource('Three');
    await addSource('Four');

    const lastId = String(first.frames[0]?.id);
    const again = await follow(admin, { 'last-event-id': lastId });
    await again.until(3);
    await addSource('Five');
    await again.until(4);
    const told = again.frames.map(
      (frame) => /“([^”]*)”|(Two|Three|Four|Five)/.exec(frame.sentence)?.[0],
    );
    expect(told.map((words) => words?.replaceAll(/[“”]/g, ''))).toEqual([
      'Two',
      'Three',
      'Four',
      'Five',
    ]);
    expect(new Set(again.frames.map((frame) => frame.id)).size).toBe(4);
  });

  test('tells the whole record of the story from the first event, and of no other story', async () => {
    await admin.call('import-story', { text: 'Another\n\nstory altogether.', title: 'Another' });
    const { events } = await admin.call('read-events', { storyId });
    const reader = await follow(admin, {}, '?after=0');
    await reader.until(events.length);
    expect(reader.frames.map((frame) => frame.id)).toEqual(events.map((event) => event.number));
  });

  test('keeps up with many commits at once, in order', async () => {
    const reader = await follow(admin);
    await Promise.all(Array.from({ length: 60 }, (_, at) => addSource(`Crowd ${at}`)));
    await reader.until(60);
    const ids = reader.frames.map((frame) => frame.id);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    expect(new Set(ids).size).toBe(60);
  });

  test('is not there for somebody who is no member, or not signed in', async () => {
    const { client } = await colleague(admin, 'Outside', 'checker');
    expect((await follow(client)).status).toBe(404);
    expect((await follow(clientOf(desk.url))).status).toBe(401);
    expect((await follow(admin, { 'last-event-id': 'many' })).status).toBe(422);
  });

  test('ends when the reader is removed from the story, and tells nothing more', async () => {
    const { person, client } = await colleague(admin, 'Removed', 'checker');
    await admin.call('add-member', { storyId, personId: person.id });
    const reader = await follow(client);
    await addSource('Seen by both');
    await reader.until(1);
    await admin.call('remove-member', { storyId, personId: person.id });
    await admin.call('note-presence', { storyId, windowId: 'window-unseen' });
    await addSource('Seen by one');
    await reader.ended;
    expect(reader.frames.map((frame) => frame.sentence).join()).not.toContain('Seen by one');
    expect(reader.presences.flatMap(({ people }) => people)).toEqual([]);
    await admin.call('leave-presence', { storyId, windowId: 'window-unseen' });
  });

  test.each(['/sign-out', 'deactivation'])('ends with the session: %s', async (how) => {
    const name = how === '/sign-out' ? 'Leaver' : 'Sacked';
    const { person, client } = await colleague(admin, name, 'checker');
    await admin.call('add-member', { storyId, personId: person.id });
    const reader = await follow(client);
    expect(reader.status).toBe(200);
    const change = { personId: person.id, expects: person.version, isActive: false };
    if (how === '/sign-out') await account(client, how, {});
    else await admin.call('change-person', change);
    const startedMs = performance.now();
    await reader.ended;
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  test('is given to one person only so many times at once, and again after one is closed', async () => {
    const { person, client } = await colleague(admin, 'Many', 'checker');
    await admin.call('add-member', { storyId, personId: person.id });
    const open = await Promise.all(Array.from({ length: MOST_STREAMS }, () => follow(client)));
    expect(open.map((reader) => reader.status)).toEqual(Array(MOST_STREAMS).fill(200));
    expect((await follow(client)).status).toBe(503);
    open[0]?.close();
    await expect.poll(async () => (await follow(client)).status, { timeout: 5000 }).toBe(200);
  });
});
