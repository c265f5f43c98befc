import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#lib/text/span.ts';

/** Where the Wikinews articles of GUM lie beside the project (text CC BY 2.5, annotations CC BY 4.0). */
export const GUM_NEWS = join(process.cwd(), '..', 'shared', 'data', 'gum-news');

/** A word as a linguist tagged it. */
export interface GumWord {
  readonly span: Span;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** A news article with its sentences and elementary discourse units. */
export interface GumArticle {
  readonly name: string;
  readonly text: string;
  readonly words: readonly GumWord[];
  readonly sentences: readonly Span[];
  /** Every elementary discourse unit, with the relation it stands in to its head: `attribution-positive`. */
  readonly units: readonly { readonly span: Span; readonly relation: string }[];
}

/** The 18 articles, their text put together from the words as CoNLL-U spaces them. */
export function loadGumNews(): readonly GumArticle[] {
  return readdirSync(join(GUM_NEWS, 'dep'))
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.conllu$/u, '');
      const conllu = readFileSync(join(GUM_NEWS, 'dep', file), 'utf8');
      const rsd = readFileSync(join(GUM_NEWS, 'rsd', `${name}.rsd`), 'utf8');
      const { text, words, sentences } = textOf(conllu);
      return { name, text, words, sentences, units: unitsOf(rsd, words) };
    });
}

function textOf(conllu: string): Pick<GumArticle, 'text' | 'words' | 'sentences'> {
  const words: GumWord[] = [];
  const sentences: Span[] = [];
  let text = '';
  let joinsNext = true;
  let sentenceStart = 0;
  let untilId = 0;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block') && text !== '') {
      text = `${text.trimEnd()}\n\n`;
      joinsNext = true;
    }
    if (line.startsWith('# sent_id')) {
      sentenceStart = words.length;
      untilId = 0;
    }
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , , , , misc = ''] =
      line.split('\t');
    if (line === '' && words.length > sentenceStart) {
      sentences.push({ start: words[sentenceStart]?.span.start ?? 0, end: text.trimEnd().length });
      sentenceStart = words.length;
    }
    // Only *can't* and *Trump's* written as one: their parts follow and are spaced by the whole.
    const range = /^\d+-(\d+)$/u.exec(id);
    if (range !== null) untilId = Number(range[1]);
    if (!/^\d+$/u.test(id)) continue;
    if (!joinsNext && text !== '') text += ' ';
    words.push({ span: { start: text.length, end: text.length + form.length }, upos, xpos, lemma });
    text += form;
    joinsNext = misc.includes('SpaceAfter=No') || Number(id) < untilId;
  }
  return { text, words, sentences };
}

/** The units of an rsd file: a line each, its words parted by spaces and the same as CoNLL-U's. */
function unitsOf(rsd: string, words: readonly GumWord[]): GumArticle['units'] {
  let at = 0;
  return rsd
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const columns = line.split('\t');
      const count = (columns[1] ?? '').split(' ').length;
      const first = words[at];
      const last = words[at + count - 1];
      at += count;
      if (first === undefined || last === undefined) return [];
      const relation = (columns[7] ?? '').replace(/_[rm]$/u, '');
      return [{ span: { start: first.span.start, end: last.span.end }, relation }];
    });
}
