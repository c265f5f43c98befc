'use client';

import { Button, FileButton, Group, Loader, NativeSelect, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { type Original, fileAsOriginal } from './original.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { type Problem, problem } from '#lib/problem.ts';
import { INTAKE_FORMATS, type IntakeFormat } from '#lib/story/draft.ts';

const FORMAT_WORDS: Readonly<Record<IntakeFormat, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
};

/** The first step: paste, choose a file, or drop one anywhere on the frame. */
export function Bring(props: {
  readonly text: string;
  /** The largest original the house takes, in MiB. */
  readonly limitMb: number;
  readonly problem: Problem | null;
  readonly isReading: boolean;
  readonly onText: (text: string) => void;
  readonly onBring: (original: Original) => void;
  readonly onRefuse: (problem: Problem) => void;
  readonly onCancel: () => void;
}) {
  const [format, setFormat] = useState<IntakeFormat>('text');
  const [isOver, setIsOver] = useState(false);

  const bringFile = async (file: File | null) => {
    if (file === null) return;
    try {
      props.onBring(await fileAsOriginal(file));
    } catch {
      props.onRefuse(
        problem('invalid', `${file.name} could not be read on this machine. Choose it again.`),
      );
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    const [file] = files;
    if (files.length > 1) {
      props.onRefuse(problem('invalid', 'Drop one file at a time: each becomes a story.'));
    } else if (file !== undefined) {
      void bringFile(file);
    }
  };

  return (
    <div
      className="sm-bring"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={drop}
    >
      {props.problem !== null && <Refusal problem={props.problem} title="Nothing was stored" />}
      <form
        method="post"
        aria-label="The original"
        onSubmit={(event) => {
          event.preventDefault();
          props.onBring({ text: props.text, format });
        }}
      >
        <Textarea
          label="The draft"
          description="Headline, byline and paragraphs as they will be printed."
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
            label="Pasted as"
            value={format}
            data={INTAKE_FORMATS.map((each) => ({ value: each, label: FORMAT_WORDS[each] }))}
            onChange={(event) => {
              setFormat(
                INTAKE_FORMATS.find((each) => each === event.currentTarget.value) ?? 'text',
              );
            }}
          />
          {props.isReading ? (
            <>
              <Button variant="default" onClick={props.onCancel}>
                Cancel
              </Button>
              <span role="status" className="sm-bring-reading">
                <Loader size="xs" aria-hidden /> Reading the original…
              </span>
            </>
          ) : (
            <SubmitButton isSending={false}>Look it over</SubmitButton>
          )}
        </Group>
      </form>
      <div className="sm-bring-file">
        <IconFileText size={22} stroke={1.5} aria-hidden />
        <p>
          Or drop a file here: <strong>.txt</strong>, <strong>.md</strong> or <strong>.html</strong>
          , up to {props.limitMb} MB. Text must be UTF-8.
        </p>
        <FileButton
          accept=".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          disabled={props.isReading}
          inputProps={{ 'aria-label': 'File of the original' }}
          onChange={(file) => void bringFile(file)}
        >
          {(button) => (
            <Button variant="default" {...button}>
              Choose a file
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}
