import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeskHeader } from './desk-header.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { FocusKeeper } from '#app/_ui/focus-keeper.client.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { countNotices } from '#lib/desk/count-notices.ts';
import { readDesk } from '#lib/desk/read-desk.ts';

/**
 * The frame of every screen for people who are signed in. It only leads the way: what each screen may
 * show is decided again by every operation it asks.
 */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const answer = await ask(readDesk, {});
  const t = await texts('frame');
  if (!answer.ok) {
    return (
      <PlainScreen title={t('cannot-be-shown')}>
        <Refusal problem={answer.problem} />
      </PlainScreen>
    );
  }
  const { isFounded, me } = answer.value;
  if (!isFounded) redirect('/welcome');
  if (me === null) redirect(await signInPath());

  const notices = await ask(countNotices, {});
  return (
    <>
      <a className="sm-skip" href="#content">
        {t('skip')}
      </a>
      <DeskHeader name={me.name} role={me.role} unread={notices.ok ? notices.value.unread : 0} />
      {children}
      <FocusKeeper />
    </>
  );
}

/** The way to sign in that leads back to the screen that was asked for. */
async function signInPath(): Promise<string> {
  const given = (await headers()).get('x-path') ?? '/';
  if (!URL.canParse(given, 'http://desk')) return '/sign-in';
  const asked = new URL(given, 'http://desk');
  // Next's own mark of a navigation is no part of the address people know.
  asked.searchParams.delete('_rsc');
  const path = asked.pathname + asked.search;
  return path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}
