import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readHouse } from '#lib/desk/read-house.ts';
import { allows } from '#lib/people/permission.ts';
import { RewordedSwitch } from './reworded-switch.client.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('rules'))('title') };
}

/** What the house decided for itself: administrators change it, everybody reads it here. */
export default async function HousePage() {
  const [desk, house] = await Promise.all([ask(readDesk, {}), ask(readHouse, {})]);
  if (!desk.ok || desk.value.me === null) redirect('/sign-in');
  const t = await texts('rules');
  return (
    <Page title={t('title')} isNarrow lead={t('lead')}>
      {!house.ok && <Refusal problem={house.problem} />}
      {house.ok && (
        <Section id="drafts" title={t('drafts')} lead={t('drafts-lead')}>
          <RewordedSwitch
            house={house.value.house}
            mayChange={allows(desk.value.me.role, 'run the desk')}
          />
        </Section>
      )}
    </Page>
  );
}
