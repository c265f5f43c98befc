import { describe, expect, test } from 'vitest';
import { canTellFacts, compareFacts, factsBetween, type Passage } from '#lib/carry/facts.ts';
import type { Span } from '#lib/text/span.ts';

/** Short for reading: *kind: from → to (where)*. */
function told(before: string, after: string): string[] {
  return compareFacts(before, after).map(
    ({ kind, from, to }) => `${kind}: ${from ?? '–'} → ${to ?? '–'}`,
  );
}

/** A text whose claims stand between brackets; the sentence is the whole of it. */
function marked(text: string): { text: string; passage: Passage } {
  let plain = '';
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(/([[\]])/)) {
    if (part === '[') start = plain.length;
    else if (part === ']') spans.push({ start, end: plain.length });
    else plain += part;
  }
  return { text: plain, passage: { spans, around: { start: 0, end: plain.length } } };
}

/** What changed for the claim in brackets, with where it stands. */
function toldOf(before: string, after: string): string[] {
  const from = marked(before);
  const to = marked(after);
  return factsBetween(from.text, to.text)(from.passage, to.passage).map(
    (change) => `${change.where} ${change.kind}: ${change.from ?? '–'} → ${change.to ?? '–'}`,
  );
}

test('a change tells its kind, the words on both sides, and where they stand', () => {
  const before = 'Iran holds 20,000 missiles.';
  const after = 'Iran holds 30,000 missiles.';
  expect(compareFacts(before, after)).toEqual([
    {
      kind: 'number',
      from: '20,000',
      to: '30,000',
      fromSpan: { start: 11, end: 17 },
      toSpan: { start: 11, end: 17 },
      where: 'inside',
    },
  ]);
});

test.each([
  ['The fund gave 500 pounds.', 'The fund gave 500 euros.', 'unit: 500 pounds → 500 euros'],
  ['It fell by 21 percent.', 'It fell by 2.1 percent.', 'number: 21 → 2.1'],
  ['He may leave.', 'He will leave.', 'modality: may → will'],
  ['He left.', 'He did not leave.', 'negation: – → not'],
  ['She said it rained.', 'She admitted it rained.', 'cue: said → admitted'],
  ['The dam fell on Monday.', 'The dam fell.', 'date: Monday → –'],
])('%s → %s', (before, after, change) => {
  expect(told(before, after)).toEqual([change]);
});

describe('part of a sentence', () => {
  test('a fact that changed beside the claim is told apart from one within it', () => {
    expect(
      toldOf(
        'On Monday, Iran fired [20 missiles] at the port.',
        'On Tuesday, Iran fired [20 missiles] at the port.',
      ),
    ).toEqual(['around date: Monday → Tuesday']);
    expect(
      toldOf(
        'On Monday, Iran fired [20 missiles] at the port.',
        'On Monday, Iran fired [30 missiles] at the port.',
      ),
    ).toEqual(['inside number: 20 → 30']);
  });

  test('a denial counts as far as it reaches', () => {
    expect(
      toldOf(
        'He did not say that [the bridge was closed].',
        'He did say that [the bridge was closed].',
      ),
    ).toEqual(['around negation: not → –']);
    expect(
      toldOf(
        'He said that [the bridge was closed], but he did not say why.',
        'He said that [the bridge was closed], but he did say why.',
      ),
    ).toEqual([]);
  });

  test('a cue and a source outside the words ascribed are facts of the claim', () => {
    expect(
      toldOf(
        '[The dam was weak], the engineer said.',
        '[The dam was weak], the engineer admitted.',
      ),
    ).toEqual(['around cue: said → admitted']);
    expect(
      toldOf('[The dam was weak], police said.', '[The dam was weak], witnesses said.'),
    ).toEqual(['around source: police → witnesses']);
  });

  test('a hedge in another clause is none of the claim', () => {
    expect(
      toldOf(
        '[The mine was shut], but its owner may sell it.',
        '[The mine was shut], but its owner will sell it.',
      ),
    ).toEqual([]);
  });

  test('a figure that changed places with its neighbour is seen', () => {
    expect(
      toldOf(
        'The port has 20 cranes and [30 trucks].',
        'The port has 30 cranes and [20 trucks].',
      )[0],
    ).toBe('inside number: 30 → 20');
  });

  test('one word or one figure can be a claim', () => {
    expect(toldOf('It cost [40] million euros.', 'It cost [50] million euros.')).toEqual([
      'inside number: 40 → 50',
    ]);
    expect(toldOf('It [may] rain.', 'It [will] rain.')).toEqual(['inside modality: may → will']);
  });

  test('a claim of several runs is one claim', () => {
    expect(
      toldOf(
        '[Anna Bell], who is 40, [won the race].',
        '[Anna Bell], who is 41, [did not win the race].',
      ),
    ).toEqual(['around number: 40 → 41', 'inside negation: – → not']);
  });
});

test('a quote over several sentences is one whose marks stand elsewhere', () => {
  const before = '"We waited for hours. Nobody came. We were cold," she said.';
  const after = 'She said they had waited for hours. And nobody came. They were cold.';
  const at = (text: string): Passage => {
    const start = text.indexOf('hours. ') + 'hours. '.length;
    const span = { start, end: text.indexOf('came.') + 'came.'.length };
    return { spans: [span], around: span };
  };
  expect(factsBetween(before, after)(at(before), at(after)).map(({ kind }) => kind)).toEqual([
    'quotation',
  ]);
});

test('a quote that another house prints is the same quote, whatever else is reworded', () => {
  const before = 'He said: "The long-term café plan is 5 per cent short by 2,500."';
  const after = 'He told reporters: “The long‑term cafe\u0301 plan is 5% short by 2\u202f500.”';
  expect(told(before, after)).toEqual([]);
});

describe('other languages', () => {
  test.each([
    ['Die Stadt zählt 20.000 Einwohner.', 'Die Stadt zählt 30.000 Einwohner.'],
    ['伊朗拥有20000枚导弹。', '伊朗拥有30000枚导弹。'],
    ['伊朗拥有2万枚导弹。', '伊朗拥有2亿枚导弹。'],
    ['تملك إيران ٢٠٬٠٠٠ صاروخ.', 'تملك إيران ٣٠٬٠٠٠ صاروخ.'],
    ['อิหร่านมีขีปนาวุธ 20,000 ลูก', 'อิหร่านมีขีปนาวุธ 30,000 ลูก'],
    ['Der Minister nannte es „falsch“.', 'Der Minister nannte es „richtig“.'],
    ['Le maire de Lyon a refusé hier la demande.', 'Le maire de Nantes a refusé hier la demande.'],
  ])('a changed figure, quote or name is caught: %s', (before, after) => {
    expect(told(before, after)).not.toEqual([]);
  });

  test.each([
    ['Die Stadt zählt 20.000 Einwohner.', 'Die Stadt zählt 20 000 Einwohner.'],
    ['Er sagte: „Wir gehen.“', 'Er sagte: «Wir gehen.»'],
    ['伊朗拥有20000枚导弹。', '伊朗拥有20,000枚导弹。'],
    ['عدد السكان ٢٠٠٠٠ نسمة', 'عدد السكان 20000 نسمة'],
    ['Café fermé à 18 h.', 'Cafe\u0301 fermé à 18\u00a0h.'],
  ])('typography changes nothing: %s', (before, after) => {
    expect(told(before, after)).toEqual([]);
  });

  test('it is known of which texts the facts can be told', () => {
    expect(canTellFacts('The minister said on Monday that the road was closed.')).toBe(true);
    expect(canTellFacts('Iran fires 20 missiles')).toBe(true);
    expect(canTellFacts('伊朗拥有20000枚导弹。')).toBe(false);
    expect(canTellFacts('')).toBe(false);
  });
});

test('a noun that could be a cue has no source', () => {
  const listed = (what: string) =>
    `The mission listed 310 ${what} in its last annual report and left.`;
  expect(told(listed('launchers'), listed('launch vehicles'))).toEqual([]);
  expect(told('The police claim he fled.', 'The family claim he fled.')).toEqual([
    'source: The police → The family',
  ]);
});
