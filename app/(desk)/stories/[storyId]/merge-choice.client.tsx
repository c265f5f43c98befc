'use client';

import { useTexts } from '#texts';
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

/** What somebody else changed meanwhile. */
export type MergedThing =
  | { readonly kind: 'claim'; readonly number: number }
  | { readonly kind: 'attribution' }
  | { readonly kind: 'evidence' };

/** What can be done when somebody else saved first. */
export interface MergeChoiceProps<K extends string> {
  readonly thing: MergedThing;
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
  const t = useTexts('together');
  const { thing } = props;
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
          {thing.kind === 'claim'
            ? t('changed-meanwhile.claim', { number: String(thing.number) })
            : t(`changed-meanwhile.${thing.kind}`)}
        </Title>
      </Group>
      <Text size="sm" mt={4}>
        {t('nothing-lost')}
      </Text>
      {props.kept.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            {t('theirs-stay')}
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
          {t('drop-mine')}
        </Button>
      </Group>
      {!isDecided && (
        <Text size="xs" className="sm-soft" mt={4}>
          {t('choose-first')}
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
  const t = useTexts('together');
  const name = useId();
  return (
    <Radio.Group
      className="sm-merge-row"
      label={row.label}
      description={row.shown.base === '' ? t('was-empty') : t('before', { text: row.shown.base })}
      inputWrapperOrder={['label', 'description', 'input']}
      name={name}
      value={choice}
      onChange={(value) => {
        props.onChoose(value);
      }}
    >
      <Version value="theirs" who={t('theirs')} shown={row.shown.theirs} />
      <Version value="mine" who={t('mine')} shown={row.shown.mine} />
      {row.isText === true && <Radio mt={6} size="xs" value="both" label={t('both')} />}
      {choice === 'both' && (
        <Textarea
          mt={6}
          aria-label={t('both-of', { field: row.label })}
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
  const t = useTexts('together');
  return (
    <Radio
      mt={6}
      size="xs"
      value={props.value}
      label={props.who}
      description={
        <span className="sm-merge-version" dir="auto">
          {props.shown === '' ? t('empty') : props.shown}
        </span>
      }
    />
  );
}

function bothOf(row: MergeRow): string {
  return [row.theirs, row.mine].filter((text) => text !== '').join('\n');
}
