'use client';

import { useTexts } from '#texts';
import { Button, Group, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Judgement } from './settling.client.ts';
import { useInSight } from './use-in-sight.client.ts';
import { reopenedVerdict } from './use-verdicts.client.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { AXES, type Axis, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

interface Filled {
  readonly value: string;
  readonly reason: string;
  readonly justification: string;
}

const EMPTY: Filled = { value: '', reason: '', justification: '' };

/** Judges a claim anew: on the questions that were reopened, or on either where none was. */
export function JudgeForm(props: {
  readonly claim: Claim;
  readonly reopened: readonly Axis[];
  readonly verdicts: readonly Verdict[] | null;
  readonly isBusy: boolean;
  readonly onJudge: (judgements: readonly Judgement[]) => void;
  readonly onClose: () => void;
}) {
  const { claim, verdicts } = props;
  const t = useTexts('drafts');
  const house = useTexts('house');
  const open = props.reopened.filter((axis) => claim.verdicts[axis] === null);
  const axes = open.length > 0 ? open : AXES;
  const [filled, setFilled] = useState<Partial<Record<Axis, Filled>>>({});
  const [isIncomplete, setIsIncomplete] = useState(false);
  const form = useInSight();
  const save = () => {
    const judgements = axes.flatMap((axis) => judgementOn(axis, filled[axis] ?? EMPTY));
    const isEnough = open.length > 0 ? judgements.length === axes.length : judgements.length > 0;
    setIsIncomplete(!isEnough);
    if (isEnough) props.onJudge(judgements);
  };
  return (
    <form
      ref={form}
      className="sm-change-form"
      aria-label={t('judge-form', { number: String(claim.number) })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <div className="sm-judge-axes">
        {axes.map((axis, at) => (
          <AxisFields
            key={axis}
            axis={axis}
            filled={filled[axis] ?? EMPTY}
            earlier={reopenedVerdict(verdicts, axis)}
            isFirst={at === 0}
            isMissing={isIncomplete && (filled[axis] ?? EMPTY).value === ''}
            onFill={(next) => {
              setFilled((held) => ({ ...held, [axis]: next }));
            }}
          />
        ))}
      </div>
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={props.isBusy}>
          {t('save-verdicts', { count: open.length > 1 ? 2 : 1 })}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}

function AxisFields(props: {
  readonly axis: Axis;
  readonly filled: Filled;
  readonly earlier: Verdict | null;
  readonly isFirst: boolean;
  readonly isMissing: boolean;
  readonly onFill: (next: Filled) => void;
}) {
  const { axis, earlier, filled, onFill } = props;
  const t = useTexts('drafts');
  const words = useTexts('words');
  const verdict = useTexts('verdict');
  const chosen = VERDICT_VALUES.find((each) => each === filled.value);
  return (
    <fieldset className="sm-judge-axis">
      <legend>{words(`question.${axis}`)}</legend>
      <Radio.Group
        label={t('verdict-now')}
        value={filled.value}
        error={props.isMissing ? t('choose-verdict') : null}
        onChange={(value) => {
          onFill({ ...filled, value });
        }}
      >
        <Group gap="md" my={6}>
          {VERDICT_VALUES.map((each, at) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={words(`standing.${each}`)}
              autoFocus={props.isFirst && at === 0}
            />
          ))}
        </Group>
      </Radio.Group>
      {chosen === 'disputed' && (
        <Radio.Group
          label={verdict('why-disputed')}
          value={filled.reason}
          onChange={(reason) => {
            onFill({ ...filled, reason });
          }}
        >
          <Group gap="md" my={6}>
            {DISPUTED_REASONS.map((each) => (
              <Radio key={each} size="xs" value={each} label={words(`disputed-reason.${each}`)} />
            ))}
          </Group>
        </Radio.Group>
      )}
      <Textarea
        label={chosen === undefined ? t('why') : verdict(`why.${chosen}`)}
        placeholder={verdict('why-hint')}
        autosize
        minRows={2}
        dir="auto"
        value={filled.justification}
        onChange={(event) => {
          onFill({ ...filled, justification: event.currentTarget.value });
        }}
      />
      {earlier !== null && filled.justification === '' && (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={4}
          onClick={() => {
            onFill({ ...filled, justification: earlier.justification });
          }}
        >
          {t('use-earlier')}
        </Button>
      )}
    </fieldset>
  );
}

function judgementOn(axis: Axis, filled: Filled): readonly Judgement[] {
  const value = VERDICT_VALUES.find((each) => each === filled.value);
  if (value === undefined) return [];
  const reason = DISPUTED_REASONS.find((each) => each === filled.reason) ?? null;
  const disputedReason = value === 'disputed' ? reason : null;
  return [{ axis, value, disputedReason, justification: filled.justification }];
}
