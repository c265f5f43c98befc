import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FoundForm } from './found-form.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';

export const metadata: Metadata = { title: 'Welcome' };

/** The first run: somebody becomes the first administrator, and the desk opens with a sample story. */
export default async function WelcomePage() {
  const answer = await ask(readDesk, {});
  if (answer.ok && answer.value.isFounded) redirect('/');
  return (
    <PlainScreen
      title="Open your desk"
      lead="You become its first administrator. The desk opens with a sample story that is half checked, so that you can see how the work looks; nothing leaves this machine."
    >
      {answer.ok ? <FoundForm /> : <Refusal problem={answer.problem} />}
    </PlainScreen>
  );
}
