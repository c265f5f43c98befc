'use client';

import { useTexts } from '#texts';
import { Popover, Text, UnstyledButton } from '@mantine/core';
import type { Completeness } from '#lib/story/draft.ts';

/** How much of the original the draft holds, and what was left out. */
export function CompletenessNote({ completeness }: { readonly completeness: Completeness }) {
  const t = useTexts('galley');
  const { wordsKept, wordsFound, paragraphsKept, paragraphsFound, leftOut } = completeness;
  const kept =
    wordsKept === wordsFound
      ? t('side.all-kept', { count: wordsFound })
      : t('side.some-kept', { kept: wordsKept, found: wordsFound });
  return (
    <Popover width={360} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className="sm-completeness">{kept}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" tabIndex={-1} data-autofocus>
          {t('side.original-and-draft', {
            wordsFound,
            paragraphsFound,
            wordsKept,
            paragraphsKept,
          })}
        </Text>
        <Text size="sm" mt="xs" fw={600}>
          {leftOut.length === 0 ? t('side.nothing-left-out') : t('side.left-out')}
        </Text>
        {leftOut.length > 0 && (
          <ul className="sm-left-out">
            {leftOut.map((piece, at) => (
              <li key={at}>
                <q>{piece.text}</q>{' '}
                <span className="sm-soft" lang="en">
                  ({piece.reason})
                </span>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
