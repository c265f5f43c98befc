'use client';

import { useLanguage, useTexts } from '#texts';
import { Anchor, Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { IconExternalLink, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { call, callUrl } from '#app/_client/call.ts';
import { dateOnly } from '#app/_parts/moment.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { withdrawnReason } from '#app/_parts/withdrawn-reason.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { sizeOf } from './evidence-words.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { addedEvidence, withdrewEvidence } from './matter-undo.client.ts';
import { Restore } from './restore.client.tsx';
import { didAct } from './undo.client.ts';
import { useStore } from './store.client.ts';
import { submit } from './outbox.client.ts';
import { useSave } from './use-save.client.ts';

/** One piece of evidence as it was kept. */
export function EvidenceView(props: {
  readonly evidence: Evidence;
  readonly detail: ClaimDetail | null;
  readonly onEdit?: () => void;
}) {
  const { evidence, detail, onEdit } = props;
  const t = useTexts('evidence');
  const words = useTexts('words');
  const language = useLanguage();
  const { mayCheck, marks } = useGalley();
  const isOnOpenClaim = useStore(marks, ({ byId }) => byId.get(evidence.claimId)?.state === 'open');
  const mayRestore = mayCheck && isOnOpenClaim;
  const [isWithdrawing, setWithdrawing] = useState(false);
  const origin = detail?.origins.find((known) => known.id === evidence.originId);
  const source = detail?.sources.find((known) => known.id === evidence.sourceId);
  return (
    <article className="sm-item" data-stance={evidence.stance}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <Text size="sm" fw={600} dir="auto">
          {evidence.question}
        </Text>
        <Badge
          className="sm-stance"
          variant="default"
          size="sm"
          radius="sm"
          data-stance={evidence.stance}
        >
          {t(`stances.${evidence.stance}`)}
        </Badge>
      </Group>
      <Text size="sm" mt={2} dir="auto" className="sm-prose">
        {evidence.answer}
      </Text>
      {evidence.quotation !== null && (
        <blockquote className="sm-quotation" dir="auto">
          {evidence.quotation}
        </blockquote>
      )}
      <Text size="xs" className="sm-soft" mt={4}>
        {evidence.citation}
        {evidence.locator !== null && `, ${evidence.locator}`}
      </Text>
      <Text size="xs" className="sm-soft">
        {[
          ...(evidence.form === null ? [] : [t(`forms.${evidence.form}`)]),
          ...(source === undefined ? [] : [t('from', { name: source.name })]),
          ...(origin === undefined ? [] : [t('of-origin', { name: origin.name })]),
          ...(evidence.credibility === null ? [] : [t(`credibilities.${evidence.credibility}`)]),
          ...(evidence.retrievedAt === null
            ? []
            : [t('retrieved-on', { date: dateOnly(language, evidence.retrievedAt, 'UTC') })]),
        ].join(' · ')}
      </Text>
      <Group gap="sm" mt={2}>
        {evidence.url !== null && (
          <Anchor href={evidence.url} target="_blank" rel="noreferrer noopener" size="xs">
            <IconExternalLink size={12} aria-hidden /> {hostOf(evidence.url)}
          </Anchor>
        )}
        {evidence.keptCopy !== null && (
          <Anchor href={callUrl('read-kept-copy', { evidenceId: evidence.id })} size="xs">
            <IconPaperclip size={12} aria-hidden />{' '}
            {t('kept-file', {
              filename: evidence.keptCopy.filename,
              size: sizeOf(language, evidence.keptCopy.sizeBytes),
            })}
          </Anchor>
        )}
      </Group>
      {evidence.state === 'withdrawn' && (
        <Text size="xs" className="sm-withdrawn">
          {t('withdrawn-because', { reason: withdrawnReason(evidence.withdrawnReason, words) })}
          {mayRestore && <RestoreEvidence evidence={evidence} />}
        </Text>
      )}
      {onEdit !== undefined && !isWithdrawing && (
        <Group gap={4} mt={4}>
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            onClick={() => {
              setWithdrawing(true);
            }}
          >
            {t('withdraw')}
          </Button>
        </Group>
      )}
      {isWithdrawing && (
        <Withdrawing
          evidence={evidence}
          onClose={() => {
            setWithdrawing(false);
          }}
        />
      )}
    </article>
  );
}

function RestoreEvidence({ evidence }: { readonly evidence: Evidence }) {
  const t = useTexts('evidence');
  const desk = useGalley();
  return (
    <Restore
      label={t('restore', { question: evidence.question })}
      restore={async () => {
        const { id: evidenceId, version: expects } = evidence;
        const answer = await call('restore-evidence', { evidenceId, expects });
        if (answer.ok) didAct(desk, addedEvidence(desk, answer.value.evidence));
        await readDetail(desk, evidence.claimId);
        return answer;
      }}
      said={t('restored')}
    />
  );
}

function Withdrawing({
  evidence,
  onClose,
}: {
  readonly evidence: Evidence;
  readonly onClose: () => void;
}) {
  const t = useTexts('evidence');
  const desk = useGalley();
  const [reason, setReason] = useState('');
  const saving = useSave();
  const withdraw = async () => {
    const { id: evidenceId, version: expects } = evidence;
    const answer = await saving.save(() =>
      submit(desk, ['withdraw-evidence', { evidenceId, expects, reason }], {
        claimId: evidence.claimId,
        sentence: t('waits-withdrawn', { citation: evidence.citation }),
        onWaits: onClose,
      }),
    );
    await readDetail(desk, evidence.claimId);
    if (answer === null) return;
    onClose();
    didAct(desk, withdrewEvidence(desk, answer.evidence));
    say(desk, 'saved', t('withdrawn'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <TextInput
        mt={6}
        size="xs"
        label={t('withdraw-reason')}
        required
        autoFocus
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <Group gap={4} mt={6}>
        <Button type="submit" size="compact-xs" color="red" loading={saving.isSaving}>
          {t('withdraw-it')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={onClose}>
          {t('withdraw-not')}
        </Button>
      </Group>
    </form>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
