import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from './sign-in-form.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { insidePath } from '#app/_parts/inside-path.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('entry'))('sign-in') };
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The entrance. Whoever is already in is led on to where they were going. */
export default async function SignInPage({ searchParams }: Props) {
  const next = insidePath((await searchParams)['next']);
  const answer = await ask(readDesk, {});
  if (answer.ok && !answer.value.isFounded) redirect('/welcome');
  if (answer.ok && answer.value.me !== null) redirect(next);
  const t = await texts('entry');
  return (
    <PlainScreen title={t('sign-in')} lead={t('sign-in-lead')}>
      {answer.ok ? <SignInForm next={next} /> : <Refusal problem={answer.problem} />}
    </PlainScreen>
  );
}
