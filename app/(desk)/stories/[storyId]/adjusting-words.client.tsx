'use client';

import { useTexts } from '#texts';
import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { saveAdjusting } from './adjust.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { MergeChoice } from './merge-choice.client.tsx';
import type { Mark } from './mark.ts';
import type { Adjusting } from './reading.ts';
import { drop } from './use-reading.client.ts';

/** Boundaries being moved: how, and what becomes of them; both versions when somebody else was first. */
export function AdjustingWords(props: { readonly mark: Mark; readonly adjusting: Adjusting }) {
  const { mark, adjusting } = props;
  const desk = useGalley();
  const t = useTexts('marking');
  if (adjusting.isStale) {
    const shown = {
      base: wordsOfRuns(desk.text, adjusting.base),
      theirs: wordsOfRuns(desk.text, mark.spans),
      mine: wordsOfRuns(desk.text, adjusting.spans),
    };
    return (
      <MergeChoice
        thing={{ kind: 'claim', number: mark.number }}
        rows={[{ name: 'words', label: t('words'), theirs: 'theirs', mine: 'mine', shown }]}
        kept={[]}
        save={t('save-result')}
        isSaving={false}
        onSave={({ words }) => {
          if (words === 'theirs') drop(desk);
          else
            void saveAdjusting(desk, {
              ...adjusting,
              expects: mark.version,
              base: mark.spans,
              isStale: false,
            });
        }}
        onDrop={() => {
          drop(desk);
        }}
      />
    );
  }
  return (
    <div className="sm-adjusting">
      <Text size="xs">{t('adjusting-how')}</Text>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          leftSection={<IconCheck size={14} aria-hidden />}
          onClick={() => void saveAdjusting(desk, adjusting)}
        >
          {t('save-words')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            drop(desk);
          }}
        >
          {t('drop')}
        </Button>
      </Group>
    </div>
  );
}
