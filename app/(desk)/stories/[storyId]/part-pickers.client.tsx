'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button } from '@mantine/core';
import { IconTargetArrow, IconX } from '@tabler/icons-react';
import { useEffect, useLayoutEffect } from 'react';
import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import { PARTS } from './attribution-words.ts';
import { refuse } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import type { KeptForm } from './kept-form.client.ts';
import { type AttributionPart, withParts } from './sheets.ts';
import { spansFromText, textOfSpans } from './span-text.ts';
import { useStore } from './store.client.ts';

/** The fields that hold the parts' words. */
export type PartField = `${AttributionPart}Spans`;

/**
 * Picks the words of each part in the text: arm a part, select words, and they are its. The next part
 * that has none is armed by itself, so three selections in a row fill all three.
 */
export function PartPickers({ form }: { readonly form: KeptForm<PartField> }) {
  const desk = useGalley();
  const t = useTexts('marking');
  const armed = useStore(desk.reading, (reading) => reading.armed);
  const taken = useStore(desk.reading, (reading) => reading.taken);
  const { sourceSpans, cueSpans, contentSpans } = form.values;

  // Before the next press: words drawn in haste after these are to find the next part armed already.
  useLayoutEffect(() => {
    if (taken === null) return;
    const field = `${taken.part}Spans` as const;
    const held = spansFromText(form.values[field]);
    const runs = placeRuns(desk.text, desk.blocks, [...held, taken.span]);
    if (runs.ok) form.set(field, textOfSpans(runs.value));
    else refuse(runs.problem);
    const next = PARTS.find((part) => part !== taken.part && form.values[`${part}Spans`] === '');
    // Words given by a part's own key arm nothing: the next key says which part comes next.
    const isInARow = armed === taken.part;
    desk.reading.set({
      ...desk.reading.get(),
      taken: null,
      armed: isInARow ? (next ?? null) : armed,
    });
    // Only newly taken words are to be added.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [taken]);

  useEffect(() => {
    const held = { source: sourceSpans, cue: cueSpans, content: contentSpans };
    const parts = PARTS.flatMap((part) =>
      spansFromText(held[part]).map((span) => ({ part, span })),
    );
    desk.marks.set(withParts(desk.blocks, desk.marks.get(), parts));
  }, [desk, sourceSpans, cueSpans, contentSpans]);

  useEffect(
    () => () => {
      arm(desk, null);
    },
    [desk],
  );

  return (
    <div className="sm-pickers" role="group" aria-label={t('words-in-text')}>
      {PARTS.map((part) => (
        <Picker key={part} part={part} isArmed={armed === part} form={form} />
      ))}
      <p className="sm-pickers-how" aria-live="polite">
        {armed === null ? t('press-a-part') : t(`now-select.${armed}`)}
      </p>
    </div>
  );
}

function Picker(props: {
  readonly part: AttributionPart;
  readonly isArmed: boolean;
  readonly form: KeptForm<PartField>;
}) {
  const { part, isArmed, form } = props;
  const desk = useGalley();
  const t = useTexts('marking');
  const spans = spansFromText(form.values[`${part}Spans`]);
  return (
    <div className="sm-picker">
      <Button
        size="compact-sm"
        variant={isArmed ? 'filled' : 'default'}
        aria-pressed={isArmed}
        leftSection={<IconTargetArrow size={14} aria-hidden />}
        onClick={() => {
          arm(desk, isArmed ? null : part);
        }}
      >
        {t(`part.${part}`)}
      </Button>
      {spans.length > 0 && (
        <>
          <span className="sm-picker-words" data-part={part} dir="auto">
            {wordsOfRuns(desk.text, spans)}
          </span>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t(`clear-part.${part}`)}
            onClick={() => {
              form.set(`${part}Spans`, '');
            }}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

/** Says which part the next selected words become; null: none. */
export function arm(desk: GalleyDesk, part: AttributionPart | null): void {
  desk.reading.set({ ...desk.reading.get(), armed: part, taken: null });
}
