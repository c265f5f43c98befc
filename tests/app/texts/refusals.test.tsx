import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { problemResponse } from '#app/_server/problem-response.ts';
import { problemFrom } from '#app/_client/problem-from.ts';
import { outboxFromText } from '#app/(desk)/stories/[storyId]/outbox.ts';
import { english } from '#app/_texts/english.ts';
import { german } from '#app/_texts/german.ts';
import { InEnglish } from '#app/_texts/in-english.client.tsx';
import { InGerman } from '#app/_texts/in-german.client.tsx';
import { type SayMessage, sayRefusal } from '#app/_texts/say-refusal.ts';
import { speak } from '#app/_texts/speak.ts';
import { fieldErrors } from '#app/_ui/field-errors.ts';
import { RefusalWords } from '#app/_ui/refusal-words.tsx';
import { fieldRefusal, refusal, stale } from '#lib/problem.ts';
import { REFUSALS, type RefusalKey } from '#lib/refusals/refusals.ts';
import { type Said, type SaidValue, inEnglish, say } from '#lib/say.ts';

// What each refusal is given was checked where it is made; here any of them is said with anything.
const inEnglishByIcu = speak('en', english, 'refusals') as unknown as SayMessage;
const inGerman = speak('de', german, 'refusals') as unknown as SayMessage;

// The record has these keys and no others.
const KEYS = Object.keys(REFUSALS) as readonly RefusalKey[];

/** What can be filled into each place of a message: the options of a select, numbers to count by, anything. */
function placesOf(message: string): Map<string, fc.Arbitrary<SaidValue>> {
  const places = new Map<string, fc.Arbitrary<SaidValue>>();
  const look = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.argument) places.set(element.value, ANYTHING);
      if (element.type === TYPE.number) places.set(element.value, fc.integer());
      if (element.type === TYPE.plural) places.set(element.value, fc.integer({ min: 0, max: 30 }));
      if (element.type === TYPE.select) {
        places.set(element.value, fc.constantFrom(...Object.keys(element.options)));
      }
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) look(option.value);
      }
    }
  };
  look(parse(message));
  return places;
}

const ANYTHING: fc.Arbitrary<SaidValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('{name}', '#', "'{", '<b>x</b>', '…', ''),
  fc.integer(),
  fc.array(fc.oneof(fc.integer(), fc.string()), { minLength: 1, maxLength: 20 }),
  fc.constant(say('name-missing')),
);

function saids(key: RefusalKey): fc.Arbitrary<Said> {
  return fc
    .record(Object.fromEntries(placesOf(REFUSALS[key])))
    .map((values): Said => ({ key, values }));
}

describe('a refusal', () => {
  test.each(KEYS)('reads in English as the API tells it: %s', (key) => {
    fc.assert(
      fc.property(saids(key), (said) => {
        expect(sayRefusal(said, 'en', inEnglishByIcu)).toBe(inEnglish(said));
      }),
      { numRuns: 30 },
    );
  });

  test.each(KEYS)('can be said in German, whatever it is about: %s', (key) => {
    fc.assert(
      fc.property(saids(key), (said) => {
        const words = sayRefusal(said, 'de', inGerman);
        expect(words).not.toBe('');
        expect(words).not.toBe(inEnglish(said));
      }),
      { numRuns: 10 },
    );
  });

  test.each(KEYS)('decides by the same words in German: %s', (key) => {
    expect(optionsIn(german.refusals[key])).toEqual(optionsIn(REFUSALS[key]));
  });
});

/** The words by which a message decides, by the places it decides on. */
function optionsIn(message: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const look = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.select) {
        found[element.value] = Object.keys(element.options).sort();
      }
      for (const option of Object.values(element.options)) look(option.value);
    }
  };
  look(parse(message));
  return found;
}

describe('a refusal on its way to a reader', () => {
  const problems = [
    refusal('policy', say('reader-reads', { name: 'Mara', count: 2, claims: [3, 5], more: 0 })),
    fieldRefusal('spans', say('selection-missing')),
    stale('claim', { version: 2 }, { version: 1 }),
    refusal('invalid', say('input-refused-at', { where: 'name', why: say('name-missing') })),
  ];

  test.each(problems)('arrives as it was meant: $message', async (problem) => {
    const response = problemResponse(problem);
    expect(problemFrom(response.status, await response.json())).toEqual(problem);
  });

  test.each([
    ['has a key this page does not know', { key: 'of-tomorrow', values: {} }],
    ['lacks what its sentence says', { key: 'claim-is-open', values: {} }],
    ['is something else', 'name-missing'],
    ['holds what no sentence can hold', { key: 'claim-is-open', values: { number: null } }],
    ['has the name of something every object has', { key: 'constructor', values: {} }],
    ['is not there', undefined],
  ])('whose sentence %s is told in its English words', (_what, said) => {
    expect(problemFrom(422, { code: 'policy', detail: 'So it is.', said })).toEqual({
      code: 'policy',
      message: 'So it is.',
    });
  });

  test('of another shape can be told in any language too', () => {
    expect(problemFrom(502, '<html>')).toMatchObject({
      code: 'unavailable',
      said: say('answer-unreadable', { status: 502 }),
    });
  });

  test('that an older page kept is still there', () => {
    const act = {
      key: 'one',
      name: 'change-claim',
      input: {},
      claimId: null,
      sentence: 'What is said of claim 1',
      at: '2026-03-03T12:00:00.000Z',
      refused: { code: 'policy', message: 'So it is.' },
    };
    const [kept] = outboxFromText(JSON.stringify([act]));
    expect(kept?.refused).toEqual({ code: 'policy', message: 'So it is.' });
  });
});

describe('on the screen', () => {
  const problem = fieldRefusal('name', say('name-missing'));

  test('a refusal is in the language of the reader', () => {
    const words = <RefusalWords told={problem} />;
    expect(renderToStaticMarkup(<InEnglish>{words}</InEnglish>)).toBe('Give a name.');
    expect(renderToStaticMarkup(<InGerman>{words}</InGerman>)).toBe('Geben Sie einen Namen an.');
  });

  test('so is what is said beside a field', () => {
    const { name } = fieldErrors(problem, ['name', 'email']);
    expect(renderToStaticMarkup(<InGerman>{name}</InGerman>)).toBe('Geben Sie einen Namen an.');
  });

  test('what comes in English only is marked as English', () => {
    const words = <RefusalWords told={{ message: 'So it is.' }} />;
    expect(renderToStaticMarkup(<InEnglish>{words}</InEnglish>)).toBe('So it is.');
    expect(renderToStaticMarkup(<InGerman>{words}</InGerman>)).toBe(
      '<span lang="en">So it is.</span>',
    );
  });
});
