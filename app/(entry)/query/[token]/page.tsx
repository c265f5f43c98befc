import './query-link.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { LinkAnswer } from './link-answer.client.tsx';
import { LinkOver } from './link-over.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { tryLink } from '#app/_server/try-link.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { readQueryLink } from '#lib/desk/read-query-link.ts';

/** The address holds a secret, so it is told to nobody by way of a referrer, and no search engine keeps it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('replies');
  const robots = { index: false, follow: false };
  return { title: t('your-answer-asked'), referrer: 'no-referrer', robots };
}

/** Where the link to a query leads: who asks what about which words, and one answer. It shows nothing else. */
export default async function QueryLinkPage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const { token } = await params;
  const t = await texts('replies');
  const tried = tryLink(new Headers(await headers()), token);
  if (!tried.ok) {
    return (
      <PlainScreen title={t('wait')}>
        <Refusal problem={tried.problem} />
      </PlainScreen>
    );
  }
  const answer = await ask(readQueryLink, { token });
  if (!answer.ok) return <LinkOver token={token} />;
  return <LinkAnswer token={token} asked={answer.value} />;
}
