import { expect, test } from 'vitest';
import { type Claim, PRIORITIES } from '#lib/claim/claim.ts';
import { AXES, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { Visibility } from '#lib/people/actor.ts';
import { UnreadableCursor } from '#lib/store/cursor.ts';
import {
  type ClaimQuery,
  type Page,
  claimQuerySchema,
  sourceQuerySchema,
  storyQuerySchema,
} from '#lib/store/query.ts';
import type { Storage } from '#db/open.ts';
import { compareSpans } from '#lib/text/span.ts';
import {
  aClaim,
  aMember,
  aPerson,
  aSource,
  aStory,
  aVerdict,
  anAttribution,
  joining,
  marking,
  opening,
  secondsAfterNoon,
  withdrawing,
} from '#tests/fixtures/builders.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';

const ALL: Visibility = { kind: 'all' };

async function everyPage<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 1000; pages += 1) {
    const page = await ask(cursor);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
  throw new Error('The pages do not end.');
}

function listClaims(storage: Storage, query: Partial<ClaimQuery>, visibleTo = ALL) {
  return everyPage((cursor) =>
    storage.store.claims(claimQuerySchema.parse({ limit: 37, ...query, cursor }), visibleTo),
  );
}

/** A story with claims whose sort keys collide often: the hard case for pages. */
async function aCrowdedStorage(claimCount: number) {
  const storage = await aStorage();
  const stories = [aStory(), aStory({ touchedAt: secondsAfterNoon(1) })];
  await kept(storage, ...stories.map((story) => opening(story)));
  const claims = Array.from({ length: claimCount }, (_, ordinal) => {
    const start = (ordinal * 7) % 50;
    const story = stories[ordinal % 2];
    if (story === undefined) throw new Error('There are two stories.');
    return aClaim(story, {
      spans: [
        { start, end: start + 1 + (ordinal % 3) },
        { start: 60, end: 62 },
      ],
      priority: PRIORITIES[ordinal % 3] ?? 'low',
      createdAt: secondsAfterNoon(ordinal % 11),
      touchedAt: secondsAfterNoon(ordinal % 13),
    });
  });
  await kept(storage, ...claims.map(marking));
  return { storage, stories, claims };
}

type Compare = (a: Claim, b: Claim) => number;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const first = (claim: Claim) => claim.spans[0] ?? { start: 0, end: 0 };
const inReadingOrder: Compare = (a, b) =>
  byText(a.storyId, b.storyId) || compareSpans(first(a), first(b)) || a.number - b.number;

const ORDERS: Readonly<Record<ClaimQuery['sort'], Compare>> = {
  'reading-order': inReadingOrder,
  number: (a, b) => byText(a.storyId, b.storyId) || a.number - b.number,
  touched: (a, b) => byText(b.touchedAt, a.touchedAt) || byText(b.id, a.id),
  priority: (a, b) =>
    PRIORITIES.indexOf(b.priority) - PRIORITIES.indexOf(a.priority) || inReadingOrder(a, b),
  age: (a, b) => byText(a.createdAt, b.createdAt) || byText(a.id, b.id),
};

test('the pages of 1,000 claims lose none and repeat none, under each sort order, over all stories and in one', async () => {
  const { storage, stories, claims } = await aCrowdedStorage(1000);
  const [one] = stories;
  if (one === undefined) throw new Error('There are two stories.');
  for (const sort of claimQuerySchema.shape.sort.unwrap().options) {
    const everywhere = await listClaims(storage, { sort });
    expect(everywhere.map((claim) => claim.id).sort()).toEqual(
      claims.map((claim) => claim.id).sort(),
    );
    expect(everywhere).toEqual([...everywhere].sort(ORDERS[sort]));
    const inOne = await listClaims(storage, { sort, storyId: one.id });
    expect(inOne).toEqual(everywhere.filter((claim) => claim.storyId === one.id));
    expect(inOne).toHaveLength(500);
  }
  const whole = await storage.store.claimsOf(one.id);
  expect(whole).toEqual(await listClaims(storage, { storyId: one.id }));
  expect(whole[0]).toEqual(await storage.store.claim(whole[0]?.id ?? (one.id as never)));
});

test('the pages of stories, sources and people lose none and repeat none', async () => {
  const storage = await aStorage();
  const stories = Array.from({ length: 60 }, (_, ordinal) =>
    aStory({
      title: ['Alpha', 'alpha', 'Beta %_\\'][ordinal % 3] ?? '',
      touchedAt: secondsAfterNoon(ordinal % 5),
      createdAt: secondsAfterNoon(ordinal % 7),
    }),
  );
  const [story] = stories;
  if (story === undefined) throw new Error('There are stories.');
  const sources = Array.from({ length: 45 }, (_, ordinal) =>
    aSource(story, { name: ordinal % 2 === 0 ? 'Voss' : 'voss' }),
  );
  const people = Array.from({ length: 45 }, () => aPerson());
  await kept(
    storage,
    ...stories.map((each) => opening(each)),
    ...sources.map((source) => ({ kind: 'source.added', source }) as const),
    ...people.map((person) => joining(person)),
  );
  for (const sort of storyQuerySchema.shape.sort.unwrap().options) {
    const listed = await everyPage((cursor) =>
      storage.store.stories(storyQuerySchema.parse({ limit: 7, sort, cursor }), ALL),
    );
    expect(listed.map((each) => each.story.id).sort()).toEqual(
      stories.map((each) => each.id).sort(),
    );
  }
  const listedSources = await everyPage((cursor) =>
    storage.store.sources(sourceQuerySchema.parse({ limit: 7, cursor }), ALL),
  );
  expect(listedSources.map((each) => each.id).sort()).toEqual(
    sources.map((each) => each.id).sort(),
  );
  const listedPeople = await everyPage((cursor) =>
    storage.store.people({ limit: 7, ...(cursor === undefined ? {} : { cursor }) }),
  );
  expect(listedPeople.map((each) => each.id).sort()).toEqual(people.map((each) => each.id).sort());
});

test('words are found whatever their case, accents and typography', async () => {
  const storage = await aStorage();
  for (const title of ['Élysée “rejects” İzmir’s offer', 'ÖSTERREICH und Ægypten', 'וְאָהַבְתָּ']) {
    await kept(storage, opening(aStory({ title })));
  }
  const found = async (words: string) => {
    const asked = storyQuerySchema.parse({ words, sort: 'title' });
    return (await storage.store.stories(asked, ALL)).items.map((each) => each.story.title);
  };
  for (const words of ['élysée', 'elysee', 'ELYSÉE "Rejects"', "izmir's", 'e\u0301lyse\u0301e']) {
    expect([words, await found(words)]).toEqual([words, ['Élysée “rejects” İzmir’s offer']]);
  }
  expect(await found('österreich')).toEqual(['ÖSTERREICH und Ægypten']);
  expect(await found('ואהבת')).toEqual(['וְאָהַבְתָּ']);
  expect(await found('elysees')).toEqual([]);
});

test('the signs that LIKE takes for wildcards are looked for as they are', async () => {
  const storage = await aStorage();
  const stories = ['Rates up 5%', 'Rates up 5 points', 'a_b', 'axb', 'back\\slash'].map((title) =>
    aStory({ title, byline: 'Jonas Feld' }),
  );
  await kept(storage, ...stories.map((story) => opening(story)));
  const found = async (words: string) =>
    (await storage.store.stories(storyQuerySchema.parse({ words, sort: 'title' }), ALL)).items.map(
      (each) => each.story.title,
    );
  expect(await found('5%')).toEqual(['Rates up 5%']);
  expect(await found('a_b')).toEqual(['a_b']);
  expect(await found('\\')).toEqual(['back\\slash']);
  expect(await found('RATES feld')).toEqual(['Rates up 5 points', 'Rates up 5%']);
  expect(await found('rates nobody')).toEqual([]);
});

test('a cursor of another list or order, or of nobody’s making, is refused and not taken for the first page', async () => {
  const { storage } = await aCrowdedStorage(60);
  const page = await storage.store.claims(claimQuerySchema.parse({ limit: 5 }), ALL);
  const cursor = page.nextCursor ?? '';
  const [name, ...places] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  const forged = [
    [name],
    [name, ...places, 1],
    [name, ...places].toReversed(),
    [name, 1, 2, 3, 4],
    {},
  ].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
  for (const bad of [...forged, 'x', '', '%%%', 'a'.repeat(600)]) {
    const asked = storage.store.claims(claimQuerySchema.parse({ cursor: bad }), ALL);
    await expect(asked, bad).rejects.toThrow(UnreadableCursor);
  }
  const other = storage.store.claims(claimQuerySchema.parse({ sort: 'age', cursor }), ALL);
  await expect(other).rejects.toThrow(UnreadableCursor);
});

test('members see their stories’ lists and figures, and nothing of others', async () => {
  const storage = await aStorage();
  const person = aPerson();
  const [own, others] = [aStory(), aStory()];
  const claims = [aClaim(own), aClaim(others)] as const;
  await kept(
    storage,
    joining(person),
    opening(own),
    opening(others),
    ...claims.map(marking),
    { kind: 'source.added', source: aSource(own) },
    { kind: 'source.added', source: aSource(others) },
    { kind: 'member.added', member: aMember(own, person) },
  );
  const sees: Visibility = { kind: 'member', personId: person.id };
  expect((await listClaims(storage, {}, sees)).map((claim) => claim.id)).toEqual([claims[0].id]);
  expect(await listClaims(storage, { storyId: others.id }, sees)).toEqual([]);
  const stories = await storage.store.stories(storyQuerySchema.parse({}), sees);
  expect(stories.items.map((each) => each.story.id)).toEqual([own.id]);
  const sources = await storage.store.sources(sourceQuerySchema.parse({}), sees);
  expect(sources.items.map((each) => each.storyId)).toEqual([own.id]);
  expect(await storage.store.verdictFigures({}, sees)).toMatchObject({ claims: 1 });
  expect(await storage.store.verdictFigures({}, ALL)).toMatchObject({ claims: 2 });
  expect(await storage.store.isMember(own.id, person.id)).toBe(true);
  expect(await storage.store.isMember(others.id, person.id)).toBe(false);
});

test('every figure of the dashboard is the length of the claim list with the same filter', async () => {
  const { storage, stories, claims } = await aCrowdedStorage(90);
  const checkers = [aPerson({ name: 'Ida' }), aPerson({ name: 'Bo' })];
  await kept(storage, ...checkers.map((person) => joining(person)));
  for (const [ordinal, claim] of claims.entries()) {
    const value = VERDICT_VALUES[ordinal % 3] ?? 'unverified';
    const by = checkers[ordinal % 2];
    const axis = AXES[ordinal % 2] ?? 'content';
    if (ordinal % 4 === 3 || by === undefined) continue;
    const verdict = aVerdict(claim, {
      axis,
      value,
      disputedReason: value === 'disputed' ? 'refuted' : null,
      recordedAt: `2026-11-2${ordinal % 5}T23:59:59.999Z`,
      recordedBy: by.id,
      recordedByName: by.name,
    });
    await kept(storage, { kind: 'verdict.recorded', verdict, expects: 1 });
  }
  const filters = [
    {},
    { storyId: stories[1]?.id },
    { checker: checkers[0]?.id },
    { from: '2026-11-21', to: '2026-11-23' },
    { storyId: stories[0]?.id, checker: checkers[1]?.id, from: '2026-11-22' },
  ].map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value)));
  for (const filter of filters) {
    const figures = await storage.store.verdictFigures(filter, ALL);
    const length = async (query: Partial<ClaimQuery>) =>
      (await listClaims(storage, { limit: 200, ...filter, ...query })).length;
    expect(figures.claims).toBe(await length({}));
    expect(figures.byAxis).toHaveLength(8);
    for (const { axis, verdict, claims: counted } of figures.byAxis) {
      expect(counted).toBe(await length({ axis, verdict }));
    }
    for (const { storyId, axis, verdict, claims: counted } of figures.byStory) {
      expect(counted).toBe(await length({ storyId, axis, verdict }));
    }
    for (const { personId, axis, verdict, claims: counted } of figures.byChecker) {
      expect(counted).toBe(await length({ checker: personId ?? undefined, axis, verdict }));
    }
    for (const { day, axis, verdict, claims: counted } of figures.byDay) {
      expect(counted).toBe(await length({ from: day, to: day, axis, verdict }));
    }
    expect(figures.byDay.map((row) => row.day)).toEqual(figures.byDay.map((row) => row.day).sort());
  }
});

test('claims that rest on one unnamed source are those whose every open attribution is to that one person', async () => {
  const storage = await aStorage();
  const story = aStory();
  const unnamed = aSource(story, { kind: 'unnamed-person', name: 'A person close to the talks' });
  const another = aSource(story, { kind: 'unnamed-person', name: 'An official' });
  const named = aSource(story);
  const claims = Array.from({ length: 7 }, () => aClaim(story));
  await kept(
    storage,
    opening(story),
    ...claims.map(marking),
    ...[unnamed, another, named].map((source) => ({ kind: 'source.added', source }) as const),
  );
  const ascribed = [
    [unnamed],
    [unnamed, unnamed],
    [unnamed, another],
    [unnamed, named],
    [named],
    [null, unnamed],
    [],
  ];
  for (const [ordinal, sources] of ascribed.entries()) {
    const claim = claims[ordinal];
    if (claim === undefined) throw new Error('There are as many claims.');
    for (const source of sources) {
      const attribution = anAttribution(claim, { sourceId: source?.id ?? null });
      await kept(storage, { kind: 'attribution.added', attribution });
    }
  }
  const found = await listClaims(storage, { restsOn: 'one-unnamed-source', sort: 'number' });
  expect(found.map((claim) => claim.id)).toEqual([claims[0]?.id, claims[1]?.id]);
  expect(await storage.store.verdictFigures({}, ALL)).toMatchObject({ onOneUnnamedSource: 2 });
});

test('a story’s summary counts its open claims by verdict, says who has what is open, and what was done last', async () => {
  const storage = await aStorage();
  const person = aPerson();
  const story = aStory();
  const claims = Array.from({ length: 5 }, (_, ordinal) =>
    aClaim(story, { assigneeId: ordinal < 3 ? person.id : null }),
  );
  const [one, two] = claims;
  if (one === undefined || two === undefined) throw new Error('There are five claims.');
  await kept(storage, joining(person), opening(story), ...claims.map(marking));
  await kept(
    storage,
    { kind: 'verdict.recorded', verdict: aVerdict(one), expects: 1 },
    {
      kind: 'verdict.recorded',
      verdict: aVerdict(one, { axis: 'attribution', value: 'corroborated' }),
      expects: 2,
    },
    withdrawing(two),
  );
  const { items } = await storage.store.stories(storyQuerySchema.parse({}), ALL);
  expect(items).toEqual([
    {
      story: await storage.store.story(story.id),
      draftNumber: 1,
      claims: 4,
      attribution: { corroborated: 1, unverified: 0, disputed: 0, unchecked: 3 },
      content: { corroborated: 0, unverified: 1, disputed: 0, unchecked: 3 },
      waitingOn: [
        { personId: null, name: null, claims: 2 },
        { personId: person.id, name: person.name, claims: 1 },
      ],
      lastEvent: {
        at: one.createdAt,
        actorName: 'command line',
        operation: 'test',
        kind: 'claim.withdrawn',
      },
    },
  ]);
});

test('the events of one story or claim are read oldest first, after a number', async () => {
  const storage = await aStorage();
  const [story, other] = [aStory(), aStory()];
  const claim = aClaim(story);
  await kept(storage, opening(story), opening(other), marking(claim), marking(aClaim(other)));
  await kept(storage, { kind: 'verdict.recorded', verdict: aVerdict(claim), expects: 1 });
  const numbers = async (query: object) =>
    (await storage.store.events({ after: 0, limit: 10, ...query })).map((event) => event.number);
  expect(await numbers({})).toEqual([1, 2, 3, 4, 5]);
  expect(await numbers({ storyId: story.id })).toEqual([1, 3, 5]);
  expect(await numbers({ storyId: story.id, after: 1, limit: 1 })).toEqual([3]);
  expect(await numbers({ claimId: claim.id })).toEqual([3, 5]);
});
