'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button, Checkbox, Group, NumberInput, Select, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { PRIORITIES } from '#lib/claim/claim.ts';
import { demandOf } from '#lib/policy/demand-of.ts';
import { SEVERITIES, WAIVED_BY, alwaysBlocks } from '#lib/policy/policy.ts';
import { type RuleDraft, ruleOf } from './policy-draft.ts';

/** What is written of one rule: what it demands, what it does, who may waive it, and why the house has it. */
export function RuleFields(props: {
  readonly rule: RuleDraft;
  readonly number: number;
  readonly isLast: boolean;
  readonly problemOf: (path: string) => ReactNode;
  readonly onChange: (rule: RuleDraft) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}) {
  const { rule, isLast, problemOf, onChange, onMove, onRemove } = props;
  const t = useTexts('policies');
  const sayPolicy = useSayPolicy();
  const number = String(props.number);
  const whole = ruleOf(rule);
  const blocksAlways = alwaysBlocks(rule.kind);
  return (
    <li className="sm-policy-rule" aria-label={t('rule-number', { number })}>
      <div className="sm-policy-rule-head">
        <div>
          <h3>
            {number}. {sayPolicy({ key: `name-${rule.kind}`, values: {} })}
          </h3>
          {whole !== null && <p>{sayPolicy(demandOf(whole))}</p>}
        </div>
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('move-up', { number })}
            disabled={number === '1'}
            onClick={() => {
              onMove(-1);
            }}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('move-down', { number })}
            disabled={isLast}
            onClick={() => {
              onMove(1);
            }}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={t('remove-rule', { number })}
            onClick={onRemove}
          >
            {t('remove')}
          </Button>
        </Group>
      </div>
      <div className="sm-policy-fields">
        {Object.entries(rule.params).map(([name, value]) => (
          <Param
            key={name}
            name={name}
            value={value}
            error={problemOf(`params.${name}`)}
            onChange={(next) => {
              onChange({ ...rule, params: { ...rule.params, [name]: next } });
            }}
          />
        ))}
        <Select
          label={t('severity')}
          data={SEVERITIES.map((each) => ({ value: each, label: t(`severities.${each}`) }))}
          allowDeselect={false}
          description={blocksAlways ? t('blocks-always') : undefined}
          disabled={blocksAlways}
          value={rule.severity}
          error={problemOf('severity')}
          onChange={(value) => {
            const severity = SEVERITIES.find((each) => each === value);
            if (severity !== undefined) onChange({ ...rule, severity });
          }}
        />
        <Select
          label={t('may-waive')}
          data={WAIVED_BY.map((each) => ({ value: each, label: t(`waived-by.${each}`) }))}
          allowDeselect={false}
          value={rule.mayWaive}
          onChange={(value) => {
            const mayWaive = WAIVED_BY.find((each) => each === value);
            if (mayWaive !== undefined) onChange({ ...rule, mayWaive });
          }}
        />
      </div>
      <Textarea
        label={t('reason')}
        required
        autosize
        minRows={1}
        value={rule.reason}
        error={problemOf('reason')}
        onChange={(event) => {
          // One line, as it is told with every finding.
          const reason = event.currentTarget.value.replaceAll(/\s+/g, ' ');
          onChange({ ...rule, reason });
        }}
      />
    </li>
  );
}

const REPLIES = ['sought', 'answered'] as const;

/** What the parameters that are yes or no are called in the texts. */
const CHECKED = {
  orPrimary: 'or-primary',
  twoOrigins: 'two-origins',
  seniorEditor: 'senior-editor',
} as const;

/** One parameter of a rule, by its name and by what it holds. */
function Param(props: {
  readonly name: string;
  readonly value: unknown;
  readonly error: ReactNode;
  readonly onChange: (value: unknown) => void;
}) {
  const { name, value, error, onChange } = props;
  const t = useTexts('policies');
  switch (name) {
    case 'priority':
      return (
        <Select
          label={t('params.priority')}
          data={PRIORITIES.map((each) => ({ value: each, label: t(`priority-from.${each}`) }))}
          allowDeselect={false}
          value={PRIORITIES.find((each) => each === value) ?? null}
          error={error}
          onChange={onChange}
        />
      );
    case 'reply':
      return (
        <Select
          label={t('params.reply')}
          data={REPLIES.map((each) => ({ value: each, label: t(`replies.${each}`) }))}
          allowDeselect={false}
          value={REPLIES.find((each) => each === value) ?? null}
          error={error}
          onChange={onChange}
        />
      );
    case 'origins':
    case 'days':
      return (
        <NumberInput
          label={t(`params.${name}`)}
          min={1}
          max={name === 'days' ? 3650 : 10}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          error={error}
          onChange={onChange}
        />
      );
    case 'orPrimary':
    case 'twoOrigins':
    case 'seniorEditor':
      return (
        <Checkbox
          label={t(`params.${CHECKED[name]}`)}
          checked={value === true}
          error={error}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
      );
    default:
      return null;
  }
}
