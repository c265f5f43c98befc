import type { Attribution } from '#lib/attribution/attribution.ts';
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
 * source's label holds back. This takes those names out: the full name in any case, and the last word
 * of a person's name where it is capitalised. A name that stands in the draft is left alone, since the
 * report prints the draft. It cannot know nicknames: a checker who writes one has published it.
 */
export function redactor(
  sources: readonly Source[],
  attributions: readonly Attribution[],
  draftText: string,
): Redact {
  const rules = sources
    .filter((source) => isPromisedSilence(source, attributions))
    .flatMap((source) => patternsOf(source))
    .filter(({ words }) => !draftText.toLowerCase().includes(words.toLowerCase()));
  if (rules.length === 0) return (text) => text;
  return (text) => rules.reduce((left, rule) => left.replace(rule.pattern, rule.instead), text);
}

function isPromisedSilence(source: Source, attributions: readonly Attribution[]): boolean {
  const rules = attributions.filter((one) => one.sourceId === source.id).map((a) => a.groundRules);
  if (rules.includes('on-the-record')) return false;
  return source.kind === 'unnamed-person' || rules.some((rule) => PROMISES.includes(rule));
}

function patternsOf(source: Source) {
  const name = source.name.trim();
  const agreed = source.agreedDescription?.trim() ?? '';
  // The agreed description is what may be printed: a desk name equal to it holds no secret.
  if (name.length < 3 || name.toLowerCase() === agreed.toLowerCase()) return [];
  const instead = () => `[${agreed === '' ? 'name withheld' : agreed}]`;
  const whole = { words: name, pattern: wordPattern(name, 'giu'), instead };
  const isPerson = source.kind === 'named-person' || source.kind === 'unnamed-person';
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (!isPerson || last === name || !/^\p{Lu}\p{L}{2,}/u.test(last)) return [whole];
  return [whole, { words: last, pattern: wordPattern(last, 'gu'), instead }];
}

function wordPattern(words: string, flags: string): RegExp {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags);
}
