'use client';

import { useEffect } from 'react';
import { call } from '#app/_client/call.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { Source } from '#lib/source/source.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/** Reads the people on the story anew. */
export async function readMembers(desk: GalleyDesk): Promise<void> {
  const answer = await call('read-story', { storyId: desk.storyId });
  if (answer.ok) desk.members.set(answer.value.members.map(({ person }) => person));
}

/** Reads the story's sources, up to the two hundred an answer holds. */
export async function readSources(desk: GalleyDesk): Promise<void> {
  const answer = await call('list-sources', { storyId: desk.storyId, limit: 200 });
  if (answer.ok) desk.sources.set(answer.value.items);
}

/** Reads the origins named in the story. */
export async function readOrigins(desk: GalleyDesk): Promise<void> {
  const answer = await call('list-origins', { storyId: desk.storyId });
  if (answer.ok) desk.origins.set(answer.value.origins);
}

/** Reads the house's templates, up to the two hundred an answer holds. */
export async function readTemplates(desk: GalleyDesk): Promise<void> {
  const answer = await call('list-templates', { limit: 200 });
  if (answer.ok) desk.templates.set(answer.value.items);
}

/** The story's sources, read when first needed and kept up to date by the event stream. */
export function useSources(): readonly Source[] {
  const desk = useGalley();
  const sources = useStore(desk.sources, (held) => held);
  useEffect(() => {
    if (desk.sources.get() === null) void readSources(desk);
  }, [desk]);
  return sources ?? [];
}

/** The origins named in the story so far, for choosing one by its name. */
export function useOrigins(): readonly Origin[] {
  const desk = useGalley();
  const origins = useStore(desk.origins, (held) => held);
  useEffect(() => {
    void readOrigins(desk);
  }, [desk]);
  return origins ?? [];
}
