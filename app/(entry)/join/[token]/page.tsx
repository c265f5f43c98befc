import type { Metadata } from 'next';
import { JoinForm } from './join-form.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ROLE_PURPOSES, ROLE_WORDS } from '#app/_parts/wording.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readInvitation } from '#lib/desk/read-invitation.ts';

/** The address holds a secret, so it is told to nobody by way of a referrer. */
export const metadata: Metadata = { title: 'Join the desk', referrer: 'no-referrer' };

/** Where an invitation's link leads: who is invited as what, and a password of one's own. */
export default async function JoinPage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const { token } = await params;
  const answer = await ask(readInvitation, { token });
  if (!answer.ok) {
    return (
      <PlainScreen
        title="This invitation cannot be used"
        lead="Its link was used already, was taken back, has expired (after seven days), or was not copied whole. Ask the administrator who sent it for a new one."
      >
        <LinkButton href="/sign-in" variant="default">
          I have an account: sign in
        </LinkButton>
      </PlainScreen>
    );
  }
  const { name, email, role, expiresAt } = answer.value;
  return (
    <PlainScreen
      title="Join the desk"
      lead={
        <>
          You are invited as <strong>{ROLE_WORDS[role].toLowerCase()}</strong> ({email}).{' '}
          {ROLE_PURPOSES[role]}. The link works once, and ends <TimeAgo at={expiresAt} />.
        </>
      }
    >
      <JoinForm token={token} name={name} email={email} />
    </PlainScreen>
  );
}
