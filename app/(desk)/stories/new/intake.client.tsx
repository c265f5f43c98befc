'use client';

import '#app/_parts/intake.css';
import { useTexts } from '#texts';
import { useRef, useState } from 'react';
import { LookOver } from './look-over.client.tsx';
import { call } from '#app/_client/call.ts';
import { Bring } from '#app/_parts/bring.client.tsx';
import type { Original, Preview } from '#app/_parts/original.ts';
import type { Problem } from '#lib/problem.ts';

type Stage =
  | { readonly kind: 'bringing'; readonly problem: Problem | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'looking-over'; readonly original: Original; readonly preview: Preview };

/**
 * The two steps of opening a story: bring an original, look over what was read from it. The pasted
 * text is kept between them, so that going back loses nothing.
 */
export function Intake({ limitMb }: { readonly limitMb: number }) {
  const t = useTexts('intake');
  const [stage, setStage] = useState<Stage>({ kind: 'bringing', problem: null });
  const [text, setText] = useState('');
  const reading = useRef<AbortController | null>(null);

  const read = async (original: Original) => {
    const aborter = new AbortController();
    reading.current = aborter;
    setStage({ kind: 'reading' });
    const answer = await call('preview-original', original, { signal: aborter.signal });
    if (aborter.signal.aborted) return;
    setStage(
      answer.ok
        ? { kind: 'looking-over', original, preview: answer.value }
        : { kind: 'bringing', problem: answer.problem },
    );
  };

  if (stage.kind === 'looking-over') {
    return (
      <LookOver
        original={stage.original}
        preview={stage.preview}
        onBack={() => {
          setStage({ kind: 'bringing', problem: null });
        }}
      />
    );
  }
  return (
    <Bring
      text={text}
      limitMb={limitMb}
      onText={setText}
      problem={stage.kind === 'bringing' ? stage.problem : null}
      isReading={stage.kind === 'reading'}
      says={{
        action: t('look-over'),
        reading: t('reading-original'),
        refused: t('nothing-stored'),
      }}
      onBring={(original) => void read(original)}
      onRefuse={(problem) => {
        setStage({ kind: 'bringing', problem });
      }}
      onCancel={() => {
        reading.current?.abort();
        setStage({ kind: 'bringing', problem: null });
      }}
    />
  );
}
