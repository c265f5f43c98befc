import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Origin } from '#lib/evidence/evidence.ts';
import { changeOrigin, traceOf } from '#lib/evidence/origin-rules.ts';
import { anId } from '#tests/fixtures/builders.ts';

function anOrigin(name: string, tracesTo: Origin['tracesTo'] = null): Origin {
  return { id: anId('origin'), storyId: anId('story'), name, isOwn: false, tracesTo, version: 1 };
}

const briefing = anOrigin('The briefing');
const wire = anOrigin('Northern Wire', briefing.id);
const paper = anOrigin('The Harbour Post');
const origins = [briefing, wire, paper];

describe('changing an origin', () => {
  it('says that one has its information from another', () => {
    const wanted = { set: { tracesTo: wire.id }, expects: 1 };
    expect(changeOrigin(paper, origins, wanted)).toEqual({
      ok: true,
      value: [{ kind: 'origin.changed', originId: paper.id, ...wanted }],
    });
  });

  it('keeps nothing when nothing differs', () => {
    const same = { set: { name: paper.name, isOwn: false, tracesTo: null }, expects: 1 };
    expect(changeOrigin(paper, origins, same)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['itself', briefing, briefing.id, 'origin-in-ring'],
    ['one that has it from this one', briefing, wire.id, 'origin-in-ring'],
    ['one of another story', paper, anId('origin'), 'origin-elsewhere'],
  ])('refuses %s', (_what, origin, tracesTo, key) => {
    expect(changeOrigin(origin, origins, { set: { tracesTo }, expects: 1 })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'tracesTo', said: { key } }] },
    });
  });
});

describe('the trace of an origin', () => {
  it('goes from the paper by way of the wire to the briefing', () => {
    const rewritten = anOrigin('The Evening Standard', wire.id);
    const names = traceOf(rewritten.id, [...origins, rewritten]).map(({ name }) => name);
    expect(names).toEqual(['The Evening Standard', 'Northern Wire', 'The briefing']);
  });

  it('ends also where origins were tied into a ring, and names each of them once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 11 }),
        (links, start) => {
          const ids = links.map(() => anId('origin'));
          const tied = links.map((to, at) => ({
            ...anOrigin(`Origin ${at}`, ids[to % ids.length] ?? null),
            id: ids[at] ?? anId('origin'),
          }));
          const from = ids[start % ids.length] ?? anId('origin');
          const trace = traceOf(from, tied).map(({ id }) => id);
          expect(trace[0]).toBe(from);
          expect(new Set(trace).size).toBe(trace.length);
        },
      ),
    );
  });
});
