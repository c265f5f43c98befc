import { Parser } from 'htmlparser2';
import {
  type JsonObject,
  fieldOf,
  idOf,
  isJsonObject,
  listOf,
  textOf,
  typesOf,
} from '#lib/anchor/outside-json.ts';
import { graphemeStart } from '#lib/text/graphemes.ts';

/** What an annotation says in words. */
export interface AnnotationWords {
  /** Plain text, several bodies one below the other; a body that is only a link is that link. Empty for none. */
  readonly note: string;
  /** The words of bodies whose purpose is tagging. */
  readonly tags: readonly string[];
}

/** A longer note is cut there, and ends with an ellipsis. */
const LONGEST_NOTE = 10_000;
const LONGEST_TAG = 200;
const MOST_BODIES = 100;
/** What HTML holds that is not its text. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);

/**
 * What the bodies of an annotation say: `body` and `bodyValue` of W3C, and `text` and `tags` as Hypothesis
 * writes them. Of HTML only the text is taken.
 */
export function readWords(annotation: JsonObject): AnnotationWords {
  const bodies = listOf(fieldOf(annotation, 'body') ?? fieldOf(annotation, 'hasBody'));
  const notes: string[] = [];
  const tags: string[] = [];
  for (const body of bodies.slice(0, MOST_BODIES)) {
    const words = wordsOfBody(body);
    if (words === '') continue;
    if (isTag(body)) tags.push(cut(words, LONGEST_TAG));
    else notes.push(words);
  }
  for (const field of ['bodyValue', 'text']) notes.push(textOf(annotation[field])?.trim() ?? '');
  for (const tag of listOf(annotation['tags']).slice(0, MOST_BODIES)) {
    const words = textOf(tag)?.trim() ?? '';
    if (words !== '') tags.push(cut(words, LONGEST_TAG));
  }
  return { note: cut(notes.filter((note) => note !== '').join('\n\n'), LONGEST_NOTE), tags };
}

function wordsOfBody(body: unknown): string {
  if (!isJsonObject(body)) return textOf(body)?.trim() ?? '';
  const value = textOf(fieldOf(body, 'value') ?? body['rdf:value'] ?? body['chars']);
  if (value !== null) {
    const isHtml = listOf(body['format']).some((format) => textOf(format) === 'text/html');
    return (isHtml ? textOfHtml(value) : value).trim();
  }
  return (idOf(fieldOf(body, 'source')) ?? idOf(body) ?? '').trim();
}

function isTag(body: unknown): boolean {
  if (!isJsonObject(body)) return false;
  const purposes = listOf(fieldOf(body, 'purpose')).map((purpose) => textOf(purpose) ?? '');
  return (
    typesOf(body).includes('Tag') || purposes.some((purpose) => /(^|[:#])tagging$/.test(purpose))
  );
}

function textOfHtml(html: string): string {
  const pieces: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    ontext: (text) => {
      if (unseen === 0) pieces.push(text);
    },
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (/^(p|div|li|br|h[1-6]|tr)$/.test(name)) pieces.push('\n');
    },
  });
  parser.end(html.slice(0, 10 * LONGEST_NOTE));
  return pieces.join('');
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, graphemeStart(text, longest - 1))}…`;
}
