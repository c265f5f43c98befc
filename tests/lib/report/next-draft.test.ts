import { expect, test } from 'vitest';
import { reportFormat } from '#lib/report/formats.ts';
import { gatherReport } from '#lib/report/report.ts';
import { aClaim, aDraft, aVerdict, anId, anInput, paragraphs } from '#tests/lib/report/a-story.ts';

const text = (name: 'story-html' | 'markdown' | 'json' | 'readiness-html') =>
  new TextDecoder().decode(reportFormat(name).write(report()).bytes);

/** A story whose second draft lost claim 1, and changed a fact of claim 2, whose verdict was reopened. */
function report() {
  const draft = aDraft(paragraphs('The minister spoke.', 'Nobody has counted the dams.'));
  const place = [{ start: 0, end: 7 }];
  const lost = aClaim(draft, 1, place, {
    unplaced: 'gone',
    waitsIn: draft.id,
    words: 'the old dam',
  });
  const changed = aClaim(draft, 2, place, { waitsIn: draft.id });
  const reopened = aVerdict(1, 2, { reopenedIn: draft.id, justification: 'The register says so.' });
  const verdicts = [reopened, aVerdict(2, 1)];
  return gatherReport(anInput(draft, [lost, changed], { verdicts }));
}

test('a claim that has no place in the draft is told as open, and is nowhere in the text', () => {
  const { claims, open } = report();
  expect(open).toMatchObject({ withoutPlace: [1], notSettled: [2] });
  expect(claims.map(({ number, spans }) => [number, spans.length])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(text('readiness-html')).toContain('without a place in this draft');
  expect(text('story-html')).not.toContain('id="mark-1"');
});

test('a verdict that was reopened does not hold, and is told as one that did', () => {
  const [changed] = report().claims;
  expect(changed?.judgements.content).toMatchObject({ standing: 'unchecked', holds: null });
  for (const format of ['story-html', 'markdown'] as const) {
    expect(text(format)).toContain('The register says so.');
    expect(text(format)).toContain('Holds no longer: a new draft has other facts.');
  }
  expect(text('json')).toContain('"isReopened": true');
});

test('the report names its draft by number and hash', () => {
  const { head } = report();
  expect(text('json')).toContain(head.draft.sha256);
  expect(text('readiness-html')).toContain(`Draft ${head.draft.number}`);
  expect(anId('draft', 1)).toBe(head.draft.id);
});
