'use client';

import { Button, Group, Paper, Radio, Text, Textarea, Title } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';

/** A field that two people changed: what it was, and what each made of it. */
export interface MergeRow<K extends string = string> {
  readonly name: K;
  readonly label: string;
  /** As the form holds them. */
  readonly theirs: string;
  readonly mine: string;
  /** Whether one may also write a third version out of both. */
  readonly isText?: boolean;
  /** What people see of each, and of what was there before. */
  readonly shown: { readonly base: string; readonly theirs: string; readonly mine: string };
}

/** What can be done when somebody else saved first. */
export interface MergeChoiceProps<K extends string> {
  readonly what: string;
  /** The fields that both changed. */
  readonly rows: readonly MergeRow<K>[];
  /** What else they changed, which stays: `Kind: quotation`. */
  readonly kept: readonly string[];
  readonly save: string;
  readonly isSaving: boolean;
  /** Saves with these values for the fields that both changed. */
  readonly onSave: (chosen: Readonly<Partial<Record<K, string>>>) => void;
  /** Gives up one's own version. */
  readonly onDrop: () => void;
}

type Choice = 'theirs' | 'mine' | 'both';

/**
 * What a colleague saved while one wrote, field by field. Only fields that both changed are asked for; nothing
 * is lost and nothing is saved until the checker has chosen.
 */
export function MergeChoice<K extends string>(props: MergeChoiceProps<K>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isDecided = props.rows.every(({ name }) => choices.has(name));
  const valueOf = (row: MergeRow<K>): string => {
    const choice = choices.get(row.name);
    if (choice === 'both') return written.get(row.name) ?? bothOf(row);
    return choice === 'theirs' ? row.theirs : row.mine;
  };
  return (
    <Paper withBorder p="sm" className="sm-stale" role="alert" aria-atomic={false}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconArrowsDiff size={18} aria-hidden />
        <Title order={3} size="sm" tabIndex={-1} ref={heading}>
          {props.what} was changed by somebody else while you wrote
        </Title>
      </Group>
      <Text size="sm" mt={4}>
        Nothing is lost, and yours is not saved yet.
      </Text>
      {props.kept.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            Their other changes stay:
          </Text>
          <ul className="sm-merge-kept">
            {props.kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {props.rows.map((row) => (
        <Row
          key={row.name}
          row={row}
          choice={choices.get(row.name) ?? null}
          text={written.get(row.name) ?? bothOf(row)}
          onChoose={(choice) => {
            setChoices(new Map(choices).set(row.name, choice));
          }}
          onWrite={(text) => {
            setWritten(new Map(written).set(row.name, text));
          }}
        />
      ))}
      <Group gap="xs" mt="sm">
        <Button
          size="compact-sm"
          loading={props.isSaving}
          disabled={!isDecided}
          onClick={() => {
            const chosen = props.rows.map((row) => [row.name, valueOf(row)] as const);
            // Built from the rows, whose names are the form's.
            props.onSave(Object.fromEntries(chosen) as Partial<Record<K, string>>);
          }}
        >
          {props.save}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onDrop}>
          Drop mine
        </Button>
      </Group>
      {!isDecided && (
        <Text size="xs" className="sm-soft" mt={4}>
          Choose a version for each field first.
        </Text>
      )}
    </Paper>
  );
}

function Row<K extends string>(props: {
  readonly row: MergeRow<K>;
  readonly choice: Choice | null;
  readonly text: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onWrite: (text: string) => void;
}) {
  const { row, choice } = props;
  const name = useId();
  return (
    <Radio.Group
      className="sm-merge-row"
      label={row.label}
      description={row.shown.base === '' ? 'It was empty before.' : `Before: ${row.shown.base}`}
      inputWrapperOrder={['label', 'description', 'input']}
      name={name}
      value={choice}
      onChange={(value) => {
        props.onChoose(value);
      }}
    >
      <Version value="theirs" who="Theirs, saved" shown={row.shown.theirs} />
      <Version value="mine" who="Mine" shown={row.shown.mine} />
      {row.isText === true && <Radio mt={6} size="xs" value="both" label="Both, edited here" />}
      {choice === 'both' && (
        <Textarea
          mt={6}
          aria-label={`${row.label}, edited out of both`}
          autosize
          minRows={2}
          dir="auto"
          value={props.text}
          onChange={(event) => {
            props.onWrite(event.currentTarget.value);
          }}
        />
      )}
    </Radio.Group>
  );
}

function Version(props: { readonly value: Choice; readonly who: string; readonly shown: string }) {
  return (
    <Radio
      mt={6}
      size="xs"
      value={props.value}
      label={props.who}
      description={
        <span className="sm-merge-version" dir="auto">
          {props.shown === '' ? 'Empty' : props.shown}
        </span>
      }
    />
  );
}

function bothOf(row: MergeRow): string {
  return [row.theirs, row.mine].filter((text) => text !== '').join('\n');
}
