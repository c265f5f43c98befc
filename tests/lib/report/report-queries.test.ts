import { expect, test } from 'vitest';
import { queriesPart } from '#lib/report/report-queries.ts';
import { aQuery, anAnswer } from '#tests/fixtures/queries.ts';
import { aClaim, anId } from '#tests/fixtures/things.ts';

test('what was asked of a source that only another story names is not told: what it was promised is not known here', () => {
  const claim = aClaim();
  const query = aQuery(claim, { kind: 'source', sourceId: anId('source', 9), to: 'Vesna Okonjo' });
  const answered = { ...query, answers: [anAnswer(query, { text: 'She was in the room.' })] };
  const context = {
    sources: new Map(),
    redact: (text: string) => text,
    keptBack: new Set<never>(),
  };
  const part = queriesPart([claim], [answered], context);
  expect(part.queries).toMatchObject([
    {
      to: 'a source of another story',
      isWithheld: true,
      question: null,
      answers: [{ text: null }],
    },
  ]);
  const told = JSON.stringify(part);
  for (const secret of ['Vesna', 'Okonjo', 'in the room', query.question]) {
    expect(told).not.toContain(secret);
  }
});
