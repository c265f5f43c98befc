import './report.css';
import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { DownloadButton } from './download-button.client.tsx';
import { ReportFrame } from './report-frame.client.tsx';
import { addressOf, queryFromUrl, type UrlParameters } from '#app/_ui/query-from-url.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { PlainLink, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { listSignOffs } from '#lib/desk/list-sign-offs.ts';
import { makeReport } from '#lib/desk/make-report.ts';
import { makeSignedReport } from '#lib/desk/make-signed-report.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { type SignOffId, signOffIdSchema, storyIdSchema } from '#lib/id.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { Result } from '#lib/result.ts';
import { REPORT_FORMATS, type ReportFormatName } from '#lib/report/formats.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('report');
  return { title: t('title') };
}

const querySchema = z.object({
  format: z.enum(REPORT_FORMATS).default('readiness-html'),
  /** A sign-off: its report is shown, and not that of the story as it is. */
  signOff: signOffIdSchema.optional(),
});

/** The most characters of a data format that are shown; the download has all of them. */
const SHOWN_CHARACTERS = 60_000;

/** The report of a story: choose a format, see it as it will be sent, download or print it. */
export default async function ReportPage(props: {
  readonly params: Promise<{ storyId: string }>;
  readonly searchParams: Promise<UrlParameters>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const t = await texts('report');
  const { format, signOff = null } = queryFromUrl(querySchema, await props.searchParams);
  const [story, report, signed] = await Promise.all([
    ask(readStory, { storyId }),
    signOff === null
      ? ask(makeReport, { storyId, format })
      : ask(makeSignedReport, { signOffId: signOff, format }),
    signOff === null ? null : ask(listSignOffs, { storyId }),
  ]);
  const number = numberOf(signOff, signed);
  // A sign-off of another story has no report here.
  if (signOff !== null && number === null) notFound();
  if (!story.ok && story.problem.code === 'not-found') notFound();
  const path = `/stories/${storyId}/report`;
  return (
    <Page
      title={number === null ? t('title') : t('title-signed', { number })}
      lead={
        story.ok &&
        t.rich(number === null ? 'lead' : 'lead-signed', {
          title: story.value.story.title,
          number: number ?? String(story.value.draft.number),
          story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
          file: (words) => (
            <TextLink href={`/stories/${storyId}/review/${signOff ?? ''}`}>{words}</TextLink>
          ),
        })
      }
      actions={<DownloadButton storyId={storyId} format={format} signOffId={signOff} />}
    >
      <nav aria-label={t('format')} className="sm-formats">
        {REPORT_FORMATS.map((each) => (
          <PlainLink
            key={each}
            href={addressOf(path, { format: each, signOff: signOff ?? undefined })}
            className="sm-format"
            aria-current={each === format ? 'page' : 'false'}
          >
            <span className="sm-format-name">{t(`format-name.${each}`)}</span>
            <span className="sm-format-use">{t(`format-use.${each}`)}</span>
          </PlainLink>
        ))}
      </nav>
      {report.ok ? (
        <Preview format={format} text={new TextDecoder().decode(report.value.bytes)} />
      ) : (
        <Refusal problem={report.problem} />
      )}
    </Page>
  );
}

/** The number people say of a sign-off of this story; null where it is none of its own. */
function numberOf(
  signOffId: SignOffId | null,
  listed: Result<AnswerOf<'list-sign-offs'>> | null,
): string | null {
  if (signOffId === null || listed?.ok !== true) return null;
  const found = listed.value.signOffs.find(({ id }) => id === signOffId);
  return found === undefined ? null : String(found.number);
}

function Preview({ format, text }: { readonly format: ReportFormatName; readonly text: string }) {
  const t = useTexts('report');
  if (format === 'readiness-html' || format === 'story-html') {
    return <ReportFrame title={t(`format-name.${format}`)} html={text} />;
  }
  return (
    <>
      <pre
        className="sm-report-text"
        tabIndex={0}
        role="region"
        aria-label={t(`format-name.${format}`)}
      >
        <span lang="en">{text.slice(0, SHOWN_CHARACTERS)}</span>
      </pre>
      {text.length > SHOWN_CHARACTERS && <p className="sm-soft">{t('only-beginning')}</p>}
    </>
  );
}
