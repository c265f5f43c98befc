'use client';

import { useEffect } from 'react';
import { z } from 'zod';
import { call, callAgain } from '#app/_client/call.ts';
import { newRequestKey } from '#app/_client/request-key.ts';
import { isUnreached } from '#app/_client/send.ts';
import { readWaiting, writeWaiting, onWaitingElsewhere } from '#app/_client/waiting.ts';
import { claimSchema } from '#lib/claim/claim.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import type { ClaimId } from '#lib/id.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail } from '#lib/result.ts';
import { say as sentence } from '#lib/say.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type GalleyDesk, type Liveness, useGalley } from './galley-desk.client.ts';
import {
  type Outbox,
  type WaitingAct,
  type WaitingName,
  afterKept,
  outboxFromText,
  textOfOutbox,
  waitingIn,
  waitingMarks,
  withAct,
  withRefusal,
  withoutAct,
} from './outbox.ts';
import { takeOwn } from './own-saves.client.ts';
import { withWaiting } from './sheets.ts';

/** How long an answer is waited for. A later one does no harm: the act is known by its key. */
const ANSWER_WITHIN_MS = 20_000;

/** How often the desk is tried while something waits. */
const TRY_EVERY_MS = 3_000;

/** The refusal of an act that waits in the outbox: nothing is wrong with it, and it is not saved yet. */
export const WAITS: Problem = refusal('unavailable', sentence('desk-unreachable-waits'));

const FULL = refusal('unavailable', sentence('desk-unreachable-full'));

/** What is known of an act besides its input. */
export interface ActAbout {
  readonly claimId: ClaimId | null;
  /** What it is, in words, for the list of what waits. */
  readonly sentence: string;
  /** Whether it holds a file, which no browser keeps beyond its page. */
  readonly hasFile?: boolean;
  /** Called when it waits instead of being saved: whoever typed it need not hold it any longer. */
  readonly onWaits?: () => void;
}

/**
 * Does something on the desk. Where the desk cannot be reached, the act waits in the outbox, which answers
 * `WAITS`, and is sent in its turn. Nothing overtakes what waits already.
 */
export async function submit<N extends WaitingName>(
  desk: GalleyDesk,
  [name, input]: readonly [N, InputOf<N>],
  about: ActAbout,
): Promise<Result<AnswerOf<N>>> {
  const key = newRequestKey();
  await sendWaiting(desk);
  if (waitingIn(desk.outbox.get()).length === 0) {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const options = about.hasFile === true ? {} : { signal };
    const answer = await call(name, input, { requestKey: key, ...options });
    if (answer.ok || !isUnreached(answer.problem)) return answer;
    desk.isReached.set(false);
  }
  const { claimId, sentence, hasFile: isHere = false } = about;
  const at = new Date().toISOString();
  const act = { key, name, input: fieldsOf(input), claimId, sentence, at, refused: null, isHere };
  const next = withAct(readOutbox(desk), act);
  if (next === null || !put(desk, next)) return fail(FULL);
  about.onWaits?.();
  say(desk, 'told', desk.texts.together('waits-now'));
  return fail(WAITS);
}

// Every operation's input is an object with named fields; only its generic type hides that.
function fieldsOf(input: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(input) as object));
}

/** Gives up an act that waits or was refused. */
export function dropAct(desk: GalleyDesk, key: string): void {
  put(desk, withoutAct(readOutbox(desk), key));
}

/** Keeps the outbox of this story: reads what an earlier page left, and sends whenever the desk is there. */
export function useOutbox(liveness: Liveness): void {
  const desk = useGalley();
  useEffect(() => {
    show(desk, readOutbox(desk));
    const attempt = () => void sendWaiting(desk);
    const timer = setInterval(attempt, TRY_EVERY_MS);
    window.addEventListener('online', attempt);
    const stopListening = onWaitingElsewhere(() => {
      show(desk, readOutbox(desk));
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.outbox.get().some((act) => act.isHere)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      clearInterval(timer);
      stopListening();
      window.removeEventListener('online', attempt);
      window.removeEventListener('beforeunload', warn);
    };
  }, [desk]);
  useEffect(() => {
    if (liveness === 'live') void sendWaiting(desk);
  }, [desk, liveness]);
}

let sending: Promise<void> | null = null;

/** Sends what waits, one after the other, until the desk cannot be reached. Never twice at once. */
function sendWaiting(desk: GalleyDesk): Promise<void> {
  if (waitingIn(desk.outbox.get()).length === 0) return Promise.resolve();
  sending ??= sendInOrder(desk).finally(() => {
    sending = null;
  });
  return sending;
}

async function sendInOrder(desk: GalleyDesk): Promise<void> {
  for (;;) {
    const [act] = waitingIn(readOutbox(desk));
    if (act === undefined) {
      show(desk, readOutbox(desk));
      return;
    }
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const options = act.isHere ? {} : { signal };
    const answer = await callAgain(act.name, act.input, { requestKey: act.key, ...options });
    const refused = answer.ok ? null : answer.problem;
    desk.isReached.set(refused === null || !isUnreached(refused));
    if (!desk.isReached.get()) return;
    // Whose session ended while nothing could be sent signs in again, and then it is sent.
    if (refused?.code === 'signed-out') return;
    if (refused === null || refused.doneAs !== undefined) {
      await settle(desk, act, answer.ok ? answer.value : null);
    } else {
      const { code, message, said } = refused;
      put(desk, withRefusal(readOutbox(desk), act.key, { code, message, said }));
      if (act.claimId !== null) await readDetail(desk, act.claimId);
    }
  }
}

const answerSchema = z.object({
  claim: claimSchema.optional(),
  claims: z.array(claimSchema).optional(),
  attribution: z.object({ version: z.number() }).optional(),
  evidence: z.object({ version: z.number() }).optional(),
});

/** The desk has kept an act: now or, where the answer was lost, before. */
async function settle(desk: GalleyDesk, act: WaitingAct, value: unknown): Promise<void> {
  const parts = answerSchema.safeParse(value).data;
  const { expects } = act.input;
  const answered = parts?.attribution?.version ?? parts?.evidence?.version ?? parts?.claim?.version;
  // An act kept on version 3 made version 4, whether or not its answer came; one that said nothing new made none.
  const version = typeof expects === 'number' && answered !== expects ? expects + 1 : null;
  put(desk, afterKept(readOutbox(desk), act, version));
  if (parts?.claim !== undefined) takeOwn(desk, parts.claim);
  for (const claim of parts?.claims ?? []) takeOwn(desk, claim);
  say(desk, 'saved', desk.texts.together('sent-now', { act: act.sentence }));
  if (act.claimId !== null) await readDetail(desk, act.claimId);
}

/** What waits: from the store that outlives the page, with what waits in this window only. */
function readOutbox(desk: GalleyDesk): Outbox {
  const stored = outboxFromText(readWaiting(desk.me.personId, desk.storyId));
  const here = desk.outbox.get().filter((act) => act.isHere);
  return [...stored, ...here].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/** Keeps the outbox and shows it; false when the browser refuses to keep it. */
function put(desk: GalleyDesk, next: Outbox): boolean {
  const isKept = writeWaiting(desk.me.personId, desk.storyId, textOfOutbox(next));
  if (isKept) show(desk, next);
  return isKept;
}

function show(desk: GalleyDesk, next: Outbox): void {
  if (next.length === 0 && desk.outbox.get().length === 0) return;
  desk.outbox.set(next);
  desk.marks.set(withWaiting(desk.blocks, desk.marks.get(), waitingMarks(next)));
}
