import { describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/id.ts';
import { EMPTY_ROOM, type Room } from '#lib/presence/presence.ts';
import * as rules from '#lib/presence/rules.ts';
import type { Result } from '#lib/result.ts';
import { anId } from '#tests/fixtures/things.ts';

const somebody = (name: string, at: number): rules.Somebody => ({
  personId: anId('person', at),
  name,
  role: 'checker',
});
const MARA = somebody('Mara', 1);
const EDGAR = somebody('Edgar', 2);
const CLAIM = anId('claim', 1);
const OTHER = anId('claim', 2);

/** A moment so many seconds after noon. */
const at = (seconds: number) => new Date(Date.UTC(2026, 2, 3, 12) + seconds * 1000).toISOString();

function done(room: Result<Room>): Room {
  if (!room.ok) throw new Error(room.problem.message);
  return room.value;
}

const noted = (
  room: Room,
  who: rules.Somebody,
  seconds: number,
  window: { readonly windowId?: string; readonly claimId?: ClaimId | null } = {},
) =>
  done(rules.note(room, who, { windowId: 'window-1', claimId: null, ...window, now: at(seconds) }));

const held = (room: Room, who: rules.Somebody, seconds: number, takesOver = false) =>
  rules.hold(room, who, { claimId: CLAIM, takesOver, now: at(seconds) });

const namesAt = (room: Room, seconds: number) =>
  rules.presenceIn(rules.atMoment(room, at(seconds))).people.map(({ name }) => name);
const holdersAt = (room: Room, seconds: number) =>
  rules.presenceIn(rules.atMoment(room, at(seconds))).holds.map(({ name }) => name);

describe('who is in a story', () => {
  it('somebody is there until 45 s after the last note', () => {
    const once = noted(EMPTY_ROOM, MARA, 0);
    expect(namesAt(once, 44.9)).toEqual(['Mara']);
    expect(namesAt(once, 45)).toEqual([]);
    expect(namesAt(noted(once, MARA, 40), 80)).toEqual(['Mara']);
  });

  it('two windows are one person, on both claims, since the first', () => {
    const first = noted(EMPTY_ROOM, MARA, 0, { claimId: OTHER });
    const both = noted(first, MARA, 7, { windowId: 'window-2', claimId: CLAIM });
    expect(rules.presenceIn(both).people).toEqual([
      { ...MARA, claimIds: [CLAIM, OTHER].toSorted(), since: at(0) },
    ]);
    const left = rules.leave(both, MARA.personId, 'window-1');
    expect(rules.presenceIn(left).people).toMatchObject([{ claimIds: [CLAIM], since: at(7) }]);
  });

  it('moving to another claim keeps since when one is there', () => {
    const moved = noted(noted(EMPTY_ROOM, MARA, 0, { claimId: CLAIM }), MARA, 9, {
      claimId: OTHER,
    });
    expect(rules.presenceIn(moved).people).toMatchObject([{ claimIds: [OTHER], since: at(0) }]);
  });

  it("closing a window named like somebody else's closes only one's own", () => {
    const both = noted(noted(EMPTY_ROOM, MARA, 0), EDGAR, 1);
    expect(namesAt(rules.leave(both, EDGAR.personId, 'window-1'), 2)).toEqual(['Mara']);
  });

  it('of more windows than a person may have, the one silent for longest gives way', () => {
    let room = noted(EMPTY_ROOM, EDGAR, 0);
    for (let count = 0; count <= rules.MOST_WINDOWS; count += 1) {
      room = noted(room, MARA, count, { windowId: `window-${count}` });
    }
    const own = room.windows.filter(({ personId }) => personId === MARA.personId);
    expect(own).toHaveLength(rules.MOST_WINDOWS);
    expect(own.map(({ windowId }) => windowId)).not.toContain('window-0');
    expect(namesAt(room, 14)).toEqual(['Edgar', 'Mara']);
  });

  it('more people than are shown are told so, and those who are shown stay', () => {
    let room = EMPTY_ROOM;
    for (let count = 0; count < rules.MOST_PEOPLE; count += 1) {
      room = noted(room, somebody(`Person ${count}`, count + 10), 0);
    }
    const late = rules.note(room, MARA, { windowId: 'window-1', claimId: null, now: at(1) });
    expect(late).toMatchObject({ ok: false, problem: { code: 'policy' } });
    expect(noted(room, somebody('Person 3', 13), 5).windows).toHaveLength(rules.MOST_PEOPLE);
  });
});

describe('who has a claim', () => {
  it('a hold ends after five minutes in which its holder did nothing', () => {
    const room = done(held(EMPTY_ROOM, MARA, 0));
    expect(holdersAt(room, 299.9)).toEqual(['Mara']);
    expect(holdersAt(room, 300)).toEqual([]);
  });

  it("any work of its holder in the story renews it, nobody else's does", () => {
    const room = done(held(EMPTY_ROOM, MARA, 0));
    expect(holdersAt(rules.acted(room, MARA.personId, at(200)), 499)).toEqual(['Mara']);
    expect(holdersAt(rules.acted(room, EDGAR.personId, at(200)), 300)).toEqual([]);
  });

  it('a window that only stays open does not renew it', () => {
    const room = noted(done(held(EMPTY_ROOM, MARA, 0)), MARA, 290, { claimId: CLAIM });
    expect(holdersAt(room, 301)).toEqual([]);
    expect(namesAt(room, 301)).toEqual(['Mara']);
  });

  it("somebody else's hold is refused, naming them, until it is taken over knowingly", () => {
    const room = done(held(EMPTY_ROOM, MARA, 0));
    const refused = held(room, EDGAR, 60);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'taken' } });
    expect(refused.ok ? '' : refused.problem.message).toContain('Mara has this claim');
    const taken = done(held(room, EDGAR, 61, true));
    expect(rules.presenceIn(taken).holds).toEqual([
      { claimId: CLAIM, personId: EDGAR.personId, name: 'Edgar', since: at(61) },
    ]);
  });

  it('a hold that ended is free for anybody', () => {
    const room = rules.atMoment(done(held(EMPTY_ROOM, MARA, 0)), at(301));
    expect(holdersAt(done(held(room, EDGAR, 301)), 302)).toEqual(['Edgar']);
  });

  it('holding again what one has keeps since when, and renews it', () => {
    const again = done(held(done(held(EMPTY_ROOM, MARA, 0)), MARA, 100));
    expect(rules.presenceIn(again).holds).toMatchObject([{ since: at(0) }]);
    expect(holdersAt(again, 399)).toEqual(['Mara']);
  });

  it("one lets go of one's own claims only", () => {
    const room = done(held(EMPTY_ROOM, MARA, 0));
    expect(holdersAt(rules.release(room, EDGAR.personId, CLAIM), 1)).toEqual(['Mara']);
    expect(holdersAt(rules.release(room, MARA.personId, OTHER), 1)).toEqual(['Mara']);
    expect(holdersAt(rules.release(room, MARA.personId, CLAIM), 1)).toEqual([]);
  });

  it('nobody can have more claims than the most, not by taking over either', () => {
    let room = done(held(EMPTY_ROOM, EDGAR, 0));
    for (let count = 0; count < rules.MOST_HOLDS; count += 1) {
      const claimId = anId('claim', count + 10);
      room = done(rules.hold(room, MARA, { claimId, takesOver: false, now: at(1) }));
    }
    expect(held(room, MARA, 2, true)).toMatchObject({ ok: false, problem: { code: 'policy' } });
    expect(holdersAt(room, 3)).toHaveLength(rules.MOST_HOLDS + 1);
  });
});
