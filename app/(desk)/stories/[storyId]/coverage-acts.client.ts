'use client';

import { call } from '#app/_client/call.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import type { DismissalId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { MOST_DISMISSALS } from '#lib/review/dismissal.ts';
import { sentencesTouched, untouchedAfter, untouchedBefore } from '#lib/review/untouched.ts';
import type { Span } from '#lib/text/span.ts';
import { refuse, say } from './claim-acts.client.ts';
import { type Covered, type ToldDismissal, coverOf, withDismissals } from './covers.ts';
import { leftWords } from './coverage-words.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { goToSpan } from './go-to-span.client.ts';
import { WAITS, submit } from './outbox.client.ts';
import type { OwnAct } from './own-acts.ts';
import { pickedSpan } from './reading.ts';
import { didAct } from './undo.client.ts';
import { firstInSight } from './use-reading.client.ts';

/** Sentences on their way to the server: the next key must not take them for untouched. */
const onTheWay = new WeakMap<GalleyDesk, Set<number>>();

/** The coverage of one block, counted now where that was not done yet. */
function coverageAt(desk: GalleyDesk, at: number): readonly Covered[] {
  const covers = desk.covers.get();
  const known = covers.blocks[at] ?? coverOf(desk.coverSource, covers, at);
  const waiting = onTheWay.get(desk);
  if (waiting === undefined || waiting.size === 0) return known.sentences;
  return known.sentences.map((sentence) =>
    waiting.has(sentence.start) && sentence.coverage === 'untouched'
      ? { ...sentence, coverage: 'dismissed' }
      : sentence,
  );
}

/** Goes to the next untouched sentence, or the one before, round the end of the text. */
export function goToUntouched(desk: GalleyDesk, step: 1 | -1): void {
  if (!isKnown(desk)) return;
  const { picked } = desk.reading.get();
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  if (galley === null) return;
  const span = pickedSpan(picked);
  const from = span?.start ?? picked?.focus ?? firstInSight(desk, galley) - 1;
  const next = neighbour(desk, from, step);
  if (next === null) {
    say(desk, 'told', desk.texts.coverage('none-untouched'));
    return;
  }
  goToSpan(desk, next);
  const { sums } = desk.covers.get();
  if (sums !== null) say(desk, 'told', leftWords(sums, desk.texts.coverage));
}

function neighbour(desk: GalleyDesk, from: number, step: 1 | -1): Span | null {
  const at = (position: number) => coverageAt(desk, position);
  return step === 1
    ? (untouchedAfter(desk.blocks, at, from) ?? untouchedAfter(desk.blocks, at, -1))
    : (untouchedBefore(desk.blocks, at, from) ??
        untouchedBefore(desk.blocks, at, desk.text.length));
}

/** The untouched sentences of a stretch of text. */
export function untouchedIn(desk: GalleyDesk, span: Span): readonly Covered[] {
  return sentencesTouched(desk.blocks, (at) => coverageAt(desk, at), span).filter(
    ({ coverage }) => coverage === 'untouched',
  );
}

/** Dismisses the sentence under the caret, or all untouched ones the selection touches, and goes on. */
export function dismissPicked(desk: GalleyDesk): void {
  if (!isKnown(desk)) return;
  const { picked } = desk.reading.get();
  if (picked === null) {
    say(desk, 'told', desk.texts.coverage('caret-first'));
    return;
  }
  const here = pickedSpan(picked) ?? { start: picked.focus, end: picked.focus };
  const wanted = untouchedIn(desk, here);
  if (wanted.length === 0) {
    const [first] = sentencesTouched(desk.blocks, (at) => coverageAt(desk, at), here);
    say(desk, 'told', whyNothing(first, desk.texts.coverage));
    return;
  }
  const saving = dismiss(desk, wanted);
  const next = neighbour(desk, wanted.at(-1)?.start ?? here.start, 1);
  if (next !== null) goToSpan(desk, next);
  void saving;
}

function whyNothing(first: Covered | undefined, t: Speak<'coverage'>): string {
  if (first?.coverage === 'claimed') return t('claimed-already');
  if (first?.coverage !== 'dismissed') return t('no-untouched-here');
  return first.dismissal === null
    ? t('being-dismissed')
    : t('dismissed-already', { name: first.dismissal.name });
}

/** Dismisses sentences and says so; it can be undone like any of one's own acts. */
export async function dismiss(desk: GalleyDesk, sentences: readonly Span[]): Promise<void> {
  const waiting = onTheWay.get(desk) ?? new Set();
  onTheWay.set(desk, waiting);
  for (const { start } of sentences) waiting.add(start);
  const { made, problem } = await keepDismissed(desk, sentences, WAITING);
  for (const { start } of sentences) waiting.delete(start);
  if (problem?.code === 'taken') say(desk, 'told', inWords(problem));
  else if (problem !== null && problem !== WAITS) refuse(problem);
  if (made.length === 0) return;
  didAct(desk, dismissing(desk, made));
  const { sums } = desk.covers.get();
  const t = desk.texts.coverage;
  const count = made.length;
  const left = sums === null ? null : { untouched: sums.untouched, sentences: sums.sentences };
  say(
    desk,
    'saved',
    left === null ? t('dismissed', { count }) : t('dismissed-and-left', { count, ...left }),
  );
}

/** Takes dismissals back, one's own or a colleague's. */
export async function takeBack(desk: GalleyDesk, ids: readonly DismissalId[]): Promise<void> {
  const gone = ids.flatMap((id) => desk.covers.get().dismissals.get(id) ?? []);
  const problem = await keepTakenBack(desk, ids, WAITING);
  if (problem !== null) {
    if (problem !== WAITS) refuse(problem);
    return;
  }
  didAct(desk, takingBack(desk, gone));
  const [first] = gone;
  if (first !== undefined) goToSpan(desk, first);
  say(desk, 'saved', desk.texts.coverage('taken-back', { count: ids.length }));
}

/** The act of having dismissed sentences: undone by taking that back. */
function dismissing(desk: GalleyDesk, made: readonly ToldDismissal[]): OwnAct {
  return {
    deed: { kind: 'dismissed-sentences', count: made.length },
    claimId: null,
    async undo() {
      const ids = made.map(({ id }) => id);
      const problem = await keepTakenBack(desk, ids, AT_ONCE);
      if (problem !== null) return fail(problem);
      const spans = made.map(({ span }) => span);
      const [first] = spans;
      if (first !== undefined) goToSpan(desk, first);
      return ok(takingBack(desk, spans));
    },
  };
}

/** The act of having taken dismissals back: undone by dismissing the sentences, in one's own name. */
function takingBack(desk: GalleyDesk, spans: readonly Span[]): OwnAct {
  return {
    deed: { kind: 'took-back-dismissals', count: spans.length },
    claimId: null,
    async undo() {
      const { made, problem } = await keepDismissed(desk, spans, AT_ONCE);
      return problem === null ? ok(dismissing(desk, made)) : fail(problem);
    },
  };
}

/** How coverage is sent. */
interface Sending {
  dismiss(
    desk: GalleyDesk,
    input: InputOf<'dismiss-sentences'>,
  ): Promise<Result<AnswerOf<'dismiss-sentences'>>>;
  takeBack(
    desk: GalleyDesk,
    input: InputOf<'withdraw-dismissals'>,
  ): Promise<Result<AnswerOf<'withdraw-dismissals'>>>;
}

/** Where the desk cannot be reached, it waits in the outbox. */
const WAITING: Sending = {
  dismiss: (desk, input) =>
    submit(desk, ['dismiss-sentences', input], {
      claimId: null,
      sentence: desk.texts.coverage('waits-dismissed', { count: input.spans.length }),
    }),
  takeBack: (desk, input) =>
    submit(desk, ['withdraw-dismissals', input], {
      claimId: null,
      sentence: desk.texts.coverage('waits-taken-back', { count: input.dismissalIds.length }),
    }),
};

/** An undo does not wait: where the desk cannot be reached, it can be tried again. */
const AT_ONCE: Sending = {
  dismiss: (_, input) => call('dismiss-sentences', input),
  takeBack: (_, input) => call('withdraw-dismissals', input),
};

/** Keeps that sentences were dismissed, as many at once as fit one step. */
async function keepDismissed(
  desk: GalleyDesk,
  sentences: readonly Span[],
  sending: Sending,
): Promise<{ readonly made: readonly ToldDismissal[]; readonly problem: Problem | null }> {
  const { storyId, draftId } = desk;
  const made: ToldDismissal[] = [];
  for (let from = 0; from < sentences.length; from += MOST_DISMISSALS) {
    const spans = sentences
      .slice(from, from + MOST_DISMISSALS)
      .map(({ start, end }) => ({ start, end }));
    const answer = await sending.dismiss(desk, { storyId, draftId, spans });
    if (!answer.ok) return { made, problem: answer.problem };
    const { dismissals, already } = answer.value;
    made.push(...dismissals);
    take(desk, { standing: [...dismissals, ...already], withdrawn: [] });
  }
  return { made, problem: null };
}

/** Keeps that dismissals were taken back; answers what stood against it. */
async function keepTakenBack(
  desk: GalleyDesk,
  ids: readonly DismissalId[],
  sending: Sending,
): Promise<Problem | null> {
  for (let from = 0; from < ids.length; from += MOST_DISMISSALS) {
    const dismissalIds = ids.slice(from, from + MOST_DISMISSALS);
    const answer = await sending.takeBack(desk, { storyId: desk.storyId, dismissalIds });
    if (!answer.ok) return answer.problem;
    take(desk, { standing: [], withdrawn: dismissalIds });
  }
  return null;
}

/** Takes back the dismissals under the caret or the selection. */
export function takeBackPicked(desk: GalleyDesk): void {
  const { picked } = desk.reading.get();
  const here =
    picked === null ? null : (pickedSpan(picked) ?? { start: picked.focus, end: picked.focus });
  const touched =
    here === null ? [] : sentencesTouched(desk.blocks, (at) => coverageAt(desk, at), here);
  const ids = touched.flatMap(({ dismissal }) => dismissal?.id ?? []);
  if (ids.length > 0) void takeBack(desk, ids);
  else say(desk, 'told', desk.texts.coverage('nobody-dismissed'));
}

function take(desk: GalleyDesk, news: Parameters<typeof withDismissals>[2]): void {
  desk.covers.set(withDismissals(desk.coverSource, desk.covers.get(), news));
}

function isKnown(desk: GalleyDesk): boolean {
  if (desk.covers.get().isRead) return true;
  say(desk, 'told', desk.texts.coverage('still-read'));
  return false;
}
