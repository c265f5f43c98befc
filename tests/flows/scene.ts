import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import type { Draft } from '#lib/story/draft.ts';
import { COMMAND_LINE, PASSWORD, type StaffedDesk, type TestDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

/** One story in which things are made anew for every cell of a table, so that each really performs. */
export interface Scene {
  readonly desk: TestDesk;
  readonly storyId: StoryId;
  readonly draft: Draft;
  /** Somebody of every role, where they are on the story. */
  readonly people?: StaffedDesk['people'];
}

/** A new story with the same people on it as on this one: for what cannot be done twice in one story. */
export async function storyOfItsOwn({ desk, storyId }: Scene, text: string): Promise<Scene> {
  const { story } = await desk.done(COMMAND_LINE, 'import-story', { text });
  const { members } = await desk.done(COMMAND_LINE, 'read-story', { storyId });
  for (const { person } of members) {
    await desk.done(COMMAND_LINE, 'add-member', { storyId: story.id, personId: person.id });
  }
  const { draft } = await desk.done(COMMAND_LINE, 'read-story', { storyId: story.id });
  return { desk, storyId: story.id, draft };
}

/** Words in the draft of every scene. */
export function spans({ draft }: Scene) {
  return [spanOf(draft, '1,400 tonnes')];
}

/** A claim nobody has judged. */
export async function newClaim(scene: Scene) {
  const { desk, storyId, draft } = scene;
  const marking = { storyId, draftId: draft.id, spans: spans(scene) };
  return (await desk.done(COMMAND_LINE, 'mark-claim', marking)).claim;
}

/** A link between two claims of the story. */
export async function newLink(scene: Scene) {
  const { id: claimId } = await newClaim(scene);
  const { id: otherId } = await newClaim(scene);
  const about = { claimId, otherId, kind: 'conflicts-with' } as const;
  return (await scene.desk.done(COMMAND_LINE, 'link-claims', about)).link;
}

/** Asks for a second reading: of the checker of the story if there is one, of a new one otherwise. */
export async function newReading(scene: Scene) {
  const { desk, storyId } = scene;
  const { id: claimId } = await newClaim(scene);
  const { members } = await desk.done(COMMAND_LINE, 'read-story', { storyId });
  const checker = members.find(({ person }) => person.name === 'Mara Lindqvist');
  const readerId = checker?.person.id ?? (await newMember(scene));
  const asking = { storyId, claimIds: [claimId], readerId };
  const { reading } = await desk.done(COMMAND_LINE, 'ask-second-reading', asking);
  return { reading, claimId };
}

/** What a second verdict needs at least. */
export async function secondVerdictIn(scene: Scene) {
  const { reading, claimId } = await newReading(scene);
  return {
    readingId: reading.id,
    claimId,
    draftId: scene.draft.id,
    axis: 'content',
    value: 'unverified',
    justification: 'No evidence was found.',
  } as const;
}

/** A second reading with everything judged but for handing it in; only its reader can do so. */
export async function newFullReading(scene: Scene) {
  const { reading, claimId } = await newReading(scene);
  const reason = 'The paper is not at hand.';
  return { readingId: reading.id, expects: reading.version, leftOut: [{ claimId, reason }] };
}

/** A second reading that was handed in and differs from the first on one claim's content. */
export async function newDifference(scene: Scene) {
  const { desk } = scene;
  const judged = await secondVerdictIn(scene);
  const { readingId, claimId } = judged;
  const { reading } = (await desk.done(COMMAND_LINE, 'read-second-reading', { readingId })).summary;
  const reader = {
    kind: 'person',
    personId: reading.readerId,
    name: 'Reader',
    role: 'checker',
  } as const;
  await desk.done(reader, 'record-second-verdict', judged);
  const leftOut = [{ claimId, reason: 'Nobody says who said it.' }];
  await desk.done(reader, 'give-second-reading', { readingId, expects: 1, leftOut });
  return { readingId, claimId, axis: 'content', expects: 1 } as const;
}

/** A source named in the story. */
export async function newSource({ desk, storyId }: Scene) {
  const about = { storyId, name: 'Port authority', kind: 'institution' } as const;
  return (await desk.done(COMMAND_LINE, 'add-source', about)).source;
}

/** An attribution nothing hangs on. */
export async function newAttribution(scene: Scene) {
  const { id: claimId } = await newClaim(scene);
  const about = { claimId, draftId: scene.draft.id, quoteType: 'indirect' } as const;
  return (await scene.desk.done(COMMAND_LINE, 'attribute-claim', about)).attribution;
}

/** A thread with one remark, which may turn to people. */
export async function newThread(scene: Scene, mentions: readonly PersonId[] = []) {
  const { id: claimId } = await newClaim(scene);
  const about = { claimId, body: 'Who weighed it?', mentions: [...mentions] };
  return (await scene.desk.done(COMMAND_LINE, 'open-thread', about)).thread;
}

/** What evidence needs at least. */
export function evidenceOn(claimId: ClaimId) {
  return {
    claimId,
    question: 'How much was found?',
    answer: '900 tonnes.',
    stance: 'refutes',
    citation: 'Estuary survey, table 3',
  } as const;
}

/** Evidence with a kept copy. */
export async function newEvidence(scene: Scene) {
  const { id: claimId } = await newClaim(scene);
  const keptCopy = { filename: 'a.txt', mediaType: 'text/plain', file: 'YQ==' };
  const about = { ...evidenceOn(claimId), keptCopy };
  return (await scene.desk.done(COMMAND_LINE, 'add-evidence', about)).evidence;
}

/** A verdict on a claim of its own. */
export async function newVerdict(on: Scene, by: Actor) {
  const { id: claimId } = await newClaim(on);
  const judgement = {
    claimId,
    expects: 1,
    draftId: on.draft.id,
    axis: 'content',
    value: 'unverified',
    justification: 'No evidence was found.',
  } as const;
  return (await on.desk.done(by, 'record-verdict', judgement)).verdict;
}

/** The first sentence of the draft, which nobody has dismissed. */
export async function untouchedSentence({ desk, storyId, draft }: Scene) {
  const { dismissals } = await desk.done(COMMAND_LINE, 'read-coverage', { storyId });
  const dismissalIds = dismissals.map(({ id }) => id);
  if (dismissalIds.length > 0) {
    await desk.done(COMMAND_LINE, 'withdraw-dismissals', { storyId, dismissalIds });
  }
  return spanOf(draft, 'Harbour dredging to begin in May');
}

/** A standing dismissal. */
export async function newDismissal(scene: Scene) {
  const { desk, storyId, draft } = scene;
  const spans = [await untouchedSentence(scene)];
  const about = { storyId, draftId: draft.id, spans };
  const [made] = (await desk.done(COMMAND_LINE, 'dismiss-sentences', about)).dismissals;
  if (made === undefined) throw new Error('Nothing was dismissed.');
  return made;
}

/** The same, as what is asked of it names it. */
export async function newDismissals(scene: Scene) {
  return { storyId: scene.storyId, dismissalIds: [(await newDismissal(scene)).id] };
}

/** A suggestion on which nobody has decided. */
export async function openSuggestion({ desk, storyId, draft }: Scene) {
  // A cell that was forbidden to do so has left the draft unread.
  await desk.done(COMMAND_LINE, 'keep-reading', { storyId });
  const decisions = await desk.storage.store.decisionsOf(storyId);
  const decisionIds = decisions.map(({ id }) => id);
  if (decisionIds.length > 0) {
    const reason = 'The next cell needs it.';
    await desk.done(COMMAND_LINE, 'restore-suggestions', { storyId, decisionIds, reason });
  }
  const { suggestions } = await desk.done(COMMAND_LINE, 'read-suggestions', { storyId });
  const [first] = suggestions;
  if (first === undefined) throw new Error('Nothing is suggested in the scene.');
  return { storyId, draftId: draft.id, fingerprints: [first.fingerprint] };
}

/** A story whose draft another version of the desk read, so that it has to be read anew. */
export async function unread({ desk, storyId, draft }: Scene) {
  const kept = await desk.storage.store.keptReading(draft.id);
  if (kept === null) throw new Error('The draft of the scene was read.');
  const reading = { ...kept, format: 99 };
  await desk.storage.store.commit({
    actor: COMMAND_LINE,
    operation: 'keep-reading',
    at: desk.parts.now(),
    changes: [{ kind: 'draft.read', storyId, reading, json: '{}' }],
  });
  return { storyId };
}

/** A suggestion to be made a claim of as a person changed it. */
export async function editedSuggestion(scene: Scene) {
  const { fingerprints, ...about } = await openSuggestion(scene);
  const [fingerprint = ''] = fingerprints;
  const kind = 'figure' as const;
  return { ...about, fingerprint, spans: spans(scene), kind, attribution: null };
}

/** A suggestion that was put away. */
export async function newDecision(scene: Scene) {
  const about = await openSuggestion(scene);
  const { decisionIds } = await scene.desk.done(COMMAND_LINE, 'dismiss-suggestions', about);
  return { storyId: scene.storyId, decisionIds, reason: 'A slip.' };
}

let count = 0;

/** Somebody who has not been on the desk before. */
export function newcomer() {
  count += 1;
  return {
    name: `Newcomer ${count}`,
    email: `newcomer${count}@example.org`,
    role: 'viewer',
  } as const;
}

/** A checker with an account, on no story. */
export async function newPerson({ desk }: Scene) {
  const about = { ...newcomer(), role: 'checker', password: PASSWORD } as const;
  return (await desk.done(COMMAND_LINE, 'add-person', about)).person;
}

/** A checker who is a member of the story. */
export async function newMember(scene: Scene) {
  const { id: personId } = await newPerson(scene);
  await scene.desk.done(COMMAND_LINE, 'add-member', { storyId: scene.storyId, personId });
  return personId;
}

/** An open invitation with its token. */
export async function newInvitation({ desk }: Scene) {
  return desk.done(COMMAND_LINE, 'invite-person', newcomer());
}

/** An API key that was not taken back. */
export async function newKey({ desk }: Scene) {
  return (await desk.done(COMMAND_LINE, 'make-key', { name: 'wire', role: 'viewer' })).key;
}

/** What a template of a new name needs. */
export function templateWords() {
  count += 1;
  return {
    kind: 'question',
    name: `How many ${count}?`,
    body: 'How many, and who says so?',
  } as const;
}

/** A template that stands. */
export async function newTemplate({ desk }: Scene) {
  return (await desk.done(COMMAND_LINE, 'add-template', templateWords())).template;
}
