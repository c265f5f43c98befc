'use client';

import '#app/_parts/intake.css';
import { useTexts } from '#texts';
import { Button, FileButton, Loader } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { base64Of } from '#app/_parts/original.ts';
import { useFileDrop } from '#app/_parts/use-file-drop.client.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';
import { sizeProblem } from '#lib/story/rules.ts';

type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'looking'; readonly filename: string }
  | { readonly kind: 'called-off' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'brought'; readonly set: AnswerOf<'import-annotations'>['set'] };

/** Bringing a file of annotations: chosen or dropped, it is sent at once, and what came of it is said here. */
export function BringAnnotations(props: {
  readonly storyId: StoryId;
  /** The newest draft, in which they are looked for. */
  readonly draft: { readonly id: DraftId; readonly number: number };
  /** The largest file the house takes. */
  readonly limitBytes: number;
  /** Whether the story has none yet: then it is said what they are, and where they come from. */
  readonly isFirst: boolean;
}) {
  const { draft, isFirst, limitBytes, storyId } = props;
  const t = useTexts('annotations');
  const house = useTexts('house');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const isAwake = useAwake();
  const [stage, setStage] = useState<Stage>({ kind: 'waiting' });
  const isBusy = stage.kind === 'looking';
  // A second file dropped at the same moment would not see the state yet.
  const sending = useRef<AbortController>(null);
  const resetFile = useRef<() => void>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const refuse = (problem: Problem) => {
    setStage({ kind: 'refused', problem });
  };
  const bring = async (file: File | null) => {
    if (file === null || sending.current !== null) return;
    const filename = file.name;
    // The same file, mended meanwhile, can be chosen once more.
    resetFile.current?.();
    // The desk would refuse it as well, after all of it was sent.
    const tooLarge = sizeProblem(file.size, limitBytes, { kind: 'file', filename });
    if (tooLarge !== null) {
      refuse(tooLarge);
      return;
    }
    const aborter = new AbortController();
    const { signal } = aborter;
    sending.current = aborter;
    setStage({ kind: 'looking', filename });
    const bytes = await base64Of(file).catch(() => null);
    if (bytes === null) {
      refuse(refusal('invalid', say('file-unreadable-here', { filename })));
    } else {
      const brought = { storyId, draftId: draft.id, filename, file: bytes };
      const answer = await call('import-annotations', brought, { signal });
      if (signal.aborted) {
        setStage({ kind: 'called-off' });
        // Should they have been there already, the list says so.
        router.refresh();
      } else if (answer.ok) {
        const { set } = answer.value;
        setStage({ kind: 'brought', set });
        // Whoever went elsewhere meanwhile is told there, and not called back.
        if (isHere.current) {
          router.push(`/stories/${storyId}/annotations?set=${set.id}`, { scroll: false });
        } else {
          saidSaved(<BroughtWords set={set} />);
        }
      } else {
        refuse(answer.problem);
        // The draft this screen knows is no longer the newest: with the next one it can be tried again.
        if (answer.problem.code === 'stale') router.refresh();
      }
    }
    sending.current = null;
  };
  const { isOver, target } = useFileDrop({
    onFile: (file) => void bring(file),
    onRefuse: (problem) => {
      if (!isBusy) refuse(problem);
    },
  });
  return (
    <section
      className="sm-bring sm-bring-annotations"
      aria-label={t('bring')}
      aria-busy={isBusy}
      data-over={isOver}
      data-first={isFirst}
      {...target}
    >
      {stage.kind === 'refused' && (
        <Refusal problem={stage.problem} title={t('not-brought')}>
          {stage.problem.code === 'stale' && <p>{t('brought-before-newest')}</p>}
        </Refusal>
      )}
      {isFirst && (
        <div className="sm-bring-first">
          <p className="sm-empty-title">{t('none-title')}</p>
          <p>{t('none-lead')}</p>
          <p>{t('which-tools')}</p>
        </div>
      )}
      <div className="sm-bring-file">
        <IconFileText size={22} stroke={1.5} aria-hidden />
        <p>
          {t.rich('drop-here', {
            ending: (name) => <strong>{name}</strong>,
            limit: limitBytes / 1024 / 1024,
          })}
        </p>
        <FileButton
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={isBusy || !isAwake}
          resetRef={resetFile}
          inputProps={{ 'aria-label': t('file-of-annotations') }}
          onChange={(file) => void bring(file)}
        >
          {(button) => (
            <Button variant="default" disabled={!isAwake} loading={isBusy} {...button}>
              {t('choose-file')}
            </Button>
          )}
        </FileButton>
        {isBusy && (
          <Button
            variant="default"
            onClick={() => {
              sending.current?.abort();
            }}
          >
            {house('cancel')}
          </Button>
        )}
      </div>
      <div role="status" className="sm-bring-said">
        {stage.kind === 'looking' && (
          <>
            <Loader size="xs" aria-hidden />
            <p>
              {t.rich('looking', {
                filename: stage.filename,
                number: String(draft.number),
                file: (name) => <bdi>{name}</bdi>,
              })}{' '}
              <span className="sm-soft">{t('looking-long')}</span>
            </p>
          </>
        )}
        {stage.kind === 'called-off' && <p>{t('called-off')}</p>}
        {stage.kind === 'brought' && <BroughtWords set={stage.set} />}
      </div>
    </section>
  );
}

function BroughtWords({ set }: { readonly set: AnswerOf<'import-annotations'>['set'] }) {
  const t = useTexts('annotations');
  const { ambiguous, found, orphaned, unusable } = set.sums;
  const count = ambiguous + found + orphaned + unusable;
  return (
    <p>
      {t.rich('brought-told', {
        filename: set.filename,
        count,
        ...set.sums,
        file: (name) => <bdi>{name}</bdi>,
      })}
    </p>
  );
}
