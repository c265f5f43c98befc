'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { call } from '#app/_client/call.ts';
import { askUnreadNotices } from '#app/_parts/unread-notices.client.ts';
import { type ClaimId, claimIdSchema } from '#lib/id.ts';
import { presenceSchema } from '#lib/presence/presence.ts';
import { say, takeClaims } from './claim-acts.client.ts';
import { forgetDetails, readDetail } from './claim-details.client.ts';
import { followDismissals } from './coverage-live.client.ts';
import { type GalleyDesk, type Liveness, useGalley } from './galley-desk.client.ts';
import { hearOthers } from './others-heard.client.ts';
import { followSuggestions } from './suggestion-live.client.ts';
import { readTasks } from './second-task.client.ts';
import { takePresence } from './presence.client.ts';
import { followStory } from './story-stream.client.ts';
import { readMembers, readSources } from './story-lists.client.ts';

/** What of an event decides which part of the screen is read anew. */
const eventSchema = z.object({
  kind: z.string(),
  actorId: z.string().nullable(),
  actorName: z.string(),
  subject: z.object({ id: z.string() }),
  claimIds: z.array(claimIdSchema),
});

/** Events that come together are answered together: one import or script marks many claims at once. */
const GATHER_MS = 40;

/** With more claims changed at once than this, all marks are read in one answer. */
const ONE_BY_ONE = 12;

/**
 * Follows the story's events, so that colleagues' marks and verdicts appear by themselves. `after` is the
 * number of the last event this page already shows. Tells whether the connection stands.
 */
export function useLive(after: number): Liveness {
  const desk = useGalley();
  const router = useRouter();
  const [liveness, setLiveness] = useState<Liveness>('live');
  useEffect(() => {
    const follower = gather(desk, () => {
      router.refresh();
    });
    const stop = followStory({
      storyId: desk.storyId,
      after,
      onEvent: follower.take,
      onPresence: (data) => {
        const presence = presenceSchema.safeParse(data);
        if (presence.success) takePresence(desk, presence.data);
      },
      onLiveness: setLiveness,
    });
    return () => {
      stop();
      follower.stop();
    };
    // The first number only: afterwards the stream itself knows how far it has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [desk, router]);
  return liveness;
}

/** Gathers what events touch for a moment, then reads just that. */
function gather(desk: GalleyDesk, refresh: () => void) {
  const claims = new Set<ClaimId>();
  const dismissals = followDismissals(desk);
  const suggestions = followSuggestions(desk);
  const others = hearOthers(desk);
  const rest = new Set<'members' | 'readings' | 'sources' | 'identities' | 'story'>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    timer = undefined;
    askUnreadNotices();
    // Claims of a newer draft stand over other words than those on this screen.
    const changed = desk.newer.get() === null ? [...claims] : [];
    claims.clear();
    if (rest.has('members')) void readMembers(desk);
    if (rest.has('readings')) void readTasks(desk);
    if (rest.has('sources')) void readSources(desk);
    if (rest.has('identities')) readWithIdentities(desk);
    if (rest.has('story')) refresh();
    rest.clear();
    if (changed.length > ONE_BY_ONE) void readAll(desk, changed);
    else for (const id of changed) void readDetail(desk, id);
  };
  return {
    take: (data: unknown) => {
      const event = eventSchema.safeParse(data);
      if (!event.success) return;
      for (const claimId of event.data.claimIds) claims.add(claimId);
      if (event.data.kind === 'draft.added') newDraft(desk, event.data);
      if (event.data.kind.startsWith('member.')) rest.add('members');
      if (event.data.kind.startsWith('second-reading.')) rest.add('readings');
      if (event.data.kind.startsWith('source.')) rest.add('sources');
      if (event.data.kind.startsWith('identity.')) rest.add('identities');
      if (event.data.kind.startsWith('story.')) rest.add('story');
      if (event.data.kind === 'sign-off.voided') {
        say(desk, 'told', desk.texts.galley('side.sign-off-void'));
      }
      others.take(event.data);
      dismissals.take(event.data.kind, event.data.subject.id);
      suggestions.take(event.data.kind, event.data.subject.id);
      timer ??= setTimeout(read, GATHER_MS);
    },
    stop: () => {
      dismissals.stop();
      suggestions.stop();
      others.stop();
      clearTimeout(timer);
    },
  };
}

/** Any claim may rest on the source: the one at hand is read anew, the others when they are opened again. */
function readWithIdentities(desk: GalleyDesk): void {
  const open = desk.marks.get().selectedId;
  const others = [...desk.details.get().keys()].filter((id) => id !== open);
  forgetDetails(desk, others);
  if (open !== null) void readDetail(desk, open);
}

/** The draft itself may come by its own event, where the page was read while it was taken in. */
function newDraft(desk: GalleyDesk, event: z.output<typeof eventSchema>): void {
  if (event.subject.id === desk.draftId) return;
  desk.newer.set({ draftId: event.subject.id, by: event.actorName });
}

async function readAll(desk: GalleyDesk, changed: readonly ClaimId[]): Promise<void> {
  const answer = await call('read-marks', { storyId: desk.storyId });
  if (!answer.ok) return;
  takeClaims(desk, answer.value.claims);
  desk.links.set(answer.value.links);
  forgetDetails(desk, changed);
  const { selectedId } = desk.marks.get();
  if (selectedId !== null) await readDetail(desk, selectedId);
}
