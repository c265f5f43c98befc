import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { OPERATIONS, type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Actor } from '#lib/people/actor.ts';
import {
  COMMAND_LINE,
  NOBODY,
  PASSWORD,
  STORY_TEXT,
  type StaffedDesk,
  aDesk,
} from '#tests/fixtures/desk.ts';
import { anId } from '#tests/fixtures/things.ts';
import { ANNOTATION_ROWS } from '#tests/flows/annotation-rows.ts';
import { DRAFT_ROWS } from '#tests/flows/draft-rows.ts';
import { ORIGIN_ROWS } from '#tests/flows/origin-rows.ts';
import { POLICY_ROWS } from '#tests/flows/policy-rows.ts';
import * as scene from '#tests/flows/scene.ts';
import {
  ANYBODY,
  EVERYONE,
  ADMIN,
  ADMIN_AND_EDITOR,
  EDITORIAL,
  READING,
  DISCUSSING,
  CHECKING,
  READER,
  RUNNING,
  type Row,
} from '#tests/flows/who-may.ts';

/** Who tries, in the order of the signs in a row of the table. The key has the role of a checker. */
const ACTORS = ['admin', 'editor', 'checker', 'reporter', 'viewer', 'nobody', 'key'] as const;

type ActorName = (typeof ACTORS)[number];

/** What a sign in a row of the table expects. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': 'ok',
  x: 'forbidden',
  '-': 'not-found',
  '!': 'signed-out',
  t: 'taken',
  p: 'policy',
};

/** Every operation × who × whose story. An operation without a row does not compile, nor pass. */
const TABLE: { readonly [N in OperationName]: Row<N> } = {
  'read-desk': { ...ANYBODY, input: () => ({}) },
  'found-desk': { own: 'ttttttt', input: () => ({ ...person(), password: PASSWORD }) },
  'read-invitation': {
    ...ANYBODY,
    input: async (on) => ({ token: (await scene.newInvitation(on)).token }),
  },
  'accept-invitation': {
    ...ANYBODY,
    input: async (on) => {
      const { token } = await scene.newInvitation(on);
      return { token, name: 'Newcomer', password: PASSWORD };
    },
  },
  'list-people': { ...EVERYONE, input: () => ({}) },
  'add-person': { ...ADMIN, input: () => ({ ...scene.newcomer(), password: PASSWORD }) },
  'change-person': {
    ...ADMIN,
    input: async (on) => {
      const { id, version } = await scene.newPerson(on);
      return { personId: id, expects: version, role: 'editor' };
    },
  },
  'invite-person': { ...ADMIN, input: () => scene.newcomer() },
  'list-invitations': { ...ADMIN, input: () => ({}) },
  'revoke-invitation': {
    ...ADMIN,
    input: async (on) => ({ invitationId: (await scene.newInvitation(on)).invitation.id }),
  },
  'make-key': { ...ADMIN, input: () => ({ name: 'wire', role: 'viewer' }) },
  'list-keys': { ...ADMIN, input: () => ({}) },
  'revoke-key': { ...ADMIN, input: async (on) => ({ keyId: (await scene.newKey(on)).id }) },
  'preview-original': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'read-text': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'import-story': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'list-stories': { ...EVERYONE, input: () => ({}) },
  'read-story': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'change-story': {
    ...RUNNING,
    input: async ({ desk, storyId }) => {
      const { story } = await desk.done(COMMAND_LINE, 'read-story', { storyId });
      return { storyId, expects: story.version, outlet: `Outlet ${story.version}` };
    },
  },
  'add-member': {
    ...RUNNING,
    input: async (on) => ({ storyId: on.storyId, personId: (await scene.newPerson(on)).id }),
  },
  'remove-member': {
    ...RUNNING,
    input: async (on) => ({ storyId: on.storyId, personId: await scene.newMember(on) }),
  },
  ...DRAFT_ROWS,
  ...ANNOTATION_ROWS,
  'mark-claim': {
    ...CHECKING,
    input: (on) => ({ storyId: on.storyId, draftId: on.draft.id, spans: scene.spans(on) }),
  },
  'list-claims': { ...EVERYONE, input: () => ({}) },
  'read-marks': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-claim': { ...READING, input: async (on) => ({ claimId: (await scene.newClaim(on)).id }) },
  'change-claim': {
    ...CHECKING,
    input: async (on) => ({ ...(await claimOn(on)), priority: 'high' }),
  },
  'adjust-claim': {
    ...CHECKING,
    input: async (on) => ({
      ...(await claimOn(on)),
      draftId: on.draft.id,
      spans: [{ start: 0, end: 7 }],
    }),
  },
  'withdraw-claim': {
    ...CHECKING,
    input: async (on) => ({ ...(await claimOn(on)), reason: 'Marked twice.' }),
  },
  'restore-claim': {
    ...CHECKING,
    input: async (on) => {
      const withdrawing = { ...(await claimOn(on)), reason: 'Marked twice.' };
      const { claim } = await on.desk.done(COMMAND_LINE, 'withdraw-claim', withdrawing);
      return { claimId: claim.id, expects: claim.version };
    },
  },
  'link-claims': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      otherId: (await scene.newClaim(on)).id,
      kind: 'conflicts-with',
    }),
  },
  'unlink-claims': {
    ...CHECKING,
    input: async (on) => ({ linkId: (await scene.newLink(on)).id, expects: 1 }),
  },
  'read-claim-history': {
    ...READING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'add-source': {
    ...CHECKING,
    input: ({ storyId }) => ({ storyId, name: 'Ministry', kind: 'institution' }),
  },
  'change-source': {
    ...CHECKING,
    input: async (on) => ({
      sourceId: (await scene.newSource(on)).id,
      expects: 1,
      reliability: 'B',
    }),
  },
  'list-sources': { ...EVERYONE, input: () => ({}) },
  ...ORIGIN_ROWS,
  ...POLICY_ROWS,
  'attribute-claim': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      draftId: on.draft.id,
      quoteType: 'direct',
    }),
  },
  'change-attribution': {
    ...CHECKING,
    input: async (on) => ({
      attributionId: (await scene.newAttribution(on)).id,
      expects: 1,
      quoteType: 'direct',
    }),
  },
  'withdraw-attribution': {
    ...CHECKING,
    input: async (on) => ({ attributionId: (await scene.newAttribution(on)).id, expects: 1 }),
  },
  'restore-attribution': {
    ...CHECKING,
    input: async (on) => {
      const withdrawing = { attributionId: (await scene.newAttribution(on)).id, expects: 1 };
      await on.desk.done(COMMAND_LINE, 'withdraw-attribution', withdrawing);
      return { ...withdrawing, expects: 2 };
    },
  },
  'add-evidence': {
    ...CHECKING,
    input: async (on) => scene.evidenceOn((await scene.newClaim(on)).id),
  },
  'reuse-evidence': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      evidenceId: (await scene.newEvidence(on)).id,
      stance: 'supports',
    }),
  },
  'list-evidence': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'change-evidence': {
    ...CHECKING,
    input: async (on) => ({
      evidenceId: (await scene.newEvidence(on)).id,
      expects: 1,
      stance: 'supports',
    }),
  },
  'withdraw-evidence': {
    ...CHECKING,
    input: async (on) => ({
      evidenceId: (await scene.newEvidence(on)).id,
      expects: 1,
      reason: 'Wrong table.',
    }),
  },
  'restore-evidence': {
    ...CHECKING,
    input: async (on) => {
      const evidenceId = (await scene.newEvidence(on)).id;
      const withdrawing = { evidenceId, expects: 1, reason: 'Wrong table.' };
      await on.desk.done(COMMAND_LINE, 'withdraw-evidence', withdrawing);
      return { evidenceId, expects: 2 };
    },
  },
  'read-kept-copy': {
    ...READING,
    input: async (on) => ({ evidenceId: (await scene.newEvidence(on)).id }),
  },
  'record-verdict': {
    ...CHECKING,
    input: async (on) => ({
      ...(await claimOn(on)),
      draftId: on.draft.id,
      axis: 'content',
      value: 'unverified',
      justification: 'No evidence was found.',
    }),
  },
  // A verdict is withdrawn by whoever gave it: here the checker, in somebody else's story nobody of them.
  'withdraw-verdict': {
    own: 'pp+xx!+',
    other: 'p--xx!-',
    input: async (on) => {
      const by = on === own ? desk.people.checker : COMMAND_LINE;
      const verdict = await scene.newVerdict(on, by);
      return { claimId: verdict.claimId, verdictId: verdict.id, expects: 2, reason: 'A slip.' };
    },
  },
  'dismiss-sentences': {
    ...CHECKING,
    input: async (on) => ({
      storyId: on.storyId,
      draftId: on.draft.id,
      spans: [await scene.untouchedSentence(on)],
    }),
  },
  'withdraw-dismissals': { ...CHECKING, input: scene.newDismissals },
  'read-dismissals': { ...READING, input: scene.newDismissals },
  'keep-reading': { ...CHECKING, input: scene.unread },
  'read-suggestions': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'accept-suggestions': { ...CHECKING, input: scene.openSuggestion },
  'edit-suggestion': { ...CHECKING, input: scene.editedSuggestion },
  'dismiss-suggestions': { ...CHECKING, input: scene.openSuggestion },
  'restore-suggestions': { ...CHECKING, input: scene.newDecision },
  'read-source-directory': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-finder-figures': { ...ADMIN, input: () => ({}) },
  'read-coverage': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-verdict-figures': { ...EDITORIAL, input: () => ({}) },
  'open-thread': {
    ...DISCUSSING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id, body: 'Who weighed it?' }),
  },
  'answer-thread': {
    ...DISCUSSING,
    input: async (on) => ({ threadId: (await scene.newThread(on)).id, body: 'The lab did.' }),
  },
  'resolve-thread': {
    ...DISCUSSING,
    input: async (on) => ({ threadId: (await scene.newThread(on)).id, expects: 1 }),
  },
  'reopen-thread': {
    ...DISCUSSING,
    input: async (on) => {
      const { id: threadId } = await scene.newThread(on);
      await on.desk.done(COMMAND_LINE, 'resolve-thread', { threadId, expects: 1 });
      return { threadId, expects: 2 };
    },
  },
  'list-notices': { ...EVERYONE, input: () => ({}) },
  'count-notices': { ...EVERYONE, input: () => ({}) },
  'mark-notices-read': {
    ...EVERYONE,
    input: async (on) => {
      const mentions = Object.values(desk.people).map((each) => each.personId);
      await scene.newThread(on, mentions);
      return { upTo: (await on.desk.storage.store.head()).number };
    },
  },
  'list-templates': { ...EVERYONE, input: () => ({}) },
  'add-template': { ...ADMIN_AND_EDITOR, input: () => scene.templateWords() },
  'change-template': {
    ...ADMIN_AND_EDITOR,
    input: async (on) => ({
      templateId: (await scene.newTemplate(on)).id,
      expects: 1,
      body: 'Who counted?',
    }),
  },
  'withdraw-template': {
    ...ADMIN_AND_EDITOR,
    input: async (on) => ({ templateId: (await scene.newTemplate(on)).id, expects: 1 }),
  },
  'read-presence': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'note-presence': { ...READING, input: ({ storyId }) => ({ storyId, windowId: 'window-1' }) },
  'leave-presence': { ...READING, input: ({ storyId }) => ({ storyId, windowId: 'window-1' }) },
  'hold-claim': {
    ...CHECKING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'release-claim': {
    ...CHECKING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'make-report': { ...READING, input: ({ storyId }) => ({ storyId, format: 'json' }) },
  'ask-second-reading': {
    ...RUNNING,
    input: async (on) => ({
      storyId: on.storyId,
      claimIds: [(await scene.newClaim(on)).id],
      readerId: await scene.newMember(on),
    }),
  },
  'list-second-readings': { ...CHECKING, input: ({ storyId }) => ({ storyId }) },
  'read-second-reading': {
    ...CHECKING,
    input: async (on) => ({ readingId: (await scene.newReading(on)).reading.id }),
  },
  // Only whoever the reading was asked of: the checker, and the key that stands for them.
  'record-second-verdict': { ...READER, input: scene.secondVerdictIn },
  'give-second-reading': { ...READER, input: scene.newFullReading },
  'withdraw-second-reading': {
    ...RUNNING,
    input: async (on) => {
      const { reading } = await scene.newReading(on);
      return { readingId: reading.id, expects: reading.version, reason: 'Not needed.' };
    },
  },
  'settle-difference': {
    ...RUNNING,
    input: async (on) => ({ ...(await scene.newDifference(on)), keeps: 'second' }),
  },
  'read-events': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'verify-record': { ...ADMIN_AND_EDITOR, input: () => ({}) },
};

const WRITES_NOTHING =
  /^(read|list|count|compare|preview|verify|make-report|note-presence|leave-presence|hold-|release-)/;

let desk: StaffedDesk;
let own: scene.Scene;
let other: scene.Scene;
let actors: Readonly<Record<ActorName, Actor>>;

beforeAll(async () => {
  desk = await aDesk();
  own = { desk, storyId: desk.story.id, draft: desk.draft };
  const made = await desk.done(COMMAND_LINE, 'import-story', { text: STORY_TEXT });
  const { draft } = await desk.done(COMMAND_LINE, 'read-story', { storyId: made.story.id });
  other = { desk, storyId: made.story.id, draft };
  const { checker } = desk.people;
  const { key } = await desk.done(COMMAND_LINE, 'make-key', { name: 'wire', role: 'checker' });
  actors = {
    ...desk.people,
    nobody: NOBODY,
    key: {
      kind: 'key',
      keyId: key.id,
      personId: checker.personId,
      name: 'wire',
      role: 'checker',
    },
  };
});
afterAll(() => desk.remove());

it('every operation has a row, and every row a sign for each actor', () => {
  const names = OPERATIONS.map((operation) => operation.name);
  expect(Object.keys(TABLE).toSorted()).toEqual(names.toSorted());
  for (const operation of OPERATIONS) {
    const row: Pick<Row<OperationName>, 'own' | 'other'> = TABLE[operation.name];
    expect(row.own, operation.name).toMatch(/^[+x!tp]{7}$/);
    const isOnStory = 'story' in operation;
    expect(row.other === undefined, `${operation.name}, other's story`).toBe(!isOnStory);
    expect(row.other ?? '+x!-+x!').toMatch(/^[+x!p-]{7}$/);
  }
});

const cells = OPERATIONS.flatMap(({ name }) => {
  const row: Pick<Row<OperationName>, 'own' | 'other'> = TABLE[name];
  return (['own', 'other'] as const).flatMap((whose) =>
    ACTORS.flatMap((who, at) => {
      const sign = row[whose]?.charAt(at);
      return sign === undefined ? [] : [{ name, whose, who, expected: SIGNS[sign] }];
    }),
  );
});

it.each(cells)('$name by $who on their $whose story: $expected', async (cell) => {
  const { name, whose, who, expected } = cell;
  const input = await inputFor(name, whose === 'own' ? own : other);
  const before = (await desk.storage.store.head()).number;
  const answer = await attempt(actors[who], name, input);
  expect(answer.ok ? 'ok' : answer.problem.code).toBe(expected);
  const events = (await desk.storage.store.head()).number - before;
  const mayWrite = expected === 'ok' && !WRITES_NOTHING.test(name);
  expect(events > 0, 'whether anything was kept').toBe(mayWrite);
});

it('enough cells were looked at', () => {
  expect(cells.length).toBeGreaterThanOrEqual(OPERATIONS.length * ACTORS.length);
});

describe("somebody else's story answers exactly as one that does not exist", () => {
  const onStories: readonly AnyOperation[] = OPERATIONS.filter((each) => 'story' in each);

  it.each(onStories.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const input = await inputFor(operationName(name), other);
      const parsed = operation.input.parse(input);
      const located = operation.story?.(parsed);
      if (located === undefined) throw new Error(`${name} is on no story.`);
      const unknown = JSON.stringify(input).replaceAll(located.id, anId(located.kind, 31));
      for (const who of ['editor', 'checker', 'reporter', 'viewer', 'key'] as const) {
        const hidden = await attempt(actors[who], name, input);
        const absent = await attempt(actors[who], name, JSON.parse(unknown));
        expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent));
        expect(hidden.ok).toBe(false);
      }
    },
  );
});

it('a key is bound to its role and to the stories of the person it stands for', async () => {
  const { viewer } = desk.people;
  const key = { ...actors.key, personId: viewer.personId, role: 'viewer' } as Actor;
  const read = await attempt(key, 'read-story', { storyId: own.storyId });
  expect(read.ok).toBe(true);
  expect(await attempt(key, 'mark-claim', {})).toMatchObject({ problem: { code: 'forbidden' } });
  const outsider = { ...key, personId: anId('person', 31) } as Actor;
  expect(await attempt(outsider, 'read-story', { storyId: own.storyId })).toMatchObject({
    problem: { code: 'not-found' },
  });
});

function operationName(name: string): OperationName {
  const known = OPERATIONS.find((operation) => operation.name === name);
  if (known === undefined) throw new Error(`There is no operation ${name}.`);
  return known.name;
}

async function inputFor(name: OperationName, on: scene.Scene): Promise<unknown> {
  const row: { input(on: scene.Scene): unknown } = TABLE[name];
  return await row.input(on);
}

async function attempt(actor: Actor, name: string, input: unknown) {
  const operation: AnyOperation = operationNamed(operationName(name));
  return perform(operation, desk.parts, actor, input);
}

async function claimOn(on: scene.Scene) {
  const { id, version } = await scene.newClaim(on);
  return { claimId: id, expects: version };
}

function person() {
  return { name: 'Second Founder', email: 'second@example.org' };
}
