import './policies.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ask } from '#app/_server/ask.ts';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import { dateOnly } from '#app/_parts/moment.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listPolicies } from '#lib/desk/list-policies.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readHouse } from '#lib/desk/read-house.ts';
import { allows } from '#lib/people/permission.ts';
import { PolicyOfNew } from './policy-of-new.client.tsx';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('policies'))('title') };
}

/** The house's sourcing policies, and those to begin with. */
export default async function PoliciesPage() {
  const [desk, listed, house] = await Promise.all([
    ask(readDesk, {}),
    ask(listPolicies, { language: await languageOfRequest() }),
    ask(readHouse, {}),
  ]);
  if (!desk.ok || desk.value.me === null) redirect('/sign-in');
  const t = await texts('policies');
  const spoken = await languageOfRequest();
  if (!listed.ok) {
    return (
      <Page title={t('title')}>
        <Refusal problem={listed.problem} />
      </Page>
    );
  }
  const { policies, starters, mayWrite } = listed.value;
  return (
    <Page title={t('title')} isNarrow lead={t('lead')}>
      <Section id="own" title={t('own')}>
        {policies.length === 0 && (
          <Empty title={t('none')}>{mayWrite ? t('begin-below') : t('seniors-begin')}</Empty>
        )}
        <ul className="sm-policies">
          {policies.map(({ policyId, number, policy, writtenAt, writtenByName }) => (
            <li key={policyId} className="sm-policy">
              <div>
                <TextLink
                  href={`/policies/${policyId}`}
                  aria-label={t('read-one', { name: policy.name })}
                >
                  <strong>{policy.name}</strong>
                </TextLink>
                <p>
                  {t('rules', { count: policy.rules.length })} ·{' '}
                  {t('version-by', {
                    number: String(number),
                    name: writtenByName,
                    date: dateOnly(spoken, writtenAt),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {policies.length > 0 && house.ok && (
        <Section id="for-new" title={t('for-new')} lead={t('for-new-lead')}>
          <PolicyOfNew
            house={house.value.house}
            policies={policies}
            mayChange={allows(desk.value.me.role, 'run the desk')}
          />
        </Section>
      )}
      {mayWrite && (
        <Section id="starters" title={t('starters')} lead={t('starters-lead')}>
          <ul className="sm-policies">
            {starters.map(({ name, policy }) => (
              <li key={name} className="sm-policy">
                <div>
                  <strong>{policy.name}</strong>
                  <p>
                    {policy.note} {t('rules', { count: policy.rules.length })}.
                  </p>
                </div>
                <LinkButton
                  size="compact-sm"
                  variant="default"
                  href={`/policies/new?starter=${name}`}
                  aria-label={t('use-starter-one', { name: policy.name })}
                >
                  {t('use-starter')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
