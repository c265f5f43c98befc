'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { saveAdjusting } from './adjust.client.ts';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import type { Adjusting } from './reading.ts';
import { StaleChoice } from './stale-choice.client.tsx';
import { drop } from './use-reading.client.ts';

/** Boundaries being moved: how, and what becomes of them; both versions when somebody else was first. */
export function AdjustingWords(props: { readonly mark: Mark; readonly adjusting: Adjusting }) {
  const { mark, adjusting } = props;
  const desk = useGalley();
  const onTop = { ...adjusting, expects: mark.version, isStale: false };
  if (adjusting.isStale) {
    return (
      <StaleChoice
        what={`Claim ${mark.number}`}
        rows={[
          {
            label: 'Words',
            theirs: wordsOfRuns(desk.text, mark.spans),
            yours: wordsOfRuns(desk.text, adjusting.spans),
          },
        ]}
        isSaving={false}
        onMine={() => void saveAdjusting(desk, onTop)}
        onTheirs={() => {
          drop(desk);
        }}
        onEdit={() => {
          desk.reading.set({ ...desk.reading.get(), adjusting: onTop });
        }}
      />
    );
  }
  return (
    <div className="sm-adjusting">
      <Text size="xs">
        [ and ] move the start by a word, Shift with them the end. Enter saves, Esc drops.
      </Text>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          leftSection={<IconCheck size={14} aria-hidden />}
          onClick={() => void saveAdjusting(desk, adjusting)}
        >
          Save these words
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            drop(desk);
          }}
        >
          Drop
        </Button>
      </Group>
    </div>
  );
}
