import type { Metadata } from 'next';
import { JoinForm } from './join-form.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readInvitation } from '#lib/desk/read-invitation.ts';

/** The address holds a secret, so it is told to nobody by way of a referrer. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('entry'))('join-the-desk'), referrer: 'no-referrer' };
}

/** Where an invitation's link leads: who is invited as what, and a password of one's own. */
export default async function JoinPage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const { token } = await params;
  const t = await texts('entry');
  const words = await texts('words');
  const answer = await ask(readInvitation, { token });
  if (!answer.ok) {
    return (
      <PlainScreen title={t('invitation-over')} lead={t('invitation-over-lead')}>
        <LinkButton href="/sign-in" variant="default">
          {t('have-an-account')}
        </LinkButton>
      </PlainScreen>
    );
  }
  const { name, email, role, expiresAt } = answer.value;
  return (
    <PlainScreen
      title={t('join-the-desk')}
      lead={t.rich('you-are-invited', {
        role,
        email,
        purpose: words(`role-purpose.${role}`),
        b: (chunks) => <strong>{chunks}</strong>,
        when: () => <TimeAgo at={expiresAt} />,
      })}
    >
      <JoinForm token={token} name={name} email={email} />
    </PlainScreen>
  );
}
