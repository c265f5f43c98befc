import './readiness.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listPolicies } from '#lib/desk/list-policies.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readReadiness } from '#lib/desk/read-readiness.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { ChoosePolicy } from './choose-policy.client.tsx';
import { RuleFindings } from './rule-findings.client.tsx';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('policies'))('readiness') };
}

/** What stands between a story and its sign-off, rule by rule, each with the way to its place. */
export default async function ReadinessPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [story, readiness, policies, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(readReadiness, { storyId }),
    ask(listPolicies, {}),
    ask(readDesk, {}),
  ]);
  const t = await texts('policies');
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !readiness.ok) {
    const refused = story.ok ? readiness : story;
    return (
      <Page title={t('readiness')}>{!refused.ok && <Refusal problem={refused.problem} />}</Page>
    );
  }
  const me = desk.ok ? desk.value.me : null;
  const mayRun = me !== null && allows(me.role, 'run stories');
  const { policy, newest, summary, findings, claims, mayWaive, total, waiting } = readiness.value;
  const isBehind = policy !== null && newest !== null && newest > policy.number;
  return (
    <Page
      title={t('readiness')}
      lead={t.rich('readiness-lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
    >
      {policy === null ? (
        <Empty title={t('under-none')}>{mayRun ? t('choose-one') : t('editor-chooses')}</Empty>
      ) : (
        <p className="sm-readiness-policy">
          <TextLink href={`/policies/${policy.policyId}`}>
            {t('under-version', { number: String(policy.number), name: policy.policy.name })}
          </TextLink>
          {isBehind && <span> {t('newer-version', { number: String(newest) })}</span>}
        </p>
      )}
      {summary !== null && (
        <p className="sm-readiness-sums" role="status">
          <strong>{t('sums-blocking', { count: summary.blocking })}</strong>
          <span>{t('sums-warning', { count: summary.warning })}</span>
          <span>{t('sums-waived', { count: summary.waived })}</span>
        </p>
      )}
      {waiting.claims + waiting.secondReadings + waiting.untouched > 0 && (
        <Section id="waiting" title={t('waiting')}>
          <ul className="sm-readiness-waiting">
            {waiting.claims > 0 && (
              <li>
                <TextLink href={`/stories/${storyId}/drafts/${story.value.story.draftId}/changes`}>
                  {t('claims-waiting', { count: waiting.claims })}
                </TextLink>
              </li>
            )}
            {waiting.untouched > 0 && (
              <li>
                <TextLink href={`/stories/${storyId}`}>
                  {t('sentences-waiting', { count: waiting.untouched })}
                </TextLink>
              </li>
            )}
            {waiting.secondReadings > 0 && (
              <li>
                <TextLink href={`/stories/${storyId}/second-readings`}>
                  {t('readings-waiting', { count: waiting.secondReadings })}
                </TextLink>
              </li>
            )}
          </ul>
        </Section>
      )}
      {policy !== null && summary !== null && (
        <RuleFindings
          storyId={storyId}
          rules={policy.policy.rules}
          sums={summary.byRule}
          first={findings}
          total={total}
          claims={claims}
          mayWaive={mayWaive}
          openClaims={readiness.value.openClaims}
          waivers={readiness.value.waivers}
        />
      )}
      {mayRun && policies.ok && (
        <Section id="policy" title={t('policy')}>
          <ChoosePolicy
            story={story.value.story}
            policies={policies.value.policies}
            current={policy}
          />
        </Section>
      )}
    </Page>
  );
}
