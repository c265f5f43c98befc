'use client';

import './annotation-notes.css';
import { useTexts } from '#texts';
import { Anchor } from '@mantine/core';
import Link from 'next/link';
import type { ToldAnnotation } from '#lib/annotation/annotation.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { PanelSection } from './panel-section.client.tsx';

/** So many notes are told beside a suggestion, and so much of each. */
const MOST_TOLD = 3;
const MOST_OF_NOTE = 280;

/** The annotations made elsewhere that a suggestion stands for: what they say, who made them, how sure their place is. */
export function NotesBeside({ annotations }: { readonly annotations: readonly ToldAnnotation[] }) {
  const desk = useGalley();
  const t = useTexts('suggesting');
  const told = annotations.slice(0, MOST_TOLD);
  return (
    <>
      {told.map((one, at) => (
        <Note key={`${at} ${one.id ?? ''}`} one={one} most={MOST_OF_NOTE} />
      ))}
      <Anchor
        component={Link}
        href={`/stories/${desk.storyId}/annotations`}
        size="xs"
        prefetch={false}
      >
        {annotations.length > MOST_TOLD
          ? t('all-annotations-more', { count: annotations.length - MOST_TOLD })
          : t('all-annotations')}
      </Anchor>
    </>
  );
}

/** What was noted elsewhere on the suggestion that a claim was made of. */
export function ClaimNotes({ detail }: { readonly detail: ClaimDetail | null }) {
  const t = useTexts('suggesting');
  if (detail === null || detail.annotations.length === 0) return null;
  return (
    <PanelSection title={t('noted-elsewhere')} count={detail.annotations.length}>
      <div className="sm-noted-all">
        {detail.annotations.map((one, at) => (
          <Note key={`${at} ${one.id ?? ''}`} one={one} most={Infinity} />
        ))}
      </div>
    </PanelSection>
  );
}

function Note({ one, most }: { readonly one: ToldAnnotation; readonly most: number }) {
  const t = useTexts('suggesting');
  const { note, tags, exactness, score } = one;
  const isCut = note.length > most;
  const likeness = score === null ? null : t('alike', { score });
  const place = exactness === 'exact' ? null : t(`place-is.${exactness}`);
  const about = [byline(one, t), ...tags.map((tag) => t('tag', { tag })), place, likeness].filter(
    (line) => line !== null,
  );
  return (
    <div className="sm-noted">
      {note === '' ? (
        <p className="sm-soft">{t('no-note')}</p>
      ) : (
        <p dir="auto">{isCut ? `${note.slice(0, most).toWellFormed()}…` : note}</p>
      )}
      {about.length > 0 && <p className="sm-noted-about">{about.join(' · ')}</p>}
    </div>
  );
}

function byline(
  { creator, created }: ToldAnnotation,
  t: ReturnType<typeof useTexts<'suggesting'>>,
): string | null {
  // As it was written elsewhere; only the day of a full time is worth the room.
  const day = created?.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') ?? null;
  if (creator === null) return day;
  return day === null ? creator : t('by-on', { creator, day });
}
