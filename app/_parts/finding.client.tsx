'use client';

import './finding.css';
import { useLanguage, useTexts } from '#texts';
import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { dateOnly } from '#app/_parts/moment.ts';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { StoryId } from '#lib/id.ts';
import type { Finding as PolicyFinding } from '#lib/policy/finding.ts';
import type { WaivedBy } from '#lib/policy/policy.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import { countedAs } from '#lib/policy/summary.ts';
import type { Problem } from '#lib/problem.ts';

/** What a finding does to the sign-off: it stands in the way, only says so, or was waived. */
const DOES = { blocking: 'blocks', warning: 'warns', waived: 'waived' } as const;

/** What one rule says of one thing: what is missing, what would satisfy it, why the house asks, and who may waive it, or take that back. */
export function Finding(props: {
  readonly storyId: StoryId;
  readonly finding: PolicyFinding;
  readonly reason: string | undefined;
  readonly mayWaive: readonly WaivedBy[];
  /** Where it is, where that does not go without saying. */
  readonly where?: ReactNode;
  /** What would satisfy it and who may waive it stand above already, for all findings of the rule. */
  readonly isTerse?: boolean;
  /** The waiver it has, where it can be taken back here. */
  readonly standing?: Pick<Waiver, 'id' | 'version'> | undefined;
  /** Reads anew what was found, once something was waived or a waiver was taken back. */
  readonly onWaived: () => void;
}) {
  const { finding, reason, where, isTerse = false } = props;
  const t = useTexts('policies');
  const language = useLanguage();
  const sayPolicy = useSayPolicy();
  const [isWaiving, setWaiving] = useState(false);
  const does = DOES[countedAs(finding)];
  const { waiver } = finding;
  const what = sayPolicy(finding.says);
  const mayDecide = props.mayWaive.includes(finding.mayWaive);
  const may = mayDecide && (waiver === null || props.standing !== undefined);
  return (
    <div className="sm-finding" data-does={does}>
      <p>
        {where}
        {what}
        <span className="sm-finding-does">{t(does)}</span>
      </p>
      {waiver === null && !isTerse && (
        <p className="sm-finding-why">
          {t('what-satisfies', { wanted: sayPolicy(finding.wants) })}
        </p>
      )}
      {reason !== undefined && <p className="sm-finding-why">{reason}</p>}
      {waiver !== null && (
        <p className="sm-finding-why">
          {t('waived-because', {
            name: waiver.byName,
            date: dateOnly(language, waiver.at),
            reason: waiver.reason,
          })}
        </p>
      )}
      {waiver === null && !mayDecide && !isTerse && (
        <p className="sm-finding-why">{t(`who-waives.${finding.mayWaive}`)}</p>
      )}
      {may && !isWaiving && (
        <Group>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t(waiver === null ? 'waive-one' : 'take-back-one', { what })}
            onClick={() => {
              setWaiving(true);
            }}
          >
            {t(waiver === null ? 'waive' : 'take-back')}
          </Button>
        </Group>
      )}
      {may && isWaiving && (
        <WaiveForm
          {...props}
          onClose={() => {
            setWaiving(false);
          }}
        />
      )}
    </div>
  );
}

function WaiveForm(props: {
  readonly storyId: StoryId;
  readonly finding: PolicyFinding;
  readonly standing?: Pick<Waiver, 'id' | 'version'> | undefined;
  readonly onWaived: () => void;
  readonly onClose: () => void;
}) {
  const { storyId, finding, standing, onWaived, onClose } = props;
  const t = useTexts('policies');
  const saidSaved = useSaidSaved();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = () => {
    const { ruleId, claimId, subject } = finding;
    return standing === undefined
      ? call('waive-finding', { storyId, ruleId, claimId, subject, reason })
      : call('withdraw-waiver', { waiverId: standing.id, expects: standing.version, reason });
  };
  const decide = async () => {
    setSending(true);
    const answer = await send();
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    saidSaved(t(standing === undefined ? 'was-waived' : 'taken-back'));
    onClose();
    onWaived();
  };
  return (
    <form
      className="sm-finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Textarea
        label={t(standing === undefined ? 'waive-why' : 'take-back-why')}
        description={t('waive-hint')}
        required
        autoFocus
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={isSending}>
          {t(standing === undefined ? 'waive-it' : 'take-back-it')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t(standing === undefined ? 'waive-not' : 'take-back-not')}
        </Button>
      </Group>
    </form>
  );
}
