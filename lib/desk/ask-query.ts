import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { orNull } from '#lib/desk/prose.ts';
import {
  askedClaimsSchema,
  channelSchema,
  dueSchema,
  questionSchema,
  shortLine,
} from '#lib/desk/query-input.ts';
import { visibleSource } from '#lib/desk/sight.ts';
import { claimsAsked, keepQuery, oneQuerySchema } from '#lib/desk/told-query.ts';
import {
  type PersonId,
  type StoryId,
  personIdSchema,
  sourceIdSchema,
  storyIdSchema,
} from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { QUERY_KINDS } from '#lib/query/query.ts';
import { type AskedMember, ask } from '#lib/query/rules.ts';

/** Puts a question to the reporter, a source, an expert or an accused party; a reporter gets a notice. */
export const askQuery = operation({
  name: 'ask-query',
  summary: 'Put a question about claims to the reporter, a source, an expert or an accused party.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    kind: z.enum(QUERY_KINDS),
    claimIds: askedClaimsSchema,
    question: questionSchema,
    /** Who is asked; for a reporter their name is taken, for a right of reply the party's where this is left out. */
    to: shortLine.default(''),
    personId: personIdSchema.nullable().default(null),
    sourceId: sourceIdSchema.nullable().default(null),
    accused: shortLine.nullable().default(null),
    dueAt: dueSchema.default(null),
    channel: channelSchema.default('message'),
    where: shortLine.default(''),
  }),
  output: oneQuerySchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, claimIds, kind, ...said }) {
    const claims = await claimsAsked(desk, storyId, claimIds);
    if (!claims.ok) return claims;
    const source = await visibleSource(desk, said.sourceId);
    if (!source.ok) return source;
    const isReporter = kind === 'reporter';
    const member = isReporter ? await memberAsked(desk, storyId, said.personId) : null;
    const accused = kind === 'right-of-reply' ? orNull(said.accused) : null;
    const by = personOf(desk.actor);
    const query = {
      ...said,
      id: desk.newId('query'),
      storyId,
      kind,
      claimIds: claims.value.map(({ id }) => id),
      to: (isReporter ? member?.person?.name : said.to) || (source.value?.name ?? accused ?? ''),
      personId: isReporter ? said.personId : null,
      accused,
      state: 'open',
      askedAt: desk.now(),
      askedBy: by,
      askedByName: actorName(desk.actor),
      withdrawnReason: null,
      closing: null,
      reopenedReason: null,
    } as const;
    return keepQuery(desk, query.id, telling(ask(query, claims.value, member), { by }));
  },
});

async function memberAsked(
  desk: Desk,
  storyId: StoryId,
  personId: PersonId | null,
): Promise<AskedMember | null> {
  if (personId === null) return null;
  const person = await desk.store.person(personId);
  return { person, isMember: person !== null && (await desk.store.isMember(storyId, personId)) };
}
