import { csv } from '#lib/report/csv.ts';
import { json } from '#lib/report/json.ts';
import { markdown } from '#lib/report/markdown.ts';
import { readinessHtml } from '#lib/report/readiness-html.ts';
import type { ReportFormat } from '#lib/report/report-file.ts';
import { storyHtml } from '#lib/report/story-html.ts';

/** The formats a report can be had in, in the order in which they are offered. */
export const REPORT_FORMATS = ['readiness-html', 'story-html', 'markdown', 'csv', 'json'] as const;

/** The name of a format. */
export type ReportFormatName = (typeof REPORT_FORMATS)[number];

const FORMATS: Readonly<Record<ReportFormatName, ReportFormat>> = {
  'readiness-html': readinessHtml,
  'story-html': storyHtml,
  markdown,
  csv,
  json,
};

/** The format of a name: its title for people, and how it is written. */
export function reportFormat(name: ReportFormatName): ReportFormat {
  return FORMATS[name];
}
