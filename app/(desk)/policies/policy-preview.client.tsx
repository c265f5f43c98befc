'use client';

import { useTexts } from '#texts';
import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { findingKey } from '#lib/policy/finding.ts';
import type { Problem } from '#lib/problem.ts';
import type { Story } from '#lib/story/story.ts';
import { type PolicyDraft, asPolicy } from './policy-draft.ts';

type Preview = AnswerOf<'preview-policy'>;

/** How long nobody types before the rules are tried. */
const PAUSE_MS = 350;

/** So many findings of a rule are listed; the sums count all. */
const LISTED = 5;

/** What the rules that are being written would say of a real story; nothing of it is kept. */
export function PolicyPreview(props: {
  readonly draft: PolicyDraft;
  readonly stories: readonly Pick<Story, 'id' | 'title'>[];
}) {
  const { draft, stories } = props;
  const t = useTexts('policies');
  const [storyId, setStoryId] = useState(stories[0]?.id ?? null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (storyId === null) return undefined;
    let isPast = false;
    const timer = setTimeout(() => {
      const policy = asPolicy(tried(draft));
      setProblem(policy.ok ? null : policy.problem);
      if (!policy.ok) return;
      void call('preview-policy', { storyId, policy: policy.value }).then((answer) => {
        if (isPast) return;
        setProblem(answer.ok ? null : answer.problem);
        if (answer.ok) setPreview(answer.value);
      });
    }, PAUSE_MS);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [draft, storyId]);
  return (
    <section className="sm-policy-preview" aria-labelledby="policy-preview" tabIndex={0}>
      <h2 id="policy-preview">{t('preview')}</h2>
      <p className="sm-policy-soft">{t('preview-lead')}</p>
      {stories.length === 0 && <p>{t('preview-none')}</p>}
      {stories.length > 0 && (
        <Select
          label={t('preview-story')}
          searchable
          data={stories.map(({ id, title }) => ({ value: id, label: title }))}
          allowDeselect={false}
          value={storyId}
          onChange={(value) => {
            setStoryId(stories.find(({ id }) => id === value)?.id ?? null);
          }}
        />
      )}
      {problem !== null && (
        <p>
          {t('preview-unfit')} {inWords(problem.fields?.[0] ?? problem)}
        </p>
      )}
      {preview !== null && storyId !== null && problem === null && (
        <Shown preview={preview} draft={draft} storyId={storyId} />
      )}
    </section>
  );
}

function Shown(props: {
  readonly preview: Preview;
  readonly draft: PolicyDraft;
  readonly storyId: Story['id'];
}) {
  const { preview, draft, storyId } = props;
  const { now, summary, findings, claims } = preview;
  const t = useTexts('policies');
  const sayPolicy = useSayPolicy();
  const byRule = Map.groupBy(findings, ({ ruleId }) => ruleId);
  const sums = new Map(summary.byRule.map((sum) => [sum.ruleId, sum]));
  return (
    <>
      <p role="status">
        {t('preview-blocks', {
          claims: summary.claimsBlocked,
          blocking: summary.blocking,
          warning: summary.warning,
          waived: summary.waived,
        })}
      </p>
      <p className="sm-policy-soft">
        {now === null
          ? t('preview-no-policy')
          : t('preview-now', { blocking: now.blocking, warning: now.warning })}
      </p>
      {draft.rules.map((rule, at) => {
        const sum = sums.get(rule.id);
        if (sum === undefined) return null;
        const count = sum.blocking + sum.warning + sum.waived;
        const shown = (byRule.get(rule.id) ?? []).slice(0, LISTED);
        return (
          <div key={rule.id}>
            <h3>
              {t('of-rule', {
                number: String(at + 1),
                name: sayPolicy({ key: `name-${rule.kind}`, values: {} }),
                count,
              })}
            </h3>
            {shown.length > 0 && (
              <ul>
                {shown.map((finding) => (
                  <li key={findingKey(finding)}>
                    {finding.claimId !== null && (
                      <TextLink href={`/stories/${storyId}?claim=${finding.claimId}`}>
                        {t('of-claim', {
                          number: String(claims[finding.claimId]?.number ?? ''),
                        })}
                      </TextLink>
                    )}{' '}
                    {sayPolicy(finding.says)}
                  </li>
                ))}
                {count > shown.length && (
                  <li>{t('more-findings', { count: count - shown.length })}</li>
                )}
              </ul>
            )}
          </div>
        );
      })}
    </>
  );
}

/** A draft as it is tried: a name or a reason that is not written yet is no matter of what it would say. */
function tried({ name, note, rules }: PolicyDraft): PolicyDraft {
  return {
    name: name.trim() === '' ? '–' : name,
    note,
    rules: rules.map((rule) => (rule.reason.trim() === '' ? { ...rule, reason: '–' } : rule)),
  };
}
