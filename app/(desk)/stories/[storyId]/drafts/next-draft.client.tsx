'use client';

import { useTexts } from '#texts';
import { useRef, useState } from 'react';
import { NextDraftLook } from './next-draft-look.client.tsx';
import { call } from '#app/_client/call.ts';
import { Bring } from '#app/_parts/bring.client.tsx';
import type { Original } from '#app/_parts/original.ts';
import { Section } from '#app/_ui/page.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

type Stage =
  | { readonly kind: 'bringing'; readonly problem: Problem | null }
  | { readonly kind: 'comparing' }
  | {
      readonly kind: 'looking';
      readonly original: Original;
      readonly compared: AnswerOf<'compare-draft'>;
    };

/** The newest draft of the story, as this screen knows it. */
export interface Newest {
  readonly id: DraftId;
  readonly number: number;
}

/**
 * Bringing the next draft: it is compared with the newest one, looked at, and only then taken in. The pasted text is
 * kept between the steps, so that going back loses nothing.
 */
export function NextDraft(props: {
  readonly storyId: StoryId;
  readonly newest: Newest;
  readonly limitMb: number;
}) {
  const { storyId, newest } = props;
  const t = useTexts('drafts');
  const [stage, setStage] = useState<Stage>({ kind: 'bringing', problem: null });
  const [text, setText] = useState('');
  const comparing = useRef<AbortController | null>(null);
  const number = String(newest.number);
  const next = String(newest.number + 1);

  const bringing = (problem: Problem | null) => {
    setStage({ kind: 'bringing', problem });
  };
  const compare = async (original: Original) => {
    const aborter = new AbortController();
    comparing.current = aborter;
    setStage({ kind: 'comparing' });
    const { signal } = aborter;
    const answer = await call('compare-draft', { storyId, ...original }, { signal });
    if (aborter.signal.aborted) return;
    if (answer.ok) setStage({ kind: 'looking', original, compared: answer.value });
    else bringing(answer.problem);
  };

  if (stage.kind === 'looking') {
    return (
      <Section id="next" title={t('would-change', { number: next })} lead={t('nothing-taken-in')}>
        <NextDraftLook
          storyId={storyId}
          number={newest.number + 1}
          original={stage.original}
          compared={stage.compared}
          onBack={bringing}
        />
      </Section>
    );
  }
  return (
    <Section id="next" title={t('bring-next', { number: next })} lead={t('bring-lead')}>
      <Bring
        text={text}
        limitMb={props.limitMb}
        onText={setText}
        problem={stage.kind === 'bringing' ? stage.problem : null}
        isReading={stage.kind === 'comparing'}
        says={{
          action: t('bring-action', { number }),
          reading: t('comparing', { number }),
          refused: t('not-taken-in'),
        }}
        onBring={(original) => void compare(original)}
        onRefuse={bringing}
        onCancel={() => {
          comparing.current?.abort();
          bringing(null);
        }}
      />
    </Section>
  );
}
