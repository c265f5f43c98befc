import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { KeyboardSetting } from './keyboard-setting.client.tsx';
import { LeaveButton } from './leave-button.client.tsx';
import { ListeningSetting } from './listening-setting.client.tsx';
import { PasswordForm } from './password-form.client.tsx';
import { Places } from './places.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LanguageChoice } from '#app/_ui/language-choice.client.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('account'))('title') };
}

/**
 * What concerns only oneself: password, where one is signed in, how the keyboard and screen readers work,
 * which language is spoken.
 */
export default async function AccountPage() {
  const desk = await ask(readDesk, {});
  const me = desk.ok ? desk.value.me : null;
  if (me === null) redirect('/sign-in');
  const t = await texts('account');
  const words = await texts('words');
  return (
    <Page
      isNarrow
      title={t('title')}
      lead={t('who-you-are', {
        name: me.name,
        role: words(`role.${me.role}`),
        purpose: words(`role-purpose.${me.role}`),
      })}
      actions={<LeaveButton />}
    >
      <Section id="password" title={t('password')} lead={t('password-lead')}>
        <PasswordForm />
      </Section>
      <Section id="places" title={t('places')} lead={t('places-lead')}>
        <Places />
      </Section>
      <Section id="keyboard" title={t('keyboard')}>
        <KeyboardSetting />
      </Section>
      <Section id="listening" title={t('listening')}>
        <ListeningSetting />
      </Section>
      <Section id="language" title={t('language')} lead={t('language-lead')}>
        <LanguageChoice />
      </Section>
    </Page>
  );
}
