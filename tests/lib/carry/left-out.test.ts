import { describe, expect, test } from 'vitest';
import type { Attribution } from '#lib/attribution/attribution.ts';
import { factsLeftOut, partsLeftOut } from '#lib/carry/left-out.ts';
import { axesTouchedBy } from '#lib/carry/rules.ts';
import type { Change } from '#lib/store/change.ts';
import { aDraft, anAttribution, anId, spanOf } from '#tests/fixtures/things.ts';

const BEFORE = aDraft(['Karsh has denied, and denied again, that its arsenal was on the table.']);
const TEXTS = new Map([[BEFORE.id, BEFORE.text]]);
const at = (words: string) => spanOf(BEFORE, words);

const DENIED = anAttribution({
  draftId: BEFORE.id,
  sourceSpans: [at('Karsh')],
  cueSpans: [at('has denied'), at('denied again')],
  contentSpans: [at('its arsenal')],
});

/** What a rule answered: the parts that keep words, in another draft. */
function carried(one: Attribution, set: Partial<Attribution>): Change {
  const { sourceSpans = [], cueSpans = [], contentSpans = [] } = set;
  const places = { sourceSpans, cueSpans, contentSpans };
  const about = { attributionId: one.id, draftId: anId('draft', 2), expects: one.version };
  return { kind: 'attribution.carried', set: places, ...about };
}

const CAME = { fromDraftId: BEFORE.id, changes: [] } as const;
const SOMEWHERE = [{ start: 0, end: 4 }];

describe('the parts of an attribution that are left out', () => {
  test('are those that had words and have none, in their order', () => {
    const none = [carried(DENIED, {})];
    expect(partsLeftOut([DENIED], none)).toEqual(['source', 'cue', 'content']);
    const cue = [carried(DENIED, { sourceSpans: SOMEWHERE, contentSpans: SOMEWHERE })];
    expect(partsLeftOut([DENIED], cue)).toEqual(['cue']);
    const bare = anAttribution({ draftId: BEFORE.id, sourceSpans: [at('Karsh')] });
    expect(partsLeftOut([bare], [carried(bare, {})])).toEqual(['source']);
  });

  test('are told as facts that are no longer there, beside the words, and touch only whether it was said', () => {
    const facts = factsLeftOut(
      { attributions: [DENIED], texts: TEXTS },
      { carried: CAME, changes: [carried(DENIED, { sourceSpans: SOMEWHERE })] },
    );
    const beside = { to: null, toSpan: null, where: 'around' };
    expect(facts).toEqual([
      { kind: 'cue', from: 'has denied … denied again', fromSpan: at('has denied'), ...beside },
      { kind: 'content', from: 'its arsenal', fromSpan: at('its arsenal'), ...beside },
    ]);
    expect(facts.map((each) => axesTouchedBy([each]))).toEqual([['attribution'], ['attribution']]);
  });

  test('are told once where two attributions name one source, and without a place where it stood in another draft', () => {
    const twin = { ...DENIED, id: anId('attribution', 2) };
    const changes = [DENIED, twin].map((one) =>
      carried(one, { cueSpans: SOMEWHERE, contentSpans: SOMEWHERE }),
    );
    const elsewhere = { ...CAME, fromDraftId: anId('draft', 9) };
    expect(
      factsLeftOut({ attributions: [DENIED, twin], texts: TEXTS }, { carried: elsewhere, changes }),
    ).toMatchObject([{ kind: 'source', from: 'Karsh', fromSpan: null }]);
  });

  test('of an earlier place stay told while they have no words, and not once they have', () => {
    const lost = {
      kind: 'source',
      from: 'Karsh',
      to: null,
      fromSpan: at('Karsh'),
      toSpan: null,
      where: 'around',
    } as const;
    const figure = { ...lost, kind: 'number', from: '20,000', where: 'inside' } as const;
    const came = { fromDraftId: BEFORE.id, changes: [figure, lost] };
    const without = { ...DENIED, sourceSpans: [] };
    const told = (one: Attribution) =>
      factsLeftOut({ attributions: [one], texts: TEXTS }, { carried: came, changes: [] });
    expect(told(without)).toEqual([lost]);
    expect(told(DENIED)).toEqual([]);
  });
});
