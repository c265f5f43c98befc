import { clauseContentEnd } from '#lib/reading/english/content-end.ts';
import { FRAME, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import {
  formAt,
  kindAt,
  trimmedRange,
  type Reach,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { initialSourceEnd, sourceEnd } from '#lib/reading/english/source-end.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import type { VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** *As the paper noted, …*, *…, as she put it*, *as reported by X*: the sentence that it stands beside is the content. */
export function asAttribution(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  reach: Reach,
): DraftAttribution | null {
  if ((cue.frames & FRAME.before) === 0) return null;
  const told = group.isPassive
    ? agentBehind(scene, group, reach)
    : subjectWithEnd(scene, group, reach);
  if (told === null || formAt(scene, told.as) !== 'as') return null;
  const isFirst = told.as === reach.start;
  if (!isFirst && kindAt(scene, told.as - 1) !== TOKEN.comma) return null;
  const isClosed = told.end >= reach.end || kindAt(scene, told.end) === TOKEN.comma;
  if (!isClosed || (isFirst && told.end >= reach.end)) return null;
  const content = trimmedRange(
    scene,
    isFirst
      ? { start: told.end, end: clauseContentEnd(scene, told.end + 1, reach.end) }
      : { start: reach.start, end: told.as },
  );
  if (content === null) return null;
  return {
    source: [told.source],
    cue: [{ start: group.start, end: group.end }],
    content: [content],
    complement: 'clause',
    manner: cue.manner,
    strength: cue.strength,
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

interface Told {
  readonly source: TokenRange;
  /** Where *as* should stand. */
  readonly as: number;
  /** Where the comma behind should stand. */
  readonly end: number;
}

function subjectWithEnd(scene: Scene, group: VerbGroup, reach: Reach): Told | null {
  const source = subjectBefore(scene, group.start, reach.start);
  return source === null ? null : { source, as: source.start - 1, end: group.end };
}

function agentBehind(scene: Scene, group: VerbGroup, reach: Reach): Told | null {
  if (formAt(scene, group.end) !== 'by') return null;
  const start = group.end + 1;
  const isFirst = group.start - 1 === reach.start;
  const end = isFirst
    ? initialSourceEnd(scene, start, reach.end)
    : sourceEnd(scene, start, reach.end);
  return end > start ? { source: { start, end }, as: group.start - 1, end } : null;
}
