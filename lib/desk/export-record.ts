import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { streamedFileSchema } from '#lib/desk/streamed-file.ts';
import {
  type Line,
  type Opening,
  RECORD_FILE,
  RECORD_FILE_VERSION,
  messageToSign,
} from '#lib/export/record-lines.ts';
import { ToldStory } from '#lib/export/told-story.ts';
import { type StoryId, storyIdSchema } from '#lib/id.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { type OpenedKey, fingerprintOf } from '#lib/record/desk-key.ts';
import type { Head, RecordEvent } from '#lib/record/event.ts';
import { stateOf, textOf } from '#lib/record/told.ts';
import { fail, ok } from '#lib/result.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import { noReportWhileBlind } from '#lib/review/second-reading-rules.ts';
import type { EventLink } from '#lib/store/store.ts';

/** Hands out what the record says of a story, so that anybody can check it without the desk. */
export const exportRecord = operation({
  name: 'export-record',
  summary: 'Write the record of a story as one signed file, which can be checked without the desk.',
  permission: 'verify the record',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: streamedFileSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const head = await desk.store.head();
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const claims = await desk.store.claimsOf(storyId);
    const hidden = claims.filter(({ id }) => desk.hidden.has(id));
    if (hidden.length > 0) return fail(noReportWhileBlind(hidden));
    const key = await desk.deskKey.open();
    if (!key.ok) return key;
    const opening: Opening = {
      line: 'file',
      format: RECORD_FILE,
      version: RECORD_FILE_VERSION,
      madeAt: desk.now(),
      story: { id: storyId, title: story.value.title },
      head,
      publicKey: key.value.publicKey,
      fingerprint: fingerprintOf(key.value.publicKey),
    };
    return ok({
      filename: `${storyId}-record.jsonl`,
      mediaType: 'application/jsonl; charset=utf-8',
      chunks: signed(linesOf(desk, opening), key.value),
    });
  },
});

/** So many events are read at once; between two reads others get their turn. */
const SLICE = 500;

/** The lines as bytes, with the one that signs them all. */
async function* signed(lines: AsyncIterable<Line>, key: OpenedKey): AsyncGenerator<Uint8Array> {
  const hash = sha256.create();
  for await (const line of lines) {
    const bytes = utf8ToBytes(`${canonicalJson(line)}\n`);
    hash.update(bytes);
    yield bytes;
  }
  const stated = bytesToHex(hash.digest());
  const signature = bytesToHex(key.sign(messageToSign(stated)));
  yield utf8ToBytes(`${canonicalJson({ line: 'signature', sha256: stated, signature })}\n`);
}

/** Everything up to the signature. Events only ever come on, so that nothing read here changes meanwhile. */
async function* linesOf(desk: Desk, opening: Opening): AsyncGenerator<Line> {
  yield opening;
  const { head, story } = opening;
  const { told, borrowed } = await survey(desk, story.id, head);
  const own = eventsUpTo(desk, story.id, head);
  let next = await own.next();
  for await (const link of linksUpTo(desk, head)) {
    const { number } = link;
    if (next.done !== true && next.value.number === number) {
      yield { line: 'event', event: next.value };
      next = await own.next();
      continue;
    }
    const event = borrowed.get(number);
    yield event === undefined ? { line: 'link', ...link } : { line: 'event', event };
  }
  const signOffs = lastOf(told);
  for (const draftId of new Set(signOffs.map(({ binding }) => binding.draftId))) {
    const draft = await desk.store.draft(draftId);
    if (draft !== null) yield { line: 'draft', draft };
  }
  for (const signOff of signOffs) {
    const findings = await desk.store.findingsSigned(signOff.id);
    yield {
      line: 'sign-off',
      signOff,
      findings: findings === null ? null : z.json().parse(findings),
    };
  }
  for (const [hash, sizeBytes] of [...told.copies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    yield { line: 'copy', sha256: hash, sizeBytes };
  }
}

/** What the story's own events tell, and the events from elsewhere without which its sign-offs could not be checked. */
async function survey(desk: Desk, storyId: StoryId, head: Head) {
  const told = new ToldStory();
  const named = new Set<string>();
  for await (const event of eventsUpTo(desk, storyId, head)) {
    told.take(event);
    for (const id of namedIn(event)) named.add(id);
  }
  const signOffs = lastOf(told);
  const about = await desk.store.eventsAbout([...named], head.number);
  const elsewhere = about.filter((event) => event.storyId !== storyId);
  const bySubject = [...Map.groupBy(elsewhere, ({ subject }) => subject.id).values()];
  // Of each only what it was when somebody signed: how another story came to it is that story's own.
  const wanted = signOffs.flatMap(({ binding }) =>
    bySubject.flatMap((events) => {
      const last = events.findLast(({ number }) => number <= binding.head.number);
      return last === undefined ? [] : [last];
    }),
  );
  const borrowed = new Map<number, RecordEvent>(wanted.map((event) => [event.number, event]));
  return { told, borrowed };
}

/** The sources that attributions and evidence name, and the versions of policies under which was signed. */
function namedIn({ subject, after }: RecordEvent): readonly string[] {
  const state = stateOf(after);
  if (subject.kind === 'sign-off') {
    const id = textOf(stateOf(state['binding']), 'policyVersionId');
    return id === '' ? [] : [id];
  }
  if (subject.kind !== 'attribution' && subject.kind !== 'evidence') return [];
  const id = textOf(state, 'sourceId');
  return id === '' ? [] : [id];
}

function lastOf(told: ToldStory): readonly SignOff[] {
  return [...told.signOffs.values()].flatMap((events) =>
    events.slice(-1).map(({ signOff }) => signOff),
  );
}

async function* eventsUpTo(
  desk: Desk,
  storyId: StoryId,
  { number }: Head,
): AsyncGenerator<RecordEvent> {
  let after = 0;
  for (;;) {
    const slice = await desk.store.events({ storyId, after, limit: SLICE });
    for (const event of slice) {
      if (event.number > number) return;
      yield event;
      after = event.number;
    }
    if (slice.length < SLICE) return;
  }
}

async function* linksUpTo(desk: Desk, { number }: Head): AsyncGenerator<EventLink> {
  let after = 0;
  while (after < number) {
    const slice = await desk.store.links(after, Math.min(SLICE, number - after));
    if (slice.length === 0) return;
    yield* slice;
    after = slice.at(-1)?.number ?? number;
  }
}
