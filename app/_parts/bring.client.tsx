'use client';

import '#app/_parts/intake.css';
import { useTexts } from '#texts';
import { Button, FileButton, Group, Loader, NativeSelect, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { type Original, fileAsOriginal } from '#app/_parts/original.ts';
import { useFileDrop } from '#app/_parts/use-file-drop.client.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { type Problem, refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';
import { INTAKE_FORMATS, type IntakeFormat } from '#lib/story/draft.ts';

/** Bringing an original: paste, choose a file, or drop one anywhere on the frame. */
export function Bring(props: {
  readonly text: string;
  /** The largest original the house takes, in MiB. */
  readonly limitMb: number;
  readonly problem: Problem | null;
  readonly isReading: boolean;
  /** What the button says, what is said while the original is read, and what a refusal is headed with. */
  readonly says: { readonly action: string; readonly reading: string; readonly refused: string };
  readonly onText: (text: string) => void;
  readonly onBring: (original: Original) => void;
  readonly onRefuse: (problem: Problem) => void;
  readonly onCancel: () => void;
}) {
  const t = useTexts('intake');
  const house = useTexts('house');
  const [format, setFormat] = useState<IntakeFormat>('text');

  const bringFile = async (file: File | null) => {
    if (file === null) return;
    try {
      props.onBring(await fileAsOriginal(file));
    } catch {
      props.onRefuse(refusal('invalid', say('file-unreadable-here', { filename: file.name })));
    }
  };
  const { isOver, target } = useFileDrop({
    onFile: (file) => void bringFile(file),
    onRefuse: props.onRefuse,
  });

  return (
    <div className="sm-bring" data-over={isOver} {...target}>
      {props.problem !== null && <Refusal problem={props.problem} title={props.says.refused} />}
      <form
        method="post"
        aria-label={t('original')}
        onSubmit={(event) => {
          event.preventDefault();
          props.onBring({ text: props.text, format });
        }}
      >
        <Textarea
          label={t('draft')}
          description={t('draft-hint')}
          autosize
          minRows={12}
          maxRows={24}
          disabled={props.isReading}
          value={props.text}
          classNames={{ input: 'sm-bring-text' }}
          onChange={(event) => {
            props.onText(event.currentTarget.value);
          }}
        />
        <Group mt="md" align="flex-end">
          <NativeSelect
            label={t('pasted-as')}
            value={format}
            data={INTAKE_FORMATS.map((each) => ({ value: each, label: t(`format.${each}`) }))}
            onChange={(event) => {
              setFormat(
                INTAKE_FORMATS.find((each) => each === event.currentTarget.value) ?? 'text',
              );
            }}
          />
          {props.isReading ? (
            <>
              <Button variant="default" onClick={props.onCancel}>
                {house('cancel')}
              </Button>
              <span role="status" className="sm-bring-reading">
                <Loader size="xs" aria-hidden /> {props.says.reading}
              </span>
            </>
          ) : (
            <SubmitButton isSending={false}>{props.says.action}</SubmitButton>
          )}
        </Group>
      </form>
      <div className="sm-bring-file">
        <IconFileText size={22} stroke={1.5} aria-hidden />
        <p>
          {t.rich('drop-here', {
            ending: (name) => <strong>{name}</strong>,
            limit: props.limitMb,
          })}
        </p>
        <FileButton
          accept=".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          disabled={props.isReading}
          inputProps={{ 'aria-label': t('file-of-original') }}
          onChange={(file) => void bringFile(file)}
        >
          {(button) => (
            <Button variant="default" {...button}>
              {t('choose-file')}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}
