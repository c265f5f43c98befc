import { expect, test } from 'vitest';
import { tellProvenance } from '#lib/desk/told-provenance.ts';
import { anId, someEvidence } from '#tests/fixtures/things.ts';

test('origins are counted by which way their evidence speaks, and one that speaks both ways on each side', () => {
  const origins = [1, 2].map((n) => ({
    id: anId('origin', n),
    storyId: anId('story'),
    name: `Origin ${n}`,
    isOwn: false,
    tracesTo: null,
    version: 1,
  }));
  const piece = (n: number, stance: 'supports' | 'refutes' | 'context', origin: number) =>
    someEvidence({ id: anId('evidence', n), stance, originId: anId('origin', origin) });
  const told = tellProvenance(
    {
      evidence: [piece(1, 'supports', 1), piece(2, 'supports', 1), piece(3, 'refutes', 2)],
      sources: [],
    },
    { origins, outlet: null },
  );
  expect(told).toMatchObject({ supporting: 1, refuting: 1, independentOrigins: 2 });
  const bothWays = tellProvenance(
    { evidence: [piece(1, 'supports', 1), piece(2, 'refutes', 1)], sources: [] },
    { origins, outlet: null },
  );
  expect(bothWays).toMatchObject({ supporting: 1, refuting: 1, independentOrigins: 1 });
  const aside = tellProvenance(
    { evidence: [piece(1, 'context', 1)], sources: [] },
    { origins, outlet: null },
  );
  expect(aside).toMatchObject({ supporting: 0, refuting: 0 });
});
