import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { KeyboardSetting } from './keyboard-setting.client.tsx';
import { LeaveButton } from './leave-button.client.tsx';
import { ListeningSetting } from './listening-setting.client.tsx';
import { PasswordForm } from './password-form.client.tsx';
import { Places } from './places.client.tsx';
import { ROLE_PURPOSES, ROLE_WORDS } from '#app/_parts/wording.ts';
import { ask } from '#app/_server/ask.ts';
import { Page, Section } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';

export const metadata: Metadata = { title: 'Your account' };

/** What concerns only oneself: password, where one is signed in, how the keyboard and screen readers work. */
export default async function AccountPage() {
  const desk = await ask(readDesk, {});
  const me = desk.ok ? desk.value.me : null;
  if (me === null) redirect('/sign-in');
  return (
    <Page
      isNarrow
      title="Your account"
      lead={
        <>
          {me.name} · {ROLE_WORDS[me.role]}. {ROLE_PURPOSES[me.role]}.
        </>
      }
      actions={<LeaveButton />}
    >
      <Section id="password" title="Password" lead="Changing it signs you out everywhere else.">
        <PasswordForm />
      </Section>
      <Section
        id="places"
        title="Where you are signed in"
        lead="End what you do not recognise, then change your password."
      >
        <Places />
      </Section>
      <Section id="keyboard" title="Keyboard">
        <KeyboardSetting />
      </Section>
      <Section id="listening" title="Screen readers">
        <ListeningSetting />
      </Section>
    </Page>
  );
}
