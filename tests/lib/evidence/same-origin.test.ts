import { describe, expect, test } from 'vitest';
import { sameAddressKey } from '#lib/evidence/same-address.ts';
import { SAME_ORIGIN_REASONS, sameOrigins } from '#lib/evidence/same-origin.ts';
import { traceOrigins } from '#lib/evidence/traced-origins.ts';
import { wiresCredited } from '#lib/evidence/wire-credit.ts';
import { WIRE_SERVICES } from '#lib/evidence/wire-services.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { anId, someEvidence } from '#tests/fixtures/things.ts';

const ORIGINS = [1, 2, 3].map((n) => ({
  id: anId('origin', n),
  name: `Origin ${n}`,
  isOwn: false,
  tracesTo: n === 3 ? anId('origin', 1) : null,
}));
const TRACES = traceOrigins({ origins: ORIGINS, sources: [], outlet: null });
const NONE: ReadonlySet<string> = new Set();

function pieces(...items: readonly Partial<Evidence>[]): readonly Evidence[] {
  return items.map((item, at) =>
    someEvidence({
      id: anId('evidence', at + 1),
      claimId: anId('claim', at + 1),
      citation: `Document ${at + 1}`,
      ...item,
    }),
  );
}

function proposed(items: readonly Evidence[], apart = NONE) {
  return sameOrigins({ evidence: items, traces: TRACES, apart });
}

const QUOTED = 'We found nine hundred tonnes of silt under the second pier';
const COPY = {
  sha256: 'c'.repeat(64),
  sizeBytes: 9,
  filename: 'a.pdf',
  mediaType: 'application/pdf',
};

const SAME: Readonly<
  Record<(typeof SAME_ORIGIN_REASONS)[number], readonly [Partial<Evidence>, Partial<Evidence>]>
> = {
  'same-kept-copy': [{ keptCopy: COPY }, { keptCopy: { ...COPY, filename: 'b.pdf' } }],
  'same-address': [
    { url: 'https://www.example.org/silt/?utm_source=x#top' },
    { url: 'http://example.org/silt' },
  ],
  'same-quotation': [{ quotation: `“${QUOTED}.”` }, { quotation: QUOTED.toUpperCase() }],
  'same-wire-credit': [
    { citation: 'Morning Post, 3 May (Reuters)' },
    { answer: 'Nine hundred tonnes, REUTERS reported.' },
  ],
};

describe('a same origin is proposed', () => {
  test.each(SAME_ORIGIN_REASONS)('for the %s, and not where a person put them apart', (reason) => {
    const items = pieces(...SAME[reason]);
    const found = proposed(items);
    expect(found).toEqual([
      {
        key: found[0]?.key,
        reason,
        evidenceIds: [anId('evidence', 1), anId('evidence', 2)],
        claimIds: [anId('claim', 1), anId('claim', 2)],
        originName: reason === 'same-wire-credit' ? 'Reuters' : null,
      },
    ]);
    expect(found[0]?.key).toMatch(new RegExp(`^${reason} .`));
    expect(proposed(items, new Set([found[0]?.key ?? '']))).toEqual([]);
  });

  test.each(SAME_ORIGIN_REASONS)('for the %s only where they do not trace to one', (reason) => {
    const [one, other] = SAME[reason];
    const of = (a: number | null, b: number | null) =>
      proposed(
        pieces(
          { ...one, originId: a === null ? null : anId('origin', a) },
          { ...other, originId: b === null ? null : anId('origin', b) },
        ),
      ).length;
    expect([of(1, 1), of(1, 3), of(1, 2), of(1, null), of(null, null)]).toEqual([0, 0, 1, 1, 1]);
  });

  test('once, by the reason that says most', () => {
    const [one, other] = SAME['same-address'];
    const [left, right] = SAME['same-quotation'];
    const items = pieces({ ...one, ...left }, { ...other, ...right });
    const found = proposed(items);
    expect(found.map(({ reason }) => reason)).toEqual(['same-address']);
    expect(proposed(items, new Set(found.map(({ key }) => key)))).toEqual([]);
  });

  test('by the lesser reason too where that brings more together', () => {
    const [one, other] = SAME['same-address'];
    const credit = { answer: 'So AFP reported.' };
    const found = proposed(pieces({ ...one, ...credit }, { ...other, ...credit }, credit));
    expect(found.map(({ reason, evidenceIds }) => [reason, evidenceIds.length])).toEqual([
      ['same-address', 2],
      ['same-wire-credit', 3],
    ]);
  });

  test('for two parts of one statement that share eight words, and once for the widest group', () => {
    const found = proposed(
      pieces(
        { quotation: `In May: ${QUOTED}` },
        { quotation: `${QUOTED}, and more to come` },
        { quotation: `… found nine hundred tonnes of silt under the second …` },
        { quotation: 'Nine hundred tonnes of silt under the first pier' },
      ),
    );
    expect(found).toMatchObject([
      {
        key: 'same-quotation found nine hundred tonnes of silt under the',
        evidenceIds: [1, 2, 3].map((n) => anId('evidence', n)),
      },
    ]);
  });

  test('for no quotation of fewer than eight words, nor for withdrawn evidence', () => {
    const short = { quotation: 'We found nine hundred tonnes of silt' };
    expect(proposed(pieces(short, short))).toEqual([]);
    const [one, other] = SAME['same-quotation'];
    expect(proposed(pieces(one, { ...other, state: 'withdrawn' }))).toEqual([]);
  });

  test('alike in whatever order the evidence comes', () => {
    const items = pieces(...SAME['same-address'], ...SAME['same-wire-credit']);
    expect(proposed(items.toReversed())).toEqual(proposed(items));
  });
});

describe('an agency is credited', () => {
  const credited = (about: Partial<Evidence>) => [
    ...wiresCredited(someEvidence({ citation: '', answer: '', quotation: null, ...about })),
  ];

  test.each([
    ['(Reuters) - The port authority …', 'Reuters'],
    ['The port authority (AP/Jane Doe) …', 'Associated Press'],
    ['Nine hundred tonnes, Reuters reported on Monday.', 'Reuters'],
    ['… the Xinhua news agency said.', 'Xinhua'],
    ['… via AP', 'Associated Press'],
    ['According to the news agency TASS the pier …', 'TASS'],
    ['An official told AFP that …', 'Agence France-Presse'],
    ['Silt under the pier — dpa', 'dpa'],
    ['… the Australian Associated Press reported', 'Australian Associated Press'],
    ['PA Media has reported …', 'PA Media'],
  ])('in the words of %s', (answer, name) => {
    expect(credited({ answer })).toEqual([name]);
    expect(credited({ quotation: answer })).toEqual([name]);
  });

  test.each([
    ['Reuters, Port finds silt, 3 May 2026', 'Reuters'],
    ['Port finds silt. Kyodo News. 3 May 2026', 'Kyodo'],
    ['EFE', 'EFE'],
  ])('in the citation %s', (citation, name) => {
    expect(credited({ citation })).toEqual([name]);
  });

  test('each of several', () => {
    expect(credited({ answer: 'Silt (AFP, dpa)' })).toEqual(['Agence France-Presse', 'dpa']);
  });

  test.each([
    'Michael Bloomberg said so.',
    'He studied the AP course and the papa said no.',
    'The Reuters building stands by the river.',
    'Reutersberg said so (Antwerp).',
    'The happy APs reported (APs).',
    'Harrisburg (PA) is far.',
    'Tass, the dog, barked at Ansai (Tassos).',
    '',
  ])('not in %j', (answer) => {
    expect(credited({ answer })).toEqual([]);
  });

  test('by a spelling that is one agency’s alone', () => {
    const spellings = WIRE_SERVICES.flatMap((wire) => wire.spellings);
    expect(WIRE_SERVICES.length).toBeGreaterThan(20);
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const { name, spellings: own } of WIRE_SERVICES) {
      for (const spelling of own) expect(credited({ answer: `(${spelling})` })).toEqual([name]);
    }
  });
});

describe('two addresses are one', () => {
  test.each([
    ['https://example.org/a', 'http://www.example.org/a/'],
    ['https://EXAMPLE.org/a', 'https://example.org:443/a#p2'],
    ['https://example.org/a?utm_source=x&fbclid=y', 'https://example.org/a'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a/?a=1&b=2&gclid=z'],
    ['https://reader@example.org/', 'https://example.org'],
  ])('%s and %s', (one, other) => {
    expect(sameAddressKey(one)).not.toBeNull();
    expect(sameAddressKey(one)).toBe(sameAddressKey(other));
  });

  test.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://m.example.org/a'],
  ])('not %s and %s', (one, other) => {
    expect(sameAddressKey(one)).not.toBe(sameAddressKey(other));
  });

  test.each(['no address', 'mailto:a@example.org', ''])('and %j is none', (text) => {
    expect(sameAddressKey(text)).toBeNull();
  });
});
