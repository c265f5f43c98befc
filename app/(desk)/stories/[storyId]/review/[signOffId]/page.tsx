import '#app/(desk)/stories/[storyId]/review/review.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SignedClaim } from './signed-claim.tsx';
import { Marks } from '#app/(desk)/stories/[storyId]/review/sign-off-row.tsx';
import { ask } from '#app/_server/ask.ts';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import { policySayer } from '#app/_texts/say-policy.ts';
import { LinkButton, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { addressOf } from '#app/_ui/query-from-url.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { readSignOff } from '#lib/desk/read-sign-off.ts';
import { signOffIdSchema } from '#lib/id.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('review');
  return { title: t('as-it-stood') };
}

/** The file of a story as it stood when it was signed. */
export default async function AsItStoodPage(props: {
  readonly params: Promise<{ storyId: string; signOffId: string }>;
  readonly searchParams: Promise<{ from?: string }>;
}) {
  const { storyId, signOffId } = await props.params;
  const id = signOffIdSchema.safeParse(signOffId);
  if (!id.success) notFound();
  const from = Math.max(0, Math.trunc(Number((await props.searchParams).from ?? 0)) || 0);
  const t = await texts('review');
  const read = await ask(readSignOff, { signOffId: id.data, from });
  if (!read.ok) {
    if (read.problem.code === 'not-found') notFound();
    return (
      <Page title={t('as-it-stood')}>
        <Refusal problem={read.problem} />
      </Page>
    );
  }
  const file = read.value;
  if (file.signOff.storyId !== storyId) notFound();
  const { signOff, story, draft, claims, total, policy } = file;
  const at = `/stories/${storyId}/review`;
  return (
    <Page
      title={t('file.title', { number: String(signOff.number) })}
      lead={t.rich('file.lead', {
        title: story.title,
        draft: String(draft.number),
        event: String(signOff.binding.head.number),
        story: (title) => <TextLink href={at}>{title}</TextLink>,
      })}
      actions={
        <LinkButton
          variant="default"
          href={addressOf(`/stories/${storyId}/report`, { signOff: signOff.id })}
        >
          {t('file.report')}
        </LinkButton>
      }
    >
      <p role="status">{t(`file.${agreement(file)}`)}</p>
      <Section id="marks" title={t('file.marks')}>
        <Marks signOff={signOff} />
      </Section>
      <Section id="claims" title={t('file.claims')}>
        {total === 0 ? (
          <Empty title={t('file.none-claimed')} />
        ) : (
          <ul className="sm-review-list" aria-labelledby="claims">
            {claims.map((claim) => (
              <SignedClaim key={claim.id} claim={claim} file={file} />
            ))}
          </ul>
        )}
        {from + claims.length < total && (
          <LinkButton variant="default" href={`${at}/${signOff.id}?from=${from + claims.length}`}>
            {t('file.more')}
          </LinkButton>
        )}
      </Section>
      <Section
        id="findings"
        title={t('file.findings')}
        lead={
          policy === null
            ? t('file.no-policy')
            : t('file.policy', { name: policy.policy.name, number: String(policy.number) })
        }
      >
        <Findings file={file} />
      </Section>
      <Section id="text" title={t('file.text')}>
        <div className="sm-review-text" dir="auto">
          {draft.blocks.map(({ start, end }) => (
            <p key={start}>{draft.text.slice(start, end)}</p>
          ))}
        </div>
      </Section>
    </Page>
  );
}

type SignedFile = AnswerOf<'read-sign-off'>;

function agreement({ agrees }: SignedFile): 'agrees' | 'differs' | 'hidden' {
  if (agrees === null) return 'hidden';
  return agrees ? 'agrees' : 'differs';
}

async function Findings({ file }: { readonly file: SignedFile }) {
  const [t, does, rules, language] = await Promise.all([
    texts('review'),
    texts('policies'),
    texts('policy-rules'),
    languageOfRequest(),
  ]);
  if (file.findings.length === 0) return <p className="sm-soft">{t('file.no-finding')}</p>;
  const sayPolicy = policySayer(rules);
  const numbers = new Map(file.claims.map(({ id, number }) => [id, number]));
  return (
    <ul className="sm-review-list" aria-labelledby="findings" lang={language}>
      {file.findings.map(({ ruleId, claimId, subject, says, severity, waiver }) => (
        <li key={`${ruleId} ${claimId ?? ''} ${subject}`}>
          <div>
            <p>
              {claimId !== null && numbers.has(claimId) && (
                <>
                  <span className="sm-numbers">{numbers.get(claimId)}</span> ·{' '}
                </>
              )}
              {sayPolicy(says)}
              <span className="sm-review-state">{does(waiver === null ? severity : 'waived')}</span>
            </p>
            {waiver !== null && (
              <p className="sm-soft" dir="auto">
                {t('file.waived', { name: waiver.byName, reason: waiver.reason })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
