'use client';

import { useTexts } from '#texts';
import { Radio } from '@mantine/core';
import { useMemo } from 'react';
import { sentenceAround } from '#app/_parts/found-words.ts';
import { type PlaceContext, placeContexts } from '#app/_parts/place-context.ts';
import type { Passage } from '#lib/desk/passage.ts';
import type { Draft } from '#lib/story/draft.ts';
import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';

/** How long an excerpt may be in which words were found, and how much of it stands before them: UTF-16. */
const EXCERPT = 320;
const BEFORE = EXCERPT / 2;

/** The places where sought words stand, each in its sentence, to take one of them. */
export function FoundList(props: {
  readonly draft: Draft;
  readonly found: readonly Span[];
  /** Which of them is taken. */
  readonly at: number;
  readonly onTake: (at: number) => void;
}) {
  const { at, draft, found, onTake } = props;
  const t = useTexts('drafts');
  const excerpts = useMemo(() => excerptsOf(draft, found), [draft, found]);
  return (
    <Radio.Group
      label={t('several-places', { count: found.length, number: String(draft.number) })}
      value={String(at)}
      onChange={(next) => {
        onTake(Number(next));
      }}
    >
      <div className="sm-place-found">
        {excerpts.map((excerpt, each) => (
          <Radio
            key={excerpt.words.start}
            size="xs"
            value={String(each)}
            label={<InItsSentence excerpt={excerpt} />}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function InItsSentence({ excerpt }: { readonly excerpt: Excerpt }) {
  const { around, passage, words } = excerpt;
  const [from, to] = [words.start - passage.start, words.end - passage.start];
  return (
    <span dir="auto">
      {around !== null && <span className="sm-soft">{around.before}</span>}
      {passage.text.slice(0, from)}
      <mark className="sm-passage-claim">{passage.text.slice(from, to)}</mark>
      {passage.text.slice(to)}
      {around !== null && <span className="sm-soft">{around.after}</span>}
    </span>
  );
}

/** Words that were found, in as much of their sentence as is shown. */
interface Excerpt {
  readonly words: Span;
  readonly passage: Passage;
  /** What stands around it; null where nothing else reads the same. */
  readonly around: PlaceContext | null;
}

function excerptsOf(draft: Draft, found: readonly Span[]): readonly Excerpt[] {
  const passages = found.map((words) => excerptAround(draft, words));
  const contexts = placeContexts(draft, { candidates: passages });
  return found.map((words, at) => {
    const passage = passages[at] ?? { start: words.start, text: '' };
    const isAlike = passages.filter(({ text }) => text === passage.text).length > 1;
    return { words, passage, around: isAlike ? (contexts[at] ?? null) : null };
  });
}

function excerptAround({ text, blocks }: Draft, words: Span): Passage {
  const { start, end } = sentenceAround(text, blocks, words);
  const from = graphemeStart(text, Math.max(start, words.start - BEFORE));
  const to = graphemeEnd(text, Math.min(end, Math.max(from + EXCERPT, words.end)));
  return { start: from, text: text.slice(from, to) };
}
