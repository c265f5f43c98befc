import { cueVerbOf } from '#lib/reading/english/cue-lexicon.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { coreEnd } from '#lib/reading/english/noun-phrase.ts';
import { sourceEnd } from '#lib/reading/english/source-end.ts';
import {
  isFiniteAt,
  formAt,
  isVerbTag,
  kindAt,
  tagAt,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { TAG } from '#lib/reading/english/tag.ts';

/** What labels a picture, a list or a note, and says nothing. */
const LABELS = new Set(
  `image images photo photos picture pictures video audio graphic graphics illustration map chart credit credits
   source sources category categories note notes update updated correction clarification related tags tag topics
   topic more share watch read listen file abstract headline byline date time place where when what who why how
   also see example examples ps p.s. fact facts question answer section part chapter title subject`.split(
    /\s+/u,
  ),
);

/** How long the speaker before a colon may be. */
const LONGEST = 12;

/** *Court: Ministry broke the law*: a short speaker, and no stop at the end. */
function isHeadline(scene: Scene, colon: number, reach: Reach): boolean {
  const isStopped = reach.end < scene.tokens.count && kindAt(scene, reach.end) === TOKEN.stop;
  if (colon - reach.start > 3 || isStopped) return false;
  for (let at = colon + 1; at < reach.end; at += 1) {
    if (isFiniteAt(scene, at)) return tagAt(scene, colon + 1) !== TAG.other;
  }
  return false;
}

/** *Minister: "…"*, a name before a colon in a headline or transcript. */
export function colonAttribution(scene: Scene, reach: Reach): DraftAttribution | null {
  let colon = reach.start + 1;
  const limit = Math.min(reach.end - 1, reach.start + LONGEST);
  while (colon < limit && kindAt(scene, colon) !== TOKEN.colon) {
    if (isVerbTag(tagAt(scene, colon)) && cueVerbOf(formAt(scene, colon)) !== undefined)
      return null;
    colon += 1;
  }
  if (kindAt(scene, colon) !== TOKEN.colon || colon >= reach.end - 1) return null;
  if (LABELS.has(formAt(scene, colon - 1))) return null;
  const end = sourceEnd(scene, reach.start, colon);
  const hasName = tagAt(scene, coreEnd(scene, reach.start, colon) - 1) === TAG.name;
  const isQuoted = kindAt(scene, colon + 1) === TOKEN.quote;
  if (end !== colon || (!hasName && !isQuoted && !isHeadline(scene, colon, reach))) return null;
  const quote = scene.quotes[scene.quoteOf[colon + 1] ?? -1];
  const contentEnd = quote?.start === colon + 1 ? Math.max(quote.end, reach.end) : reach.end;
  return {
    source: [{ start: reach.start, end }],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: colon + 1, end: contentEnd }],
    complement: isQuoted ? 'quotation' : 'clause',
    manner: 'speech',
    strength: 'plain',
    isPassive: false,
    isNegated: false,
    isNominal: false,
  };
}
