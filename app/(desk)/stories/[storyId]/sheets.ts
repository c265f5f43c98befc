import type { ClaimId } from '#lib/id.ts';
import type { Block } from '#lib/text/block.ts';
import { type Span, overlaps } from '#lib/text/span.ts';
import { type ClaimFilter, isFiltering, passes } from './claim-filter.ts';
import { type Mark, compareMarks } from './mark.ts';
import { blocksUnder } from './shown-blocks.ts';

/** The parts of an attribution as they are drawn inside the selected claim. */
export type AttributionPart = 'source' | 'cue' | 'content';

/** Words that play a part in an attribution. */
export interface PartSpan {
  readonly part: AttributionPart;
  readonly span: Span;
}

/** All that is drawn over one block; a new object whenever any of it changed, the same one until then. */
export interface BlockSheet {
  readonly marks: readonly Mark[];
  /** The selected claim, if it touches this block. */
  readonly selectedId: ClaimId | null;
  readonly parts: readonly PartSpan[];
  /** Words marked as a claim that is not saved yet. */
  readonly waiting: readonly Span[];
  /** Whether claims the filter does not ask for step back. */
  readonly filter: ClaimFilter | null;
}

/** The claims of a story on screen. */
export interface Marks {
  readonly byId: ReadonlyMap<ClaimId, Mark>;
  /** Open claims in reading order. */
  readonly open: readonly Mark[];
  readonly withdrawn: readonly Mark[];
  readonly filter: ClaimFilter;
  /** Those of `open` that the filter lets through. */
  readonly listed: readonly Mark[];
  readonly selectedId: ClaimId | null;
  readonly parts: readonly PartSpan[];
  /** Words marked as claims that wait to be sent. */
  readonly waiting: readonly Span[];
  /** One for each block of the draft. */
  readonly sheets: readonly BlockSheet[];
}

const EMPTY_SHEET: BlockSheet = {
  marks: [],
  selectedId: null,
  parts: [],
  waiting: [],
  filter: null,
};

/** The claims of a story as it is opened. */
export function openMarks(
  blocks: readonly Block[],
  marks: readonly Mark[],
  filter: ClaimFilter,
): Marks {
  const empty: Marks = {
    byId: new Map(),
    open: [],
    withdrawn: [],
    filter,
    listed: [],
    selectedId: null,
    parts: [],
    waiting: [],
    sheets: blocks.map(() => EMPTY_SHEET),
  };
  return withMarks(blocks, empty, marks);
}

/**
 * The claims with newer states of some of them. A state older than the one on screen is passed over:
 * answers can overtake each other. Only sheets under a changed claim become new.
 */
export function withMarks(blocks: readonly Block[], before: Marks, news: readonly Mark[]): Marks {
  const changed = newer(before, news);
  if (changed.size === 0) return before;
  const byId = new Map(before.byId);
  const touched: Span[] = [];
  for (const mark of changed.values()) {
    touched.push(...mark.spans, ...(byId.get(mark.id)?.spans ?? []));
    byId.set(mark.id, mark);
  }
  const fresh = [...changed.values()].sort(compareMarks);
  const open = fresh.filter((mark) => mark.state === 'open');
  const withdrawn = fresh.filter((mark) => mark.state === 'withdrawn');
  const after = {
    ...before,
    byId,
    open: merged(before.open, changed, open),
    withdrawn: merged(before.withdrawn, changed, withdrawn),
  };
  return drawn(
    blocks,
    { ...after, listed: listedOf(after.open, before.filter) },
    { touched: blocksUnder(blocks, touched), changed, open },
  );
}

/** The last of each claim's states that is newer than the one on screen. */
function newer(before: Marks, news: readonly Mark[]): ReadonlyMap<ClaimId, Mark> {
  const changed = new Map<ClaimId, Mark>();
  for (const mark of news) {
    const known = changed.get(mark.id) ?? before.byId.get(mark.id);
    if ((known?.version ?? 0) < mark.version) changed.set(mark.id, mark);
  }
  return changed;
}

/** The claims with all their states taken as they are: what may be known of them has changed. */
export function withAllMarks(
  blocks: readonly Block[],
  before: Marks,
  news: readonly Mark[],
): Marks {
  const none = { ...before, byId: new Map(), open: [], withdrawn: [] };
  const sheets = before.sheets.map((sheet) => ({ ...sheet, marks: [] }));
  return withMarks(blocks, { ...none, sheets }, news);
}

/** The claims with another one selected, or none. */
export function withSelected(
  blocks: readonly Block[],
  before: Marks,
  selectedId: ClaimId | null,
): Marks {
  if (before.selectedId === selectedId) return before;
  const spans = [before.selectedId, selectedId].flatMap((id) => spansOf(before, id));
  const touched = [...spans, ...before.parts.map(({ span }) => span)];
  return drawn(
    blocks,
    { ...before, selectedId, parts: [] },
    { touched: blocksUnder(blocks, touched) },
  );
}

/** The claims with the parts of an attribution drawn in the text. */
export function withParts(
  blocks: readonly Block[],
  before: Marks,
  parts: readonly PartSpan[],
): Marks {
  if (before.parts.length === 0 && parts.length === 0) return before;
  const spans = [...before.parts, ...parts].map(({ span }) => span);
  return drawn(blocks, { ...before, parts }, { touched: blocksUnder(blocks, spans) });
}

/** The claims with words that are marked and wait to be sent. */
export function withWaiting(
  blocks: readonly Block[],
  before: Marks,
  waiting: readonly Span[],
): Marks {
  if (before.waiting.length === 0 && waiting.length === 0) return before;
  const touched = blocksUnder(blocks, [...before.waiting, ...waiting]);
  return drawn(blocks, { ...before, waiting }, { touched });
}

/** The claims seen through another filter. */
export function withFilter(blocks: readonly Block[], before: Marks, filter: ClaimFilter): Marks {
  const listed = listedOf(before.open, filter);
  return drawn(blocks, { ...before, filter, listed }, { touched: new Set(blocks.keys()) });
}

/** The claim after or before another in the list, round the end; by place for one not in the list. */
export function neighbourOf(marks: Marks, from: ClaimId | null, step: 1 | -1): Mark | null {
  const { listed } = marks;
  if (listed.length === 0) return null;
  const at = listed.findIndex((mark) => mark.id === from);
  if (at >= 0) return listed.at((at + step) % listed.length) ?? null;
  const current = from === null ? undefined : marks.byId.get(from);
  if (current === undefined) return listed.at(step === 1 ? 0 : -1) ?? null;
  const next = listed.findIndex((mark) => compareMarks(mark, current) > 0);
  const after = next === -1 ? listed.length : next;
  return listed.at((step === 1 ? after : after - 1) % listed.length) ?? null;
}

function spansOf(marks: Marks, id: ClaimId | null): readonly Span[] {
  return id === null ? [] : (marks.byId.get(id)?.spans ?? []);
}

function listedOf(open: readonly Mark[], filter: ClaimFilter): readonly Mark[] {
  return isFiltering(filter) ? open.filter((mark) => passes(filter, mark)) : open;
}

/**
 * A list of marks in reading order without those that changed and with those that come in their stead, in
 * reading order too: the list is walked once, and nothing that stays is sorted anew.
 */
function merged(
  list: readonly Mark[],
  changed: ReadonlyMap<ClaimId, Mark>,
  fresh: readonly Mark[],
): readonly Mark[] {
  const stay = list.filter(({ id }) => !changed.has(id));
  if (fresh.length === 0) return stay.length === list.length ? list : stay;
  const both: Mark[] = [];
  let next = 0;
  for (const mark of stay) {
    for (let one = fresh[next]; one !== undefined && compareMarks(one, mark) < 0;) {
      both.push(one);
      next += 1;
      one = fresh[next];
    }
    both.push(mark);
  }
  return [...both, ...fresh.slice(next)];
}

/** Which sheets are drawn anew, and the claims because of which they are. */
interface Redraw {
  readonly touched: ReadonlySet<number>;
  /** Claims with another state; all others lie over the blocks they lay over before. */
  readonly changed?: ReadonlyMap<ClaimId, Mark>;
  /** Those of them that are open, in reading order. */
  readonly open?: readonly Mark[];
}

/** Draws sheets anew from what lay over them and what changed: never from all the claims of the story. */
function drawn(blocks: readonly Block[], marks: Marks, redraw: Redraw): Marks {
  const { touched, changed, open = [] } = redraw;
  const filter = isFiltering(marks.filter) ? marks.filter : null;
  const over = new Map<number, Mark[]>();
  for (const at of touched) over.set(at, []);
  for (const mark of open) {
    for (const at of blocksUnder(blocks, mark.spans)) over.get(at)?.push(mark);
  }
  const sheets = [...marks.sheets];
  for (const [at, fresh] of over) {
    const before = sheets[at]?.marks ?? [];
    const found = changed === undefined ? before : merged(before, changed, fresh);
    const selectedId = found.find((mark) => mark.id === marks.selectedId)?.id ?? null;
    const block = blocks[at];
    const isHere = (span: Span) => block !== undefined && overlaps(span, block);
    const parts = marks.parts.filter(({ span }) => isHere(span));
    const waiting = marks.waiting.filter(isHere);
    sheets[at] = { marks: found, selectedId, parts, waiting, filter };
  }
  return { ...marks, sheets };
}
