import compromise from 'compromise';
import { entitiesOf } from '#lib/reading/english/entities.ts';
import { nameText } from '#lib/reading/english/name-text.ts';
import { namesOf } from '#lib/reading/english/names.ts';
import { whoIs } from '#lib/reading/english/who-is.ts';
import { quotesOf } from '#lib/reading/quotes.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Block } from '#lib/text/block.ts';
import type { Span } from '#lib/text/span.ts';
import {
  type GumArticle,
  type GumMention,
  gumArticles,
} from '#tests/bench/reading/gum-entities.ts';
import { GUM_NEWS } from '#tests/bench/reading/gum-paragraphs.ts';
import type { ReadingRow, ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';

/** What a reader finds: names with their kind, and whom it takes a pronoun to mean, as the places of that one's mentions. */
interface Reader {
  readonly names: readonly (Span & { readonly kind: string })[];
  readonly whoIs: ((pronoun: Span) => readonly Span[]) | null;
}

const READERS: readonly (readonly [string, (text: string) => Reader])[] = [
  ['Sourcemark', ours],
  ['compromise', compromises],
];

/** Names of persons, bodies and places, and whom he and she mean. */
export const task: ReadingTask = {
  title: 'Names and pronouns',
  how:
    'The 18 news articles of GUM (CC BY). Wanted are annotated mentions of persons, organizations and places whose words are all proper nouns; a name is found when its end is right and its beginning is too, but for an article, a role or a form of address. ' +
    'Kinds are compared for those found (a newspaper is an organization). A pronoun (he, she, him, his, her) of somebody whom the article names before it is right when a mention of the one it is taken to mean lies in a mention of the annotated one.',
  needs: GUM_NEWS,
  run: () => Promise.resolve(measure()),
};

const WANTED = /^(?:person|organization|place)$/;

function measure(): ReadingTable {
  const articles = gumArticles();
  const rows = READERS.map(([reader, read]) => rowOf(reader, read, articles));
  return {
    columns: ['names found', 'kind right', 'pronouns answered', 'right of those', 'right of all'],
    rows,
    measures: [],
  };
}

function rowOf(
  reader: string,
  read: (text: string) => Reader,
  articles: readonly GumArticle[],
): ReadingRow {
  const sum = { wanted: 0, found: 0, kind: 0, pronouns: 0, answered: 0, right: 0 };
  let answers = false;
  for (const article of articles) {
    const result = read(article.text);
    const byEnd = new Map(result.names.map((name) => [name.end, name]));
    for (const mention of article.mentions) {
      if (!mention.isName || !WANTED.test(mention.kind)) continue;
      sum.wanted += 1;
      const name = byEnd.get(mention.end) ?? byEnd.get(mention.end - 2);
      if (name === undefined || !isSameStart(article.text, mention, name)) continue;
      sum.found += 1;
      if (name.kind === mention.kind) sum.kind += 1;
    }
    if (result.whoIs === null) continue;
    answers = true;
    for (const pronoun of article.pronouns) {
      const golden = article.mentions.filter(({ thing }) => thing === pronoun.thing);
      if (!golden.some(({ isName, end }) => isName && end <= pronoun.start)) continue;
      sum.pronouns += 1;
      const spans = result.whoIs(pronoun);
      if (spans.length > 0) sum.answered += 1;
      if (spans.some((span) => liesIn(span, golden))) sum.right += 1;
    }
  }
  return {
    reader,
    figures: [
      sum.found / sum.wanted,
      sum.kind / sum.found,
      answers ? sum.answered / sum.pronouns : null,
      answers ? sum.right / sum.answered : null,
      answers ? sum.right / sum.pronouns : null,
    ],
  };
}

/** Whether a name begins where the mention does, or behind its article, role or form of address. */
function isSameStart(text: string, mention: Span, name: Span): boolean {
  const before = text.slice(mention.start, name.start);
  return (
    name.start === mention.start ||
    (name.start > mention.start &&
      name.start < mention.end &&
      /^(?:the |(?:\p{Lu}[\p{L}.]* ){1,3})$/iu.test(before))
  );
}

const liesIn = (span: Span, golden: readonly GumMention[]): boolean =>
  golden.some(({ start, end, isName }) => isName && span.start < end && start < span.end);

function ours(text: string): Reader {
  const blocks = paragraphsOf(text);
  const tokens = tokenize(text, () => 0);
  const named = nameText(
    tokens,
    blocks.flatMap((block) => sentencesOf(text, block)),
  );
  const names = namesOf(named, blocks);
  const found = entitiesOf(named, names, quotesOf(tokens, blocks));
  const kinds = new Map(
    found.mentions.map(({ end, entity }) => [end, found.entities[entity]?.kind ?? 'other']),
  );
  const kindOf = (end: number) => {
    const kind = kinds.get(end) ?? 'other';
    return kind === 'body' || kind === 'outlet' ? 'organization' : kind;
  };
  return {
    names: names.map(({ first, end }) => ({
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[end - 1] ?? 0,
      kind: kindOf(end),
    })),
    whoIs: (pronoun) => {
      const who = whoIs(found, named, pronoun);
      return who === null ? [] : (found.entities[who]?.mentions ?? []);
    },
  };
}

function compromises(text: string): Reader {
  const doc = compromise(text);
  const kinds = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  const names = kinds.flatMap(([kind, view]) => {
    const found: unknown = view.json({ offset: true });
    return Array.isArray(found) ? found.flatMap((one: unknown) => spanIn(text, one, kind)) : [];
  });
  return { names, whoIs: null };
}

function spanIn(text: string, one: unknown, kind: string): (Span & { readonly kind: string })[] {
  if (typeof one !== 'object' || one === null || !('text' in one) || !('offset' in one)) return [];
  const { offset, text: written } = one;
  if (typeof written !== 'string' || typeof offset !== 'object' || offset === null) return [];
  if (!('start' in offset) || typeof offset.start !== 'number') return [];
  const words = written.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
  const start = text.indexOf(words, Math.max(0, offset.start - 2));
  return start < 0 || words === '' ? [] : [{ start, end: start + words.length, kind }];
}

function paragraphsOf(text: string): readonly Block[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({
    role: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
    repeatOf: null,
  }));
}
