import { identify, payerOf } from '#app/_server/identify.ts';
import { running } from '#app/_server/running.ts';
import { readEvents } from '#lib/desk/read-events.ts';
import { readPresence } from '#lib/desk/read-presence.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { Problem } from '#lib/problem.ts';

/** What one stream follows: a story's events after a number, for whoever these headers identify. */
export interface Following {
  readonly storyId: string;
  readonly after: number;
  readonly headers: Headers;
}

/** A comment this often keeps proxies from cutting the line, and finds ended sessions. */
const HEARTBEAT_MS = 15_000;
/** Between two looks at the record, so that a busy desk does not make every reader busy. */
const LOOK_AGAIN_AFTER_MS = 100;
const PAGE = 200;
/** Between two tellings of who is in the story: people move from claim to claim all the time. */
const TELL_PRESENCE_EVERY_MS = 300;

/** Whether the stream may begin: the refusal of the first read, or null. */
export async function refusalToFollow(actor: Actor, following: Following): Promise<Problem | null> {
  const { storyId, after } = following;
  const first = await perform(readEvents, running().parts, actor, { storyId, after, limit: 1 });
  return first.ok ? null : first.problem;
}

/**
 * The stream's frames, for as long as the reader may see the story: each look at the record asks anew who
 * reads and performs `read-events` for them. It ends when they may not, or when `until` is aborted.
 */
export async function* framesOf(following: Following, until: AbortSignal): AsyncGenerator<string> {
  let { after } = following;
  const presence = presenceTeller(following);
  yield 'retry: 2000\n\n';
  while (!until.aborted) {
    const stir = nextStir(following, until);
    const events = await eventsFor(following, after);
    if (events === null) return;
    for (const event of events) {
      yield `id: ${event.number}\ndata: ${JSON.stringify(event)}\n\n`;
      after = event.number;
    }
    const told = await presence.tell();
    if (told === null) return;
    if (told !== '') yield told;
    if (events.length === PAGE || presence.isBehind()) stir.passOver();
    else if ((await stir.came) === 'heartbeat') yield ': still here\n\n';
    if (events.length < PAGE) await pause(LOOK_AGAIN_AFTER_MS, until);
  }
}

/**
 * Tells one reader who is in the story, as a frame without a number since it is no part of the record: ''
 * where they know it already, null where they may not see the story.
 */
function presenceTeller(following: Following) {
  const { storyId } = following;
  let toldVersion: number | null = null;
  let toldMs = -Infinity;
  return {
    async tell(): Promise<string | null> {
      const version = running().rooms.version(storyId);
      const isDue = performance.now() - toldMs >= TELL_PRESENCE_EVERY_MS;
      if (version === toldVersion || !isDue) return '';
      const who = await identify(following.headers);
      if (!who.ok) return null;
      const answer = await perform(readPresence, running().parts, who.value, { storyId });
      if (!answer.ok) return null;
      [toldVersion, toldMs] = [version, performance.now()];
      return `event: presence\ndata: ${JSON.stringify(answer.value.presence)}\n\n`;
    },
    isBehind: () => running().rooms.version(storyId) !== toldVersion,
  };
}

async function eventsFor(following: Following, after: number) {
  const who = await identify(following.headers);
  if (!who.ok) return null;
  const input = { storyId: following.storyId, after, limit: PAGE };
  const answer = await perform(readEvents, running().parts, who.value, input);
  return answer.ok ? answer.value.events : null;
}

interface Stir {
  readonly came: Promise<'stirred' | 'heartbeat'>;
  /** Stops listening: there is something to look at anyway. */
  passOver(): void;
}

// Listening begins before the record is read, so that nothing committed in between is slept through.
function nextStir(following: Following, until: AbortSignal): Stir {
  const came = Promise.withResolvers<'stirred' | 'heartbeat'>();
  const end = (why: 'stirred' | 'heartbeat') => {
    clearTimeout(timer);
    stopListening();
    stopLooking();
    until.removeEventListener('abort', stirred);
    came.resolve(why);
  };
  const stirred = () => {
    end('stirred');
  };
  const timer = setTimeout(() => {
    end('heartbeat');
  }, HEARTBEAT_MS);
  const stopListening = running().onStir(stirred);
  const stopLooking = running().rooms.onChange((storyId) => {
    if (storyId === following.storyId) stirred();
  });
  until.addEventListener('abort', stirred);
  if (until.aborted) stirred();
  return { came: came.promise, passOver: stirred };
}

function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    until.addEventListener('abort', end);
    if (until.aborted) end();
  });
}

const open = new Map<string, number>();
/** Streams one person or key may hold open at once: a few windows on each of their machines. */
export const MOST_STREAMS = 32;

/** Counts a stream in; null when there are too many already, else what counts it out (once). */
export function countIn(actor: Actor, headers: Headers): (() => void) | null {
  const payer = payerOf(actor, headers);
  const held = open.get(payer) ?? 0;
  if (held >= MOST_STREAMS) return null;
  open.set(payer, held + 1);
  let isCounted = true;
  return () => {
    if (!isCounted) return;
    isCounted = false;
    const left = (open.get(payer) ?? 1) - 1;
    if (left === 0) open.delete(payer);
    else open.set(payer, left);
  };
}
