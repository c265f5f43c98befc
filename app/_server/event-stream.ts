import { identify, payerOf } from '#app/_server/identify.ts';
import { running } from '#app/_server/running.ts';
import { readEvents } from '#lib/desk/read-events.ts';
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
  yield 'retry: 2000\n\n';
  while (!until.aborted) {
    const stirred = nextStir(until);
    const events = await eventsFor(following, after);
    if (events === null) return;
    for (const event of events) {
      yield `id: ${event.number}\ndata: ${JSON.stringify(event)}\n\n`;
      after = event.number;
    }
    if (events.length === PAGE) continue;
    if ((await stirred) === 'heartbeat') yield ': still here\n\n';
    await pause(LOOK_AGAIN_AFTER_MS, until);
  }
}

async function eventsFor(following: Following, after: number) {
  const who = await identify(following.headers);
  if (!who.ok) return null;
  const input = { storyId: following.storyId, after, limit: PAGE };
  const answer = await perform(readEvents, running().parts, who.value, input);
  return answer.ok ? answer.value.events : null;
}

// Listening begins before the record is read, so that nothing committed in between is slept through.
function nextStir(until: AbortSignal): Promise<'stirred' | 'heartbeat'> {
  return new Promise((resolve) => {
    const end = (why: 'stirred' | 'heartbeat') => {
      clearTimeout(timer);
      stopListening();
      until.removeEventListener('abort', onAbort);
      resolve(why);
    };
    const onAbort = () => {
      end('stirred');
    };
    const timer = setTimeout(() => {
      end('heartbeat');
    }, HEARTBEAT_MS);
    const stopListening = running().onStir(onAbort);
    until.addEventListener('abort', onAbort);
    if (until.aborted) onAbort();
  });
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
