import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#lib/text/span.ts';
import { GUM_NEWS } from '#tests/bench/reading/gum-paragraphs.ts';

/** A mention of somebody or something, as annotated. */
export interface GumMention extends Span {
  /** The same for all mentions of one thing in an article. */
  readonly thing: string;
  /** `person`, `organization`, `place` … */
  readonly kind: string;
  /** Whether all its words but articles and *of* are proper nouns. */
  readonly isName: boolean;
}

/** An article, its sentences joined by line breaks where a paragraph begins and by spaces elsewhere. */
export interface GumArticle {
  readonly text: string;
  readonly mentions: readonly GumMention[];
  /** The pronouns he, she, his, her and him, with the thing each means. */
  readonly pronouns: readonly (Span & { readonly thing: string })[];
}

/** The articles with their mentions, in UTF-16 offsets. */
export function gumArticles(): readonly GumArticle[] {
  const folder = join(GUM_NEWS, 'dep');
  const files = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  return files.sort().map((name) => new Article(readFileSync(join(folder, name), 'utf8')).read());
}

interface Open {
  readonly thing: string;
  readonly kind: string;
  readonly start: number;
  isName: boolean;
}

const PRONOUN = /^(?:he|she|him|his|her)$/i;

class Article {
  readonly #file: string;
  #text = '';
  readonly #mentions: GumMention[] = [];
  readonly #pronouns: (Span & { readonly thing: string })[] = [];
  #open: Open[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  read(): GumArticle {
    for (const sentence of this.#file.split(/\n\n+/)) this.#readSentence(sentence);
    const mentions = [...this.#mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.#text, mentions, pronouns: this.#pronouns };
  }

  #readSentence(sentence: string): void {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1]?.trim();
    if (words === undefined) return;
    if (this.#text !== '') this.#text += /^# newpar$/m.test(sentence) ? '\n\n' : ' ';
    let at = this.#text.length;
    this.#text += words;
    for (const line of sentence.split('\n')) {
      const [id = '', form = '', , tag = '', , , , , , notes = ''] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      const start = this.#text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      this.#readToken(
        { start, end: at },
        form,
        tag,
        /(?:^|\|)Entity=([^|]*)/.exec(notes)?.[1] ?? '',
      );
    }
  }

  #readToken(span: Span, form: string, tag: string, entity: string): void {
    for (const [part] of entity.matchAll(/\([^()]*|\)|\d+\)/g)) {
      if (part.startsWith('(')) {
        const [thing = '', kind = ''] = part.slice(1).split('-');
        this.#open.push({ thing, kind, start: span.start, isName: true });
      }
    }
    const isPlain = tag === 'PROPN' || /^(?:the|of|and|&|\.|-|'s)$/i.test(form) || tag === 'PUNCT';
    if (!isPlain) for (const open of this.#open) open.isName = false;
    // "(5-person…)" closes itself; "5)" closes thing 5.
    const inner = this.#open.at(-1);
    if (PRONOUN.test(form) && inner?.kind === 'person' && inner.start === span.start) {
      this.#pronouns.push({ ...span, thing: inner.thing });
    }
    for (const [, named] of entity.matchAll(/(\d+)?\)/g)) {
      const place = this.#open.findLastIndex(({ thing }) => named === undefined || thing === named);
      const [closed] = place < 0 ? [] : this.#open.splice(place, 1);
      if (closed === undefined) continue;
      const { thing, kind, start, isName } = closed;
      this.#mentions.push({ thing, kind, start, end: span.end, isName });
    }
  }
}
