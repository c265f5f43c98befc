import {
  type Line,
  RECORD_FILE,
  RECORD_FILE_VERSION,
  lineSchema,
} from '#lib/export/record-lines.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';

/** Deeper than any event goes; what is nested without end would end the program instead. */
const DEEPEST = 100;

/** A line, which must be written as RFC 8785 says; null where it is none. */
export function parsedLine(text: string): Line | null {
  const value = parsedJson(text);
  const line = lineSchema.safeParse(value);
  if (!line.success) return null;
  return isCanonical(value, text) ? line.data : null;
}

function isCanonical(value: unknown, text: string): boolean {
  return text.isWellFormed() && canonicalJson(value) === text;
}

function parsedJson(text: string): unknown {
  if (depthOf(text) > DEEPEST) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function depthOf(text: string): number {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isInString) {
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE) isInString = false;
    } else if (unit === QUOTE) isInString = true;
    else if (unit === BRACE || unit === BRACKET) deepest = Math.max(deepest, (depth += 1));
    else if (unit === BRACE + 2 || unit === BRACKET + 2) depth -= 1;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

/** Why a first line is not that of a file that can be read here. */
export function whyNoFile(text: string | null): string {
  const value = text === null ? undefined : parsedJson(text);
  const about: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  if (about['format'] !== RECORD_FILE)
    return 'This is no file of a record: `sourcemark record export` makes them.';
  if (about['version'] === RECORD_FILE_VERSION)
    return 'The first line of the file was changed: it cannot be read.';
  return `This file is of version ${JSON.stringify(about['version'] ?? null).slice(0, 40)}, and version ${RECORD_FILE_VERSION} is what can be read here. Use a newer Sourcemark.`;
}
