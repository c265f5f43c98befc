import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { IntakeFormat } from '#lib/story/draft.ts';

/** One way in which a story can arrive. */
export interface Format {
  readonly name: IntakeFormat;
  /** The ends of file names that say so, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a text looks like it. */
  looksLikeIt(beginning: string): boolean;
}

const HTML: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  looksLikeIt: (beginning) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype html|<html|<head|<body|<article|<main|<div|<p[\s>]|<h1)/i.test(
      beginning,
    ),
};

const MARKDOWN: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  looksLikeIt: (beginning) =>
    /^#{1,6} \S/m.test(beginning) ||
    /\]\(https?:\/\//.test(beginning) ||
    /^---\r?\n\w+:/.test(beginning),
};

const TEXT: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  looksLikeIt: () => true,
};

/** Every format, in the order in which an unnamed one is tried; the last takes anything. */
export const FORMATS: readonly Format[] = [HTML, MARKDOWN, TEXT];

/** How much of an original is looked at to tell its format. */
const LOOKED_AT = 4096;

/** File names of documents that are not text; the message says what to do instead. */
const NOT_TAKEN = /\.(docx?|odt|rtf|pages|pdf|xlsx?|pptx?|epub|zip|png|jpe?g|gif|webp|mp3|mp4)$/i;

/**
 * Which format an original is in: the declared one, else by the end of its file name, else by how it
 * begins. Refuses with `invalid` a file whose name says that it is a document we do not take.
 */
export function chooseFormat(original: {
  readonly bytes: Uint8Array;
  readonly filename?: string | null | undefined;
  readonly declared?: IntakeFormat | null | undefined;
}): Result<IntakeFormat> {
  const { bytes, filename, declared } = original;
  if (declared !== null && declared !== undefined) return ok(declared);
  const extension = /\.([a-z0-9]+)$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? '';
  const byName = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (byName !== undefined) return ok(byName.name);
  if (NOT_TAKEN.test(filename ?? '')) {
    return fail(refusal('invalid', say('file-type-not-taken', { extension })));
  }
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, LOOKED_AT));
  return ok(FORMATS.find((format) => format.looksLikeIt(beginning))?.name ?? 'text');
}
