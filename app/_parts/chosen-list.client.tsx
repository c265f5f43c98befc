'use client';

import { useTexts } from '#texts';
import { CloseButton } from '@mantine/core';
import type { Draft } from '#lib/story/draft.ts';
import { type Span, wordsOf } from '#lib/text/span.ts';

/** The words that are chosen, run by run; each can be taken out again. */
export function ChosenList(props: {
  readonly draft: Draft;
  readonly chosen: readonly Span[];
  /** What the words are chosen for. */
  readonly lead: string;
  readonly onRemove: (run: Span) => void;
}) {
  const { chosen, draft, lead, onRemove } = props;
  const t = useTexts('drafts');
  return (
    <div className="sm-place-chosen" aria-live="polite">
      <p className="sm-soft">{chosen.length === 0 ? t('nothing-chosen') : lead}</p>
      <ul>
        {chosen.map((run) => {
          const words = wordsOf(draft.text, run);
          return (
            <li key={run.start}>
              <span className="sm-passage" dir="auto">
                <mark className="sm-passage-claim">{words}</mark>
              </span>
              <CloseButton
                size="md"
                aria-label={t('remove-words', { words: shortened(words) })}
                onClick={() => {
                  onRemove(run);
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** So much of the words is enough to tell one run from another: UTF-16. */
const NAME_LENGTH = 60;

function shortened(words: string): string {
  if (words.length <= NAME_LENGTH) return words;
  return `${words.slice(0, NAME_LENGTH).replace(/\s\S*$/u, '')} …`;
}
