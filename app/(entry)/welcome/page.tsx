import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FoundForm } from './found-form.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('entry'))('welcome') };
}

/** The first run: somebody becomes the first administrator, and the desk opens with a sample story. */
export default async function WelcomePage() {
  const answer = await ask(readDesk, {});
  if (answer.ok && answer.value.isFounded) redirect('/');
  const t = await texts('entry');
  return (
    <PlainScreen title={t('open-your-desk')} lead={t('open-your-desk-lead')}>
      {answer.ok ? <FoundForm /> : <Refusal problem={answer.problem} />}
    </PlainScreen>
  );
}
