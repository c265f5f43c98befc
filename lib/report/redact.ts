import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Promises } from '#lib/report/printable-source.ts';
import type { Source } from '#lib/source/source.ts';

/** Takes the names of withheld sources out of a text that somebody wrote about them. */
export type Redact = (text: string) => string;

const PROMISES: readonly Attribution['groundRules'][] = [
  'background',
  'deep-background',
  'off-the-record',
];

/**
 * What is written beside a claim (a restatement, a citation, a justification) can hold the name that the
 * source's label holds back. This takes those names out: a name as the desk wrote it, in any case, and
 * the ends of a person's name that are capitalised ("Anders Krogh" and "Krogh" of "Pilot Anders
 * Krogh, retired"). A name that stands in the draft is left alone, since the report prints the draft.
 * It cannot know nicknames: a checker who writes one there has published it.
 */
export function redactor(
  sources: readonly Source[],
  { attributions, withheld }: Promises,
  draftText: string,
): Redact {
  const bySource = Map.groupBy(attributions, ({ sourceId }) => sourceId);
  const rules = sources
    .filter(
      (source) =>
        withheld.has(source.id) || isPromisedSilence(source, bySource.get(source.id) ?? []),
    )
    .flatMap((source) => patternsOf(source))
    // As the rule finds it: the letters of a surname in a longer word, or in a common one, print no name.
    .filter(({ pattern }) => draftText.search(pattern) === -1)
    .toSorted(longestFirst);
  if (rules.length === 0) return (text) => text;
  // By a function: a description may hold a sign that means something in the text of a replacement.
  return (text) => rules.reduce((left, { pattern, put }) => left.replace(pattern, () => put), text);
}

/** One name can be the end of another: the whole one goes first, in whatever order the sources were read. */
function longestFirst(a: Rule, b: Rule): number {
  return b.words.length - a.words.length || compared(a.words, b.words) || compared(a.put, b.put);
}

function compared(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** `said`: all that is attributed to it. */
function isPromisedSilence(source: Source, said: readonly Attribution[]): boolean {
  const rules = said.map(({ groundRules }) => groundRules);
  if (rules.includes('on-the-record')) return false;
  return source.kind === 'unnamed-person' || rules.some((rule) => PROMISES.includes(rule));
}

/** Words to be taken out, and what is put in their place. */
interface Rule {
  readonly words: string;
  readonly pattern: RegExp;
  readonly put: string;
}

function patternsOf(source: Source): readonly Rule[] {
  const name = source.name.trim();
  const agreed = source.agreedDescription?.trim() ?? '';
  // The agreed description is what may be printed: a desk name equal to it holds no secret.
  if (name.length < 3 || name.toLowerCase() === agreed.toLowerCase()) return [];
  const put = `[${agreed === '' ? 'name withheld' : agreed}]`;
  const isPerson = source.kind === 'named-person' || source.kind === 'unnamed-person';
  return [
    { words: name, pattern: wordPattern(name, 'giu'), put },
    ...(isPerson ? endsOf(name) : []).map((words) => ({
      words,
      pattern: wordPattern(words, 'gu'),
      put,
    })),
  ];
}

/** The capitalised ends of a person's name, longest first; none where it is a description. */
function endsOf(name: string): readonly string[] {
  const [personal = ''] = name.split(/[,(–—]/u);
  const words = personal.trim().split(/\s+/u);
  const first = words.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1;
  const capitalised = words.slice(first);
  if (capitalised.length < Math.min(2, words.length)) return [];
  return capitalised
    .map((_, position) => capitalised.slice(position).join(' '))
    .filter((end) => end.length >= 3);
}

/** Finds the words between signs that are no letters and digits, whatever white space parts them. */
function wordPattern(words: string, flags: string): RegExp {
  // Only what Unicode patterns take an escape before: a hyphen is none of it, and needs none.
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags);
}
