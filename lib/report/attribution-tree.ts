import type { Attribution } from '#lib/attribution/attribution.ts';
import type { AttributionId, SourceId } from '#lib/id.ts';
import { type PrintableSource, printableSource } from '#lib/report/printable-source.ts';
import type { Source } from '#lib/source/source.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** The words of the draft that play one part in an attribution. */
export interface RoleWords {
  /** Runs joined by " … "; empty when none were picked, or when they hold for an older draft. */
  readonly words: string;
  readonly spans: readonly Span[];
}

/** One attribution as a report shows it, with those that hang on it. */
export interface ReportAttribution {
  readonly id: AttributionId;
  /** Null: nobody is known for it yet. */
  readonly source: PrintableSource | null;
  readonly sourceWords: RoleWords;
  readonly cue: RoleWords;
  readonly content: RoleWords;
  readonly quoteType: Attribution['quoteType'];
  readonly groundRules: Attribution['groundRules'];
  readonly knowledge: Attribution['knowledge'];
  /** The attributions inside this one's content: X says that Y said. */
  readonly nested: readonly ReportAttribution[];
}

/** What attributions are read with. */
export interface AttributionContext {
  readonly sources: ReadonlyMap<string, Source>;
  /** Sources that are not named on whatever terms they spoke. */
  readonly withheld: ReadonlySet<SourceId>;
  readonly draft: Draft;
}

/**
 * The open attributions of one claim as a tree, oldest first at every level. One that hangs on an
 * attribution of another claim, or on a withdrawn one, stands at the top: none is ever lost.
 */
export function attributionTree(
  attributions: readonly Attribution[],
  context: AttributionContext,
): readonly ReportAttribution[] {
  const open = attributions.filter((attribution) => attribution.state === 'open');
  const byId = new Map(open.map((attribution) => [attribution.id, attribution]));
  const top = open.filter((one) => !hangs(one, byId));

  const shown = (attribution: Attribution): ReportAttribution => ({
    ...alone(attribution, context),
    nested: open
      .filter((one) => one.parentId === attribution.id && !top.includes(one))
      .map((one) => shown(one)),
  });
  return top.map((one) => shown(one));
}

/** Whether following the parents ends at the top of this claim's tree; a circle does not. */
function hangs(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): boolean {
  const parent = parentOf(attribution, byId);
  if (parent === null) return false;
  const seen = new Set<string>([attribution.id]);
  for (let above: Attribution | null = parent; above !== null; above = parentOf(above, byId)) {
    if (seen.has(above.id)) return false;
    seen.add(above.id);
  }
  return true;
}

function parentOf(one: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution | null {
  return one.parentId === null ? null : (byId.get(one.parentId) ?? null);
}

function alone(attribution: Attribution, { sources, withheld, draft }: AttributionContext) {
  const { id, quoteType, groundRules, knowledge, sourceId } = attribution;
  const source = sourceId === null ? undefined : sources.get(sourceId);
  const part = (spans: readonly Span[]): RoleWords =>
    attribution.draftId === draft.id
      ? { words: wordsOfRuns(draft.text, spans), spans }
      : { words: '', spans: [] };
  return {
    id,
    source: source === undefined ? null : printableSource(source, groundRules, withheld),
    sourceWords: part(attribution.sourceSpans),
    cue: part(attribution.cueSpans),
    content: part(attribution.contentSpans),
    quoteType,
    groundRules,
    knowledge,
  };
}
