import { coreEnd, isInitial, isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import {
  formAt,
  isFiniteTag,
  isVerbTag,
  kindAt,
  type Scene,
  tagAt,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

const OF_SOURCES = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'to',
  'on',
  'against',
  'behind',
  'inside',
  'near',
  'within',
  'close',
  'between',
  'about',
  'who',
  'over',
  'under',
  'across',
  'by',
]);

/**
 * Where a noun phrase that says something ends, with what belongs to it: prepositional phrases, *who* clauses,
 * appositions between commas (the second comma too when more follows, as those who mark sources do).
 */
export function sourceEnd(scene: Scene, start: number, limit: number): number {
  let end = coreEnd(scene, start, limit);
  if (end === start) return start;
  const isPronoun = tagAt(scene, start) === TAG.pronoun && end === start + 1;
  if (isPronoun && formAt(scene, end) !== 'of' && !INDEFINITE.has(formAt(scene, start))) return end;
  end = withPhrases(scene, end, limit);
  return withApposition(scene, end, limit);
}

const INDEFINITE = new Set(
  'someone somebody those others anyone everyone many some several one few'.split(' '),
);

function withPhrases(scene: Scene, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const tag = tagAt(scene, end);
    const form = formAt(scene, end);
    if (tag === TAG.preposition && OF_SOURCES.has(form) && !isAdjunct(scene, end)) {
      const next = coreEnd(scene, end + 1, limit);
      if (next === end + 1) break;
      end = next;
    } else if (tag === TAG.conjunction && form !== 'but') {
      const next = coreEnd(scene, end + 1, limit);
      if (
        next === end + 1 ||
        tagAt(scene, end + 1) === TAG.pronoun ||
        isFiniteTag(tagAt(scene, next))
      )
        break;
      end = next;
    } else if (tag === TAG.participle && tagAt(scene, end + 1) === TAG.preposition) {
      // *an analysis released by …*
      const next = coreEnd(scene, end + 2, limit);
      if (next === end + 2) break;
      end = next;
    } else if (tag === TAG.relative && (form === 'who' || form === 'whose' || form === 'which')) {
      return clauseStop(scene, end + 1, limit);
    } else break;
  }
  return end;
}

/** Prepositional phrases that tell when or where something was said, not who said it. */
function isAdjunct(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  if (isTimeAt(scene, at + 1)) return true;
  if (form === 'on' || form === 'to' || form === 'about') return true;
  if (form !== 'in' && form !== 'during') return false;
  return ADJUNCT_NOUNS.test(formsFrom(scene, at + 1)) || tagAt(scene, at + 1) === TAG.numeral;
}

const ADJUNCT_NOUNS =
  /\b(?:statements?|interviews?|emails?|e-mails?|speech|letter|memo|tweets?|post|call|response|reply|remarks|video|report|debate|conference|ad|address|court|op-ed|column|appearance|release|briefing|article|essay|part|fact|addition|recent|message|documents?|filing|book)\b/u;

function formsFrom(scene: Scene, at: number): string {
  return [0, 1, 2, 3, 4].map((ahead) => formAt(scene, at + ahead)).join(' ');
}

function withApposition(scene: Scene, end: number, limit: number): number {
  if (kindAt(scene, end) !== TOKEN.comma || end + 1 >= limit) return end;
  if (!opensApposition(scene, end + 1)) return end;
  let stop = end + 1;
  while (stop < limit && !endsApposition(scene, stop)) stop += 1;
  const isFollowed =
    kindAt(scene, stop) === TOKEN.comma &&
    stop + 1 < limit &&
    kindAt(scene, stop + 1) !== TOKEN.quote;
  return isFollowed && !isVerbTag(tagAt(scene, stop + 1)) ? stop + 1 : stop;
}

function endsApposition(scene: Scene, at: number): boolean {
  const kind = kindAt(scene, at);
  if (kind === TOKEN.stop) return !isInitial(scene, at);
  return (
    kind === TOKEN.comma || kind === TOKEN.quote || kind === TOKEN.semicolon || kind === TOKEN.dash
  );
}

/** Whether a description of the noun before begins behind a comma: *a former judge*, *51*, *who chairs it*. */
export function opensApposition(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  const form = formAt(scene, at);
  if (tag === TAG.relative) return form === 'who' || form === 'whose';
  if (tag === TAG.determiner)
    return form === 'a' || form === 'an' || form === 'the' || form === 'one' || form === 'another';
  if (tag === TAG.numeral) return kindAt(scene, at + 1) !== TOKEN.word;
  if (isTimeAt(scene, at)) return false;
  return (
    (tag === TAG.noun || tag === TAG.name || tag === TAG.adjective || tag === TAG.possessive) &&
    isDescription(scene, at)
  );
}

function isDescription(scene: Scene, at: number): boolean {
  const end = coreEnd(scene, at, at + 12);
  return !isFiniteTag(tagAt(scene, end)) && !isVerbTag(tagAt(scene, end));
}

/** Where a clause that hangs on a noun stops: at a mark, or at the second finite verb. */
function clauseStop(scene: Scene, from: number, limit: number): number {
  let verbs = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const kind = kindAt(scene, at);
    if (
      kind === TOKEN.comma ||
      kind === TOKEN.semicolon ||
      kind === TOKEN.dash ||
      kind === TOKEN.quote ||
      kind === TOKEN.colon
    )
      return at;
    if (kind === TOKEN.stop && !isInitial(scene, at)) return at;
    const tag = tagAt(scene, at);
    if (isFiniteTag(tag) && !isFiniteTag(tagAt(scene, at - 1))) verbs += 1;
    if (verbs > 2) return at;
  }
  return at;
}

/** How far the comma behind a source at the head of a sentence is looked for. */
const INITIAL_REACH = 40;

/** Where a source at the head of a sentence ends (*According to X, …*): at the comma that closes its description, or else at the first. */
export function initialSourceEnd(scene: Scene, start: number, limit: number): number {
  const end = sourceEnd(scene, start, limit);
  if (end === start) return start;
  if (kindAt(scene, end - 1) === TOKEN.comma || kindAt(scene, end) === TOKEN.comma) return end;
  let at = start;
  while (at < limit && kindAt(scene, at) !== TOKEN.comma && at - start < INITIAL_REACH) at += 1;
  return kindAt(scene, at) === TOKEN.comma ? at : end;
}
