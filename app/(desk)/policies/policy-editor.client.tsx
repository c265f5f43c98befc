'use client';

import { useTexts } from '#texts';
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { inWords } from '#app/_ui/refusal-words.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { PolicyId } from '#lib/id.ts';
import type { Policy } from '#lib/policy/policy.ts';
import type { Problem } from '#lib/problem.ts';
import type { Story } from '#lib/story/story.ts';
import {
  KINDS,
  type PolicyDraft,
  type RuleDraft,
  asPolicy,
  draftOf,
  kindNamed,
  newRule,
} from './policy-draft.ts';
import { PolicyPreview } from './policy-preview.client.tsx';
import { SigningFields } from './signing-fields.client.tsx';
import { RuleFields } from './rule-fields.client.tsx';

/** Writes a policy, or its next version, and shows beside it what it would say of a real story. */
export function PolicyEditor(props: {
  readonly policyId: PolicyId | null;
  /** The number of the newest version that was read; null for a new policy. */
  readonly newest: number | null;
  readonly begun: Policy;
  readonly stories: readonly Pick<Story, 'id' | 'title'>[];
}) {
  const { policyId, newest, begun, stories } = props;
  const t = useTexts('policies');
  const sayPolicy = useSayPolicy();
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const isAwake = useAwake();
  const [first] = useState<PolicyDraft>(() => draftOf(begun));
  const [draft, setDraft] = useState<PolicyDraft>(first);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const isDirty = draft !== first;
  const problemOf = (path: string) => {
    const found = problem?.fields?.find(
      (field) => field.path === path || field.path === `policy.${path}`,
    );
    return found === undefined ? null : inWords(found);
  };
  const put = (at: number, rule: RuleDraft) => {
    setDraft({ ...draft, rules: draft.rules.with(at, rule) });
  };
  const move = (at: number, by: 1 | -1) => {
    const rule = draft.rules[at];
    const other = draft.rules[at + by];
    if (rule === undefined || other === undefined) return;
    setDraft({ ...draft, rules: draft.rules.with(at, other).with(at + by, rule) });
  };
  const save = async () => {
    const policy = asPolicy(draft);
    setProblem(policy.ok ? null : policy.problem);
    if (!policy.ok) return;
    setSending(true);
    const answer = await call('write-policy', { policyId, after: newest, policy: policy.value });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const { version } = answer.value;
    const { name } = version.policy;
    saidSaved(
      version.number === newest
        ? t('same-as-before')
        : t('saved', { number: String(version.number), name }),
    );
    if (policyId === null) router.push(`/policies/${version.policyId}`);
    else router.refresh();
  };
  return (
    <div className="sm-policy-editor">
      <form
        className="sm-policy-form"
        noValidate
        aria-label={draft.name}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('name')}
          required
          value={draft.name}
          error={problemOf('name')}
          onChange={(event) => {
            setDraft({ ...draft, name: event.currentTarget.value });
          }}
        />
        <Textarea
          label={t('note')}
          autosize
          minRows={2}
          value={draft.note}
          error={problemOf('note')}
          onChange={(event) => {
            setDraft({ ...draft, note: event.currentTarget.value });
          }}
        />
        <SigningFields
          signing={draft.signing}
          problemOf={problemOf}
          onChange={(signing) => {
            setDraft({ ...draft, signing });
          }}
        />
        <ol className="sm-policy-rules">
          {draft.rules.map((rule, at) => (
            <RuleFields
              key={rule.id}
              rule={rule}
              number={at + 1}
              isLast={at === draft.rules.length - 1}
              problemOf={(path) => problemOf(`rules.${at}.${path}`)}
              onChange={(changed) => {
                put(at, changed);
              }}
              onMove={(by) => {
                move(at, by);
              }}
              onRemove={() => {
                setDraft({ ...draft, rules: draft.rules.filter((each) => each !== rule) });
              }}
            />
          ))}
        </ol>
        <Select
          label={t('add-rule')}
          placeholder={t('choose-kind')}
          searchable
          data={KINDS.map((kind) => ({
            value: kind,
            label: sayPolicy({ key: `name-${kind}`, values: {} }),
          }))}
          value={null}
          onChange={(name) => {
            const kind = kindNamed(name);
            if (kind === null) return;
            setDraft({ ...draft, rules: [...draft.rules, newRule(kind, draft.rules)] });
          }}
        />
        {problem !== null && <Refusal problem={problem} />}
        <Group gap="xs">
          <Button
            type="submit"
            loading={isSending}
            disabled={!isAwake || (newest !== null && !isDirty)}
          >
            {newest === null ? t('save-first') : t('save-next', { number: String(newest + 1) })}
          </Button>
          {isDirty && <span className="sm-policy-soft">{t('not-saved-yet')}</span>}
        </Group>
      </form>
      <PolicyPreview draft={draft} stories={stories} />
    </div>
  );
}
