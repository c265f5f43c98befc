import fc from 'fast-check';
import { expect, test } from 'vitest';
import { independenceOf, originsOf } from '#lib/evidence/independence.ts';
import { provenanceOf } from '#lib/evidence/provenance.ts';
import { type OriginTraced, traceOrigins } from '#lib/evidence/traced-origins.ts';
import { anId, someEvidence } from '#tests/fixtures/things.ts';

const OUTLET = 'Courier';

/** Up to twelve origins that trace to any of each other or to nothing, some of them our own. */
const someOrigins = fc
  .array(
    fc.record({
      name: fc.constantFrom('Reuters', 'reuters ', 'AP', 'Briefing', 'courier', 'Post'),
      isOwn: fc.boolean(),
      to: fc.option(fc.nat(13), { nil: null }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ name, isOwn, to }, at): OriginTraced => ({
      id: anId('origin', at),
      name: `${name}${at % 3 === 0 ? '' : at}`,
      isOwn: isOwn && at % 4 === 0,
      tracesTo: to === null ? null : anId('origin', to),
    })),
  );

const someItems = fc
  .array(
    fc.record({
      from: fc.option(fc.nat(13), { nil: null }),
      state: fc.constantFrom('open', 'open', 'withdrawn'),
      second: fc.nat(3),
    }),
    { maxLength: 15 },
  )
  .map((drawn) =>
    drawn.map(({ from, state, second }, at) =>
      someEvidence({
        id: anId('evidence', at),
        originId: from === null ? null : anId('origin', from),
        state: state === 'open' ? 'open' : 'withdrawn',
        createdAt: `2026-11-02T12:00:0${second}.000Z`,
      }),
    ),
  );

const stories = fc.tuple(someOrigins, someItems).map(([origins, items]) => ({
  origins,
  items,
  traces: traceOrigins({ origins, sources: [], outlet: OUTLET }),
}));

test('neither the order of the evidence nor that of the origins changes what counts', () => {
  fc.assert(
    fc.property(stories, fc.nat(), ({ origins, items, traces }, turn) => {
      const turned = [...items.slice(turn % 16), ...items.slice(0, turn % 16)].reverse();
      const other = traceOrigins({ origins: origins.toReversed(), sources: [], outlet: OUTLET });
      expect(independenceOf(turned, other)).toEqual(independenceOf(items, traces));
    }),
  );
});

test('every trace ends, rings too, and every open piece is told once', () => {
  fc.assert(
    fc.property(stories, ({ origins, items, traces }) => {
      expect(traces.ends.size).toBe(origins.length);
      const open = items.filter(({ state }) => state === 'open');
      const { items: counted } = independenceOf(items, traces);
      expect(counted.map(({ evidenceId }) => evidenceId).sort()).toEqual(
        open.map(({ id }) => id).sort(),
      );
      const byId = new Map(origins.map((origin) => [origin.id, origin]));
      const { nodes, edges } = provenanceOf({ evidence: items, origins: byId, traces });
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    }),
  );
});

test('another piece of an origin that counts never raises the count, and no piece ever lowers it', () => {
  fc.assert(
    fc.property(stories, fc.nat(), ({ items, traces }, which) => {
      const before = originsOf(items, traces).size;
      const again = items[which % Math.max(1, items.length)];
      if (again === undefined) return;
      const more = [...items, { ...again, id: anId('evidence', 31) }];
      expect(originsOf(more, traces).size).toBe(before);
      expect(originsOf(items.slice(1), traces).size).toBeLessThanOrEqual(before);
    }),
  );
});

test('what is our own, or traces to us by whatever way, never counts', () => {
  fc.assert(
    fc.property(stories, ({ origins, items, traces }) => {
      const counting = independenceOf(items, traces).items;
      for (const { evidenceId, counting: how } of counting) {
        const item = items.find(({ id }) => id === evidenceId);
        const isOwn = reachesOwn(origins, item?.originId ?? null);
        if (isOwn) expect(how.kind).toBe('own');
        else expect(how.kind).not.toBe('own');
      }
    }),
  );
});

/** Whether a trace passes through an origin of our own: by the plainest way there is. */
function reachesOwn(origins: readonly OriginTraced[], from: string | null): boolean {
  let id = from;
  for (let step = 0; step <= origins.length; step += 1) {
    const origin = origins.find((each) => each.id === id);
    if (origin === undefined) return false;
    if (origin.isOwn || origin.name.trim().toLowerCase() === 'courier') return true;
    id = origin.tracesTo;
  }
  return false;
}
