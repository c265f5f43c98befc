import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '#lib/carry/carry.ts';
import type { CarriedMark, Mark } from '#lib/carry/mark.ts';
import { pieces } from '#lib/carry/pieces.ts';
import { OUTCOMES } from '#lib/story/outcome.ts';

/** Marks the given words of a text, each as a claim without attributions; of several runs they are joined by " … ". */
function marksOn(text: string, ...claims: readonly string[]): readonly Mark[] {
  return claims.map((words) => ({
    id: words,
    spans: words.split(' … ').map((run) => {
      const start = text.indexOf(run);
      if (start < 0) throw new Error(`“${run}” is not in the text.`);
      return { start, end: start + run.length };
    }),
    attributions: [],
  }));
}

/** How claims came, as lines: outcome, a mark where somebody has to look, the words, the facts. */
function told(from: string, to: string, ...claims: readonly string[]): readonly string[] {
  return carry({ from, to, marks: marksOn(from, ...claims) }).map((one) => lineOf(one, to));
}

function lineOf({ outcome, needsReview, spans, changes }: CarriedMark, to: string): string {
  const words = spans.map(({ start, end }) => to.slice(start, end)).join(' … ');
  const facts = changes.map(
    ({ kind, from, to: now, where }) =>
      `${where === 'around' ? 'beside ' : ''}${kind} ${from ?? '–'} → ${now ?? '–'}`,
  );
  return [outcome + (needsReview ? ' (look)' : ''), words, ...facts].filter(Boolean).join(' | ');
}

const REPORT =
  'The envoy said that Karsh holds 20,000 drones. The port was shut for nine days.\n\n' +
  'The mayor told reporters that “the road is open, and it will stay open”.\n\n' +
  'Nobody has counted the cranes. The bridge was inspected last spring.';

describe('one claim, and what a revision did to it', () => {
  test('the same words are unchanged, however they are printed', () => {
    expect(told(REPORT, REPORT, 'Karsh holds 20,000 drones')).toEqual([
      'unchanged | Karsh holds 20,000 drones',
    ]);
    const printed = REPORT.replaceAll(/[“”]/g, '"').replaceAll(' holds ', '\u00a0holds ');
    expect(told(REPORT, printed, '“the road is open, and it will stay open”')).toEqual([
      'unchanged | "the road is open, and it will stay open"',
    ]);
  });

  test('a figure written otherwise is reworded; another figure is another fact', () => {
    const words = 'Karsh holds 20,000 drones';
    expect(told(REPORT, REPORT.replace('20,000', '20 000'), words)).toEqual([
      'reworded | Karsh holds 20 000 drones',
    ]);
    expect(told(REPORT, REPORT.replace('20,000', '2,000'), words)).toEqual([
      'fact-changed (look) | Karsh holds 2,000 drones | number 20,000 → 2,000',
    ]);
  });

  test('a fact that governs the words is theirs; another one beside them asks for a look', () => {
    const words = 'holds 20,000 drones';
    expect(told(REPORT, REPORT.replace('envoy said', 'envoy admitted'), words)).toEqual([
      'fact-changed (look) | holds 20,000 drones | beside cue said → admitted',
    ]);
    expect(told(REPORT, REPORT.replace('Karsh', 'Veyra'), words)).toEqual([
      'unchanged (look) | holds 20,000 drones | beside name Karsh → Veyra',
    ]);
  });

  test('a paragraph put elsewhere moves its claims; words that are not there are gone', () => {
    const [first = '', second = '', third = ''] = REPORT.split('\n\n');
    const moved = [second, `${third.split('. ')[0] ?? ''}.`, first].join('\n\n');
    expect(
      told(
        REPORT,
        moved,
        'The port was shut for nine days',
        'The bridge was inspected last spring',
      ),
    ).toEqual(['moved | The port was shut for nine days', 'gone (look)']);
  });

  test('a quote that is cut is another fact, and does not reach into what is written behind it', () => {
    const cut = REPORT.replace(', and it will stay open”.', '”. It carried flour, and stayed.');
    const [line = ''] = told(REPORT, cut, '“the road is open, and it will stay open”');
    expect(line).toMatch(/^fact-changed \(look\) \| “the road is open” \| /);
    expect(line).toContain('quotation');
    const long =
      'He told them: “We have counted them, and nobody will talk us out of what we saw.”';
    const short = 'He told them: “We have counted them.”';
    const [kept = ''] = told(
      long,
      short,
      'We have counted them, and nobody will talk us out of what we saw',
    );
    expect(kept).toMatch(/^fact-changed \(look\) \| We have counted them \| /);
  });

  test('of several places as good as each other none is chosen', () => {
    const from = `${REPORT}\n\nTwo boats were lost in the storm off the cape.`;
    const copied = 'Two boats were lost in the storm off the cape.';
    const to = `${copied}\n\n${REPORT}\n\nThe council met on Friday.\n\n${copied}\n\nNobody spoke.`;
    const shifted = `${copied}\n\nThe council met.\n\n${copied}\n\n${REPORT}`;
    const carried = [to, shifted].map(
      (text) => carry({ from, to: text, marks: marksOn(from, copied) })[0],
    );
    for (const one of carried) {
      if (one?.outcome !== 'ambiguous') continue;
      expect(one.spans).toEqual([]);
      expect(one.candidates).toHaveLength(2);
    }
    expect(carried.map((one) => one?.outcome)).toContain('ambiguous');
  });

  test('a claim of several runs that lost one is looked at', () => {
    const to = REPORT.replace(' The port was shut for nine days.', '');
    const [line = ''] = told(REPORT, to, 'Karsh holds 20,000 drones … shut for nine days');
    expect(line).toMatch(/^fact-changed \(look\) \| Karsh holds 20,000 drones \| /);
  });

  test('the source of an attribution is a fact of the claim, in another sentence too', () => {
    const from = 'Ada Brandt spoke to the board. The dam, she said, is safe.';
    const to = 'Ilka Moreau spoke to the board. The dam, she said, is safe.';
    const [claim] = marksOn(from, 'is safe');
    const source = { start: 0, end: 'Ada Brandt'.length };
    const attribution = { id: 'a', sourceSpans: [source], cueSpans: [], contentSpans: [] };
    const marks = claim === undefined ? [] : [{ ...claim, attributions: [attribution] }];
    const [carried] = carry({ from, to, marks });
    expect(carried).toMatchObject({
      outcome: 'fact-changed',
      changes: [{ kind: 'source', where: 'around' }],
      attributions: [{ id: 'a', sourceSpans: [{ start: 0, end: 'Ilka Moreau'.length }] }],
    });
  });

  test('a source that could stand in several places is left out, and that is a fact of the claim too', () => {
    const copied = 'Two boats were lost in the storm off the cape.';
    const from = `${REPORT}\n\n${copied}`;
    const texts = [
      `${copied}\n\n${REPORT}\n\nThe council met on Friday.\n\n${copied}\n\nNobody spoke.`,
      `${copied}\n\nThe council met.\n\n${copied}\n\n${REPORT}`,
    ];
    const [claim] = marksOn(from, 'The port was shut for nine days');
    const at = from.indexOf('Two boats');
    const sourceSpans = [{ start: at, end: at + copied.length }];
    const attribution = { id: 'a', sourceSpans, cueSpans: [], contentSpans: [] };
    const marks = claim === undefined ? [] : [{ ...claim, attributions: [attribution] }];
    const carried = texts.flatMap((to) => carry({ from, to, marks }));
    const left = carried.filter(({ attributions: [one] }) => one?.sourceSpans.length === 0);
    expect(left.length).toBeGreaterThan(0);
    for (const one of left) {
      expect(one).toMatchObject({
        outcome: 'fact-changed',
        changes: [{ kind: 'source', from: copied, to: null, where: 'around' }],
        needsReview: true,
      });
    }
  });

  test('where the language cannot be told, other words are looked at', () => {
    const from = 'Der Hafen wurde neun Tage lang von den Behörden geschlossen.';
    const to = 'Der Hafen wurde neun Tage lang von den Ämtern gesperrt.';
    expect(told(from, to, 'Der Hafen wurde neun Tage lang')).toEqual([
      'unchanged (look) | Der Hafen wurde neun Tage lang | beside name Behörden → Ämtern',
    ]);
    const [line = ''] = told(from, to, from);
    expect(line).toMatch(/^(?:reworded|fact-changed) \(look\)/);
  });
});

const sentence = fc.constantFrom(
  'The port was shut.',
  'Nobody counted 40 cranes.',
  '“It is over,” she said.',
  '20,000 drones were seen near Karsh on Monday.',
  'The mayor may resign.',
  '港口关闭了九天。',
  'أغلق الميناء تسعة أيام.',
);
const story = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.map((block) => block.join(' ')).join('\n\n'));

function everyMark(text: string, cuts: readonly (readonly [number, number])[]): readonly Mark[] {
  return cuts.map(([a, b], at) => {
    const start = a % text.length;
    const end = Math.min(text.length, start + 1 + (b % 60));
    return { id: String(at), spans: [{ start, end }], attributions: [] };
  });
}

const cuts = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 12 });

test('a story carried to itself keeps every mark where it stands', () => {
  fc.assert(
    fc.property(story, cuts, (text, where) => {
      const marks = everyMark(text, where);
      const carried = carry({ from: text, to: text, marks });
      expect(carried.map(({ outcome, spans }) => [outcome, spans])).toEqual(
        marks.map(({ spans }) => ['unchanged', spans]),
      );
    }),
  );
});

test('every mark has one outcome, in the order given, and stands in the text or nowhere', () => {
  fc.assert(
    fc.property(story, story, cuts, (from, to, where) => {
      const marks = everyMark(from, where);
      const carried = carry({ from, to, marks });
      expect(carried.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
      for (const { outcome, spans, candidates, changes, needsReview } of carried) {
        expect(OUTCOMES).toContain(outcome);
        expect(spans.length === 0).toBe(outcome === 'gone' || outcome === 'ambiguous');
        expect(candidates.length > 1).toBe(outcome === 'ambiguous');
        if (outcome === 'fact-changed') expect(changes.length).toBeGreaterThan(0);
        if (changes.length > 0 || spans.length === 0) expect(needsReview).toBe(true);
        for (const { start, end } of [...spans, ...candidates.flat()]) {
          expect(0 <= start && start < end && end <= to.length).toBe(true);
        }
      }
    }),
  );
});

test('what did not change comes back when it is carried forth and back', () => {
  const sides = ['The dam is old.', 'A boat left on Friday.', 'The council met.', 'It rained.'];
  const kept = [
    'The port was shut for nine days.',
    'Nobody counted 40 cranes.',
    'She “will resign”.',
  ];
  const drafts = fc.tuple(fc.subarray(sides), fc.subarray(sides), fc.nat(2));
  fc.assert(
    fc.property(drafts, ([before, after, at]) => {
      const words = kept[at] ?? '';
      const draft = (around: readonly string[]) => [...around, words, ...around].join('\n\n');
      const [from, to] = [draft(before.slice(0, 2)), draft(after.slice(0, 2))];
      const marks = marksOn(from, words);
      const there = carry({ from, to, marks });
      expect(there).toMatchObject([{ outcome: 'unchanged', needsReview: false }]);
      const again = there.map(({ id, spans }) => ({ id, spans, attributions: [] }));
      const back = carry({ from: to, to: from, marks: again });
      expect(back.map(({ spans }) => spans)).toEqual(marks.map(({ spans }) => spans));
    }),
  );
});

test('side by side, every word of either draft stands in one piece', () => {
  fc.assert(
    fc.property(story, story, (from, to) => {
      const told = pieces({ from, to });
      for (const [text, side] of [
        [from, 'from'],
        [to, 'to'],
      ] as const) {
        const spans = told.flatMap((piece) => piece[side] ?? []);
        const sorted = spans.toSorted((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of sorted) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }
    }),
  );
});
