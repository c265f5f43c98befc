import type { Report } from '#lib/report/report.ts';

/** A report as bytes, ready to be sent or saved. */
export interface ReportFile {
  /** Lower-case ASCII letters, digits and hyphens, one dot, at most 100 characters. */
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One way to write a report down. The same report gives the same bytes, always and everywhere. */
export interface ReportFormat {
  readonly name: string;
  /** What people call it: "Annotated story". */
  readonly title: string;
  write(report: Report): ReportFile;
}

/** Text as the bytes of a file. */
export function inUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * A file name that is safe on every system and in every header: the title's letters and digits where
 * they are ASCII once accents are taken off, the draft, and what the file is.
 */
export function reportFilename(report: Report, what: string, extension: string): string {
  const { signed } = report.head;
  const title = report.head.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    // Whole words only; a single longer one is cut.
    .replace(/^(.{1,60})(-.*)?$/, '$1')
    .slice(0, 60);
  return `${title === '' ? 'story' : title}-draft-${report.head.draft.number}${signed === null ? '' : `-sign-off-${signed.number}`}-${what}.${extension}`;
}
