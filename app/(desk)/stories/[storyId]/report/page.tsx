import './report.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { DownloadButton } from './download-button.client.tsx';
import { ReportFrame } from './report-frame.client.tsx';
import { addressOf, queryFromUrl, type UrlParameters } from '#app/_ui/query-from-url.ts';
import { ask } from '#app/_server/ask.ts';
import { PlainLink, TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { makeReport } from '#lib/desk/make-report.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { REPORT_FORMATS, type ReportFormatName } from '#lib/report/formats.ts';

export const metadata: Metadata = { title: 'Report' };

const querySchema = z.object({ format: z.enum(REPORT_FORMATS).default('readiness-html') });

/** What each format is called here, and whom it is for. */
const FORMATS: Readonly<Record<ReportFormatName, readonly [name: string, use: string]>> = {
  'readiness-html': ['Readiness sheet', 'One page: what still stands in the way'],
  'story-html': ['Annotated story', 'The text with numbered marks and notes'],
  markdown: ['Markdown', 'For a wiki, a repository or a note'],
  csv: ['CSV', 'One line a claim, for a spreadsheet'],
  json: ['JSON', 'Everything, for a program'],
};

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
  const { format } = queryFromUrl(querySchema, await props.searchParams);
  const [story, report] = await Promise.all([
    ask(readStory, { storyId }),
    ask(makeReport, { storyId, format }),
  ]);
  if (!story.ok && story.problem.code === 'not-found') notFound();
  const path = `/stories/${storyId}/report`;
  return (
    <Page
      title="Report"
      lead={
        story.ok && (
          <>
            of <TextLink href={`/stories/${storyId}`}>{story.value.story.title}</TextLink>, draft{' '}
            {story.value.draft.number}
          </>
        )
      }
      actions={<DownloadButton storyId={storyId} format={format} />}
    >
      <nav aria-label="Format" className="sm-formats">
        {REPORT_FORMATS.map((each) => (
          <PlainLink
            key={each}
            href={addressOf(path, { format: each })}
            className="sm-format"
            aria-current={each === format ? 'page' : 'false'}
          >
            <span className="sm-format-name">{FORMATS[each][0]}</span>
            <span className="sm-format-use">{FORMATS[each][1]}</span>
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

function Preview({ format, text }: { readonly format: ReportFormatName; readonly text: string }) {
  if (format === 'readiness-html' || format === 'story-html') {
    return <ReportFrame title={FORMATS[format][0]} html={text} />;
  }
  return (
    <>
      <pre className="sm-report-text" tabIndex={0} role="region" aria-label={FORMATS[format][0]}>
        {text.slice(0, SHOWN_CHARACTERS)}
      </pre>
      {text.length > SHOWN_CHARACTERS && (
        <p className="sm-soft">This is the beginning; the download has all of it.</p>
      )}
    </>
  );
}
