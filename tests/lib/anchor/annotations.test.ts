import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_ANNOTATIONS,
  type OutsideAnnotation,
  readAnnotations,
} from '#lib/anchor/annotations.ts';
import { readPlace } from '#lib/anchor/read-place.ts';
import { inEnglish } from '#lib/say.ts';

const QUOTE = {
  type: 'TextQuoteSelector',
  exact: 'the north pier',
  prefix: 'near ',
  suffix: ' at',
};
const POSITION = { type: 'TextPositionSelector', start: 12, end: 26 };

function readOk(given: unknown): readonly OutsideAnnotation[] {
  const read = readAnnotations(given);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function only(given: unknown): OutsideAnnotation {
  const [one, ...more] = readOk(given);
  if (one === undefined || more.length > 0) throw new Error('There is not exactly one.');
  return one;
}

/** What an annotation was taken as, in short: the words it selects, or the reason in English. */
function told(one: OutsideAnnotation): string {
  if (one.kind === 'unusable') return inEnglish(one.reason);
  return JSON.stringify(one.selector);
}

function on(selector: unknown) {
  return { type: 'Annotation', target: { source: 'https://paper.example/pier', selector } };
}

describe('one annotation as', () => {
  test("W3C's model writes it", () => {
    const annotation = only({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/anno/7',
      type: 'Annotation',
      motivation: ['commenting', 'questioning'],
      creator: { id: 'https://people.example/noor', type: 'Person', name: 'Noor Adel' },
      created: '2026-03-01T09:30:00Z',
      body: [
        { type: 'TextualBody', value: 'Which pier? There are two.', purpose: 'commenting' },
        { type: 'TextualBody', value: 'places', purpose: 'tagging' },
      ],
      target: { source: 'https://paper.example/pier', selector: [QUOTE, POSITION] },
    });
    expect(annotation).toEqual({
      kind: 'selected',
      id: 'https://notes.example/anno/7',
      selector: [QUOTE, POSITION],
      note: 'Which pier? There are two.',
      tags: ['places'],
      motivations: ['commenting', 'questioning'],
      creator: 'Noor Adel',
      created: '2026-03-01T09:30:00Z',
      source: 'https://paper.example/pier',
    });
  });

  test('Hypothesis exports it', () => {
    const annotation = only({
      annotations: [
        {
          id: 'hY7pXw',
          created: '2026-02-11T18:00:00.000000+00:00',
          user: 'acct:noor@notes.example',
          uri: 'https://paper.example/pier',
          text: 'Check with the harbour office.',
          tags: ['to check'],
          target: [
            {
              source: 'https://paper.example/pier?page=1',
              selector: [
                {
                  type: 'RangeSelector',
                  startContainer: '/p[1]',
                  endContainer: '/p[1]',
                  startOffset: 12,
                  endOffset: 26,
                },
                POSITION,
                QUOTE,
              ],
            },
          ],
        },
      ],
    });
    expect(annotation).toMatchObject({
      kind: 'selected',
      id: 'hY7pXw',
      selector: [POSITION, QUOTE],
      note: 'Check with the harbour office.',
      tags: ['to check'],
      creator: 'noor',
      source: 'https://paper.example/pier?page=1',
    });
  });

  test('Recogito keeps it', () => {
    const annotation = only([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: '#a1b2',
        type: 'Annotation',
        body: [{ type: 'TextualBody', value: 'A date is missing', purpose: 'commenting' }],
        target: { selector: [{ type: 'TextQuoteSelector', exact: 'the north pier' }, POSITION] },
      },
    ]);
    expect(annotation).toMatchObject({ kind: 'selected', note: 'A date is missing', source: null });
  });

  test('a corpus tool writes it, with the prefix of the vocabulary', () => {
    const annotation = only({
      '@graph': [
        {
          '@id': 'urn:anno:3',
          '@type': 'oa:Annotation',
          'oa:motivatedBy': { '@id': 'oa:identifying' },
          'oa:hasBody': { '@id': 'https://entities.example/Q1' },
          'oa:hasTarget': {
            'oa:hasSource': { '@id': 'doc-1.txt' },
            'oa:hasSelector': { '@type': 'oa:TextPositionSelector', 'oa:start': 12, 'oa:end': 26 },
          },
        },
      ],
    });
    expect(annotation).toMatchObject({
      kind: 'selected',
      id: 'urn:anno:3',
      selector: [POSITION],
      note: 'https://entities.example/Q1',
      motivations: ['oa:identifying'],
      source: 'doc-1.txt',
    });
  });

  test.each([
    ['bodyValue', { bodyValue: 'Wrong year.' }, 'Wrong year.'],
    ['a link', { body: 'https://proof.example/1' }, 'https://proof.example/1'],
    [
      'HTML',
      {
        body: {
          type: 'TextualBody',
          format: 'text/html',
          value: '<p>Wrong <b>year</b></p><script>x()</script>',
        },
      },
      'Wrong year',
    ],
    [
      'several',
      { body: ['https://a.example', { value: 'See there.' }] },
      'https://a.example\n\nSee there.',
    ],
    ['nothing', {}, ''],
    ['a number', { body: 7 }, ''],
  ])('has a note from %s', (_case, more, note) => {
    expect(only({ ...on(QUOTE), ...more }).note).toBe(note);
  });

  test('a long note is cut, never inside a character', () => {
    const { note } = only({ ...on(QUOTE), bodyValue: '👍🏽'.repeat(9_000) });
    expect(note.length).toBeLessThanOrEqual(10_000);
    expect(note.replaceAll('👍🏽', '')).toBe('…');
  });
});

describe('a selector', () => {
  test.each<[string, unknown, string]>([
    [
      'narrowed by another',
      { ...QUOTE, refinedBy: POSITION },
      JSON.stringify([{ ...QUOTE, refinedBy: [POSITION] }]),
    ],
    [
      'that narrows a page',
      { type: 'FragmentSelector', value: 'page=3', refinedBy: QUOTE },
      JSON.stringify([QUOTE]),
    ],
    [
      'in a choice',
      { type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, QUOTE] },
      JSON.stringify([QUOTE]),
    ],
    [
      'written as JSON-LD values',
      { '@type': 'oa:TextQuoteSelector', exact: { '@value': 'pier' } },
      '[{"type":"TextQuoteSelector","exact":"pier","prefix":"","suffix":""}]',
    ],
    [
      'whose position is broken beside a quote',
      [{ type: 'TextPositionSelector', start: 'x' }, QUOTE],
      JSON.stringify([QUOTE]),
    ],
  ])('%s is used', (_case, selector, expected) => {
    expect(told(only(on(selector)))).toBe(expected);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'of an element',
      { type: 'XPathSelector', value: '/p[2]' },
      /tells its place by XPathSelector/,
    ],
    ['that is a link', 'https://paper.example#xywh=1', /tells its place by https/],
    [
      'of a position in a page',
      { type: 'FragmentSelector', value: 'page=3', refinedBy: POSITION },
      /FragmentSelector/,
    ],
    [
      'narrowed by what we cannot follow',
      { ...QUOTE, refinedBy: { type: 'SvgSelector' } },
      /SvgSelector/,
    ],
    ['without its words', { type: 'TextQuoteSelector', prefix: 'near ' }, /not complete/],
    ['of white space', { type: 'TextQuoteSelector', exact: ' \n' }, /not complete/],
    ['turned round', { type: 'TextPositionSelector', start: 9, end: 3 }, /not complete/],
    ['of half an offset', { type: 'TextPositionSelector', start: 0.5, end: 3 }, /not complete/],
    [
      'as long as a book',
      { type: 'TextQuoteSelector', exact: 'x'.repeat(100_001) },
      /longer than 100,000/,
    ],
    ['that is missing', undefined, /names no words/],
  ])('%s is told as unusable', (_case, selector, reason) => {
    expect(told(only(on(selector)))).toMatch(reason);
  });
});

describe('a set', () => {
  test('keeps its order, and every entry is told', () => {
    const entries = [
      on(QUOTE),
      'no annotation',
      { id: 'x', type: 'Annotation' },
      on(null),
      null,
      on(POSITION),
    ];
    const read = readOk(entries);
    expect(read.map(({ kind }) => kind)).toEqual([
      'selected',
      'unusable',
      'unusable',
      'unusable',
      'unusable',
      'selected',
    ]);
    expect(read[2]).toMatchObject({ id: 'x', reason: { key: 'not-an-annotation' } });
  });

  test('tells an annotation on several targets once for each', () => {
    const target = [
      { source: 'a.txt', selector: QUOTE },
      'b.txt',
      { type: 'List', items: [{ source: 'c.txt', selector: POSITION }, { source: 'd.txt' }] },
    ];
    const read = readOk({ id: 'n', type: 'Annotation', bodyValue: 'All wrong.', target });
    expect(read.map(({ source, kind, note }) => `${source ?? ''} ${kind} ${note}`)).toEqual([
      'a.txt selected All wrong.',
      'b.txt unusable All wrong.',
      'c.txt selected All wrong.',
      'd.txt unusable All wrong.',
    ]);
  });

  test('follows the pages that are in it and names the one that is not', () => {
    const last = {
      type: 'AnnotationPage',
      items: [on(POSITION)],
      next: 'https://notes.example/page3',
    };
    const read = readOk({
      type: 'AnnotationCollection',
      total: 90,
      first: { type: 'AnnotationPage', items: [on(QUOTE), on(QUOTE)], next: last },
    });
    expect(read).toHaveLength(4);
    expect(read[3]).toMatchObject({ kind: 'unusable', id: 'https://notes.example/page3' });
    expect(
      told(
        readOk({ type: 'AnnotationCollection', first: 'https://notes.example/page1' })[0] ??
          only([]),
      ),
    ).toContain('https://notes.example/page1');
  });

  test.each<[string, unknown]>([
    ['an empty list', []],
    ['an empty page', { type: 'AnnotationPage', items: [] }],
    ['an empty collection', { type: 'AnnotationCollection', total: 0 }],
  ])('%s holds none, and is no mistake', (_case, given) => {
    expect(readOk(given)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'annotations'],
    ['a number', 4],
    ['something else', { name: 'Noor', age: 3 }],
    ['nothing', undefined],
  ])('%s is refused', (_case, given) => {
    expect(readAnnotations(given)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });

  test('of more than are taken is refused, also when few have many targets', () => {
    const many = Array.from({ length: MOST_ANNOTATIONS }, () => on(QUOTE));
    expect(readOk(many)).toHaveLength(MOST_ANNOTATIONS);
    const problem = { code: 'too-large' };
    expect(readAnnotations([...many, on(QUOTE)])).toMatchObject({ ok: false, problem });
    const target = Array.from({ length: MOST_ANNOTATIONS + 1 }, () => ({ selector: QUOTE }));
    expect(readAnnotations({ type: 'Annotation', target })).toMatchObject({ ok: false, problem });
  });

  test('a page that goes on with itself ends', () => {
    const page: Record<string, unknown> = { items: [on(QUOTE)] };
    page['next'] = page;
    expect(readOk(page).length).toBeLessThanOrEqual(1_000);
  });

  test('of any JSON is read without a fault, and no entry of a list is lost', () => {
    const names = [
      'type',
      'target',
      'selector',
      'items',
      'first',
      'next',
      'body',
      'refinedBy',
      'exact',
      'creator',
    ];
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'medium', maxDepth: 6 },
        fc.constantFrom(null, 1, '', 'Annotation', 'TextQuoteSelector', 'Choice', 'List', 'words'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 4 }), (one, list) => {
        readAnnotations(one);
        readPlace(one);
        const read = readAnnotations(list);
        expect(read.ok && read.value.length >= list.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("somebody's JSON names one place", () => {
  test.each<[string, unknown, number]>([
    ['as a selector', QUOTE, 1],
    ['as selectors of one place', [QUOTE, POSITION], 1],
    ['as it was described', { quote: QUOTE, position: POSITION }, 1],
    ['as an annotation', on([POSITION]), 1],
    ['or several, as annotations', [on(QUOTE), on(QUOTE)], 2],
    ['or none', [], 0],
  ])('%s', (_case, given, count) => {
    const places = readPlace(given);
    expect(places.ok && places.value.map(({ kind }) => kind)).toEqual(
      Array.from({ length: count }, () => 'selected'),
    );
  });

  test('and is refused when it names none', () => {
    expect(readPlace({ exact: 'pier' })).toMatchObject({ ok: false });
  });
});
