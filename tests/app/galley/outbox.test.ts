import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_ACTS,
  MOST_CHARACTERS,
  type Outbox,
  type WaitingAct,
  afterKept,
  outboxFromText,
  textOfOutbox,
  waitingIn,
  waitingMarks,
  withAct,
  withRefusal,
  withoutAct,
  wordsOfAct,
} from '#app/(desk)/stories/[storyId]/outbox.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';
import { claimId } from './a-mark.ts';

function anAct(key: string, about: Partial<WaitingAct> = {}): WaitingAct {
  return {
    key,
    name: 'change-claim',
    input: { claimId: claimId(1), expects: 3, restatement: 'Karsh denies it.' },
    claimId: claimId(1),
    sentence: 'What is said of claim 1',
    at: '2026-03-03T12:00:00.000Z',
    refused: null,
    isHere: false,
    ...about,
  };
}

const filled = (...acts: readonly WaitingAct[]): Outbox =>
  acts.reduce<Outbox>((outbox, act) => withAct(outbox, act) ?? outbox, []);
const keysOf = (outbox: Outbox) => outbox.map(({ key }) => key);

describe('what waits to be sent', () => {
  it('keeps the order in which it was done, and each act once', () => {
    const outbox = filled(anAct('one'), anAct('two'), anAct('one'));
    expect(keysOf(outbox)).toEqual(['one', 'two']);
    expect(keysOf(withoutAct(outbox, 'one'))).toEqual(['two']);
  });

  it('outlives the page as text, without what holds a file', () => {
    const outbox = filled(anAct('one'), anAct('two', { isHere: true, name: 'add-evidence' }));
    expect(outboxFromText(textOfOutbox(outbox))).toEqual(filled(anAct('one')));
  });

  it.each([['not JSON'], ['{"key":"one"}'], ['[{"key":"one"}]'], [null]])(
    'of a text that is no outbox, nothing is taken: %s',
    (text) => {
      expect(outboxFromText(text)).toEqual([]);
    },
  );

  it('leaves out an act this build does not know, and keeps its neighbours', () => {
    const other = { ...anAct('two'), name: 'found-desk' };
    expect(keysOf(outboxFromText(JSON.stringify([anAct('one'), other])))).toEqual(['one']);
  });

  it('takes no more than a browser surely keeps', () => {
    const acts = Array.from({ length: MOST_ACTS }, (_, at) => anAct(`act-${at}`));
    expect(withAct(acts, anAct('one too many'))).toBeNull();
    const long = anAct('long', { input: { justification: 'x'.repeat(MOST_CHARACTERS) } });
    expect(withAct([], long)).toBeNull();
    expect(withAct(acts.slice(1), anAct('the last'))).toHaveLength(MOST_ACTS);
  });

  it('goes on from the version one’s own act made, on the same state of the same thing only', () => {
    const later = anAct('later');
    const onNewer = anAct('on newer', { input: { ...later.input, expects: 4 } });
    const onOther = anAct('on other', { input: { ...later.input, claimId: claimId(2) } });
    const onEvidence = anAct('on evidence', {
      name: 'change-evidence',
      input: { evidenceId: 'evidence_1', expects: 3 },
    });
    const sent = anAct('sent');
    const outbox = afterKept(filled(sent, later, onNewer, onOther, onEvidence), sent, 4);
    expect(outbox.map(({ key, input }) => [key, input['expects']])).toEqual([
      ['later', 4],
      ['on newer', 4],
      ['on other', 3],
      ['on evidence', 3],
    ]);
  });

  it('an act that was refused stays, no longer waits, and says why', () => {
    const refused = { code: 'stale', message: 'Claim 1 has changed.' } as const;
    const outbox = withRefusal(filled(anAct('one'), anAct('two')), 'one', refused);
    expect(keysOf(waitingIn(outbox))).toEqual(['two']);
    expect(outbox[0]?.refused).toEqual(refused);
    expect(outboxFromText(textOfOutbox(outbox))).toEqual(outbox);
  });

  it('tells the words of claims that are marked and not saved', () => {
    const spans = [{ start: 4, end: 9 }];
    const marking = anAct('one', { name: 'mark-claim', input: { spans }, claimId: null });
    expect(waitingMarks(filled(marking, anAct('two')))).toEqual(spans);
  });

  it('tells what was typed, without ids', () => {
    expect(wordsOfAct(anAct('one'), inEnglish('together'))).toBe(
      'What is said of claim 1\nRestatement: Karsh denies it.',
    );
  });

  it('tells what was chosen from a list by the list’s words', () => {
    const chosen = { kind: 'causal', priority: 'normal', origin: 'other' };
    expect(wordsOfAct(anAct('one', { input: chosen }), inEnglish('together'))).toBe(
      'What is said of claim 1\nKind: cause\nPriority: normal\nOrigin: other',
    );
  });

  it('acts on one claim, sent in order by their author alone, never meet a state they did not make', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (count, since) => {
          let outbox: Outbox = filled(
            ...Array.from({ length: count }, (_, at) =>
              anAct(`act-${at}`, { input: { claimId: claimId(1), expects: since } }),
            ),
          );
          let stored = since;
          for (let act = outbox[0]; act !== undefined; act = outbox[0]) {
            expect(act.input['expects']).toBe(stored);
            stored += 1;
            outbox = afterKept(outbox, act, stored);
          }
          expect(stored).toBe(since + count);
        },
      ),
    );
  });
});
