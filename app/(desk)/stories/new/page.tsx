import type { Metadata } from 'next';
import { Intake } from './intake.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { running } from '#app/_server/running.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('intake');
  return { title: t('title') };
}

/** Where a story begins: an original is pasted or brought as a file, looked over, and opened. */
export default async function NewStoryPage() {
  const t = await texts('intake');
  const desk = await ask(readDesk, {});
  const me = desk.ok ? desk.value.me : null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {me !== null && allows(me.role, 'open stories') ? (
        <Intake limitMb={running().parts.limits.uploadBytes / 1024 / 1024} />
      ) : (
        <Refusal problem={refusal('forbidden', say('may-not-open-stories'))} />
      )}
    </Page>
  );
}
