'use client';

import { Popover, Text, UnstyledButton } from '@mantine/core';
import { counted } from '#app/_parts/wording.ts';
import type { Completeness } from '#lib/story/draft.ts';

/** How much of the original the draft holds, and what was left out. */
export function CompletenessNote({ completeness }: { readonly completeness: Completeness }) {
  const { wordsKept, wordsFound, leftOut } = completeness;
  const kept =
    wordsKept === wordsFound
      ? `all ${counted(wordsFound, 'word')} kept`
      : `kept ${wordsKept.toLocaleString('en')} of ${counted(wordsFound, 'word')}`;
  return (
    <Popover width={360} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className="sm-completeness">{kept}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" tabIndex={-1} data-autofocus>
          The original has {counted(wordsFound, 'word')} in{' '}
          {counted(completeness.paragraphsFound, 'paragraph')}; the draft holds{' '}
          {wordsKept.toLocaleString('en')} in {completeness.paragraphsKept.toLocaleString('en')}.
        </Text>
        <Text size="sm" mt="xs" fw={600}>
          {leftOut.length === 0 ? 'Nothing was left out.' : 'Left out:'}
        </Text>
        {leftOut.length > 0 && (
          <ul className="sm-left-out">
            {leftOut.map((piece, at) => (
              <li key={at}>
                <q>{piece.text}</q> <span className="sm-soft">({piece.reason})</span>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
