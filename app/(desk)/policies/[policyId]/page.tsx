import '#app/(desk)/policies/policies.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PolicyEditor } from '#app/(desk)/policies/policy-editor.client.tsx';
import { ReadRules } from '#app/(desk)/policies/read-rules.tsx';
import { differenceOf } from '#app/(desk)/policies/version-difference.ts';
import { dateOnly } from '#app/_parts/moment.ts';
import { ask } from '#app/_server/ask.ts';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { listPolicies } from '#lib/desk/list-policies.ts';
import { listStories } from '#lib/desk/list-stories.ts';
import { readPolicy } from '#lib/desk/read-policy.ts';
import { policyIdSchema } from '#lib/id.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('policies'))('title') };
}

/** One policy: its rules, written by those who may, and every version it had. */
export default async function PolicyPage(props: {
  readonly params: Promise<{ policyId: string }>;
  readonly searchParams: Promise<{ version?: string | string[] }>;
}) {
  const id = policyIdSchema.safeParse((await props.params).policyId);
  if (!id.success) notFound();
  const { version: wanted } = await props.searchParams;
  const [read, listed, stories] = await Promise.all([
    ask(readPolicy, { policyId: id.data }),
    ask(listPolicies, {}),
    ask(listStories, { limit: 50 }),
  ]);
  const t = await texts('policies');
  const spoken = await languageOfRequest();
  if (!read.ok) {
    if (read.problem.code === 'not-found') notFound();
    return (
      <Page title={t('title')}>
        <Refusal problem={read.problem} />
      </Page>
    );
  }
  const { versions } = read.value;
  const [newest] = versions;
  const shown = versions.find(({ number }) => String(number) === wanted) ?? newest;
  if (newest === undefined || shown === undefined) notFound();
  const mayWrite = listed.ok && listed.value.mayWrite && shown.id === newest.id;
  return (
    <Page
      title={shown.policy.name}
      lead={<TextLink href="/policies">{t('title')}</TextLink>}
      isNarrow={!mayWrite}
    >
      {mayWrite ? (
        <PolicyEditor
          key={newest.id}
          policyId={newest.policyId}
          newest={newest.number}
          begun={newest.policy}
          stories={stories.ok ? stories.value.items.map(({ story }) => story) : []}
        />
      ) : (
        <ReadRules policy={shown.policy} />
      )}
      <Section id="versions" title={t('versions')}>
        <ul className="sm-policies">
          {versions.map((version, at) => {
            const before = versions[at + 1];
            return (
              <li key={version.id} className="sm-policy">
                <div>
                  <TextLink
                    href={`/policies/${version.policyId}?version=${version.number}`}
                    {...(version.id === shown.id ? { 'aria-current': 'true' as const } : {})}
                  >
                    {t('version-shown', { number: String(version.number) })}
                  </TextLink>
                  <p>
                    {t('version-by', {
                      number: String(version.number),
                      name: version.writtenByName,
                      date: dateOnly(spoken, version.writtenAt),
                    })}
                    {': '}
                    {before === undefined
                      ? t('first-version')
                      : t('since-version', differenceOf(before.policy, version.policy))}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </Section>
    </Page>
  );
}
