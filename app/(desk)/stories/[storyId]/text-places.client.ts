'use client';

/*
 * The inverse pair between places in the document and offsets in the draft's canonical text. A block's
 * element holds exactly the block's text, split over text nodes as the marks require: numbers and
 * underlines are drawn by the style sheet and are not text. So an offset is the block's start plus the
 * length of what precedes the place in its element, however the marks are nested.
 */

/** A place in the document. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The offset in the canonical text of a place in the galley; null for one outside it. */
export function offsetOf(galley: HTMLElement, place: Place): number | null {
  if (!galley.contains(place.node)) return null;
  const host = place.node instanceof Element ? place.node : place.node.parentElement;
  const block = host?.closest<HTMLElement>('[data-start]') ?? null;
  if (block === null) return nextBlockStart(galley, place);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(place.node, place.offset);
  return startOf(block) + before.toString().length;
}

/** The place in the document of an offset; null when its block is not on the page. */
export function placeOf(galley: HTMLElement, blockAt: number, offset: number): Place | null {
  const block = blockElement(galley, blockAt);
  if (block === null) return null;
  let left = offset - startOf(block);
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let last: Place | null = null;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) return { node, offset: left };
    last = { node, offset: length };
    left -= length;
  }
  return last;
}

/** The element of a block; null when it is folded or not yet drawn. */
export function blockElement(galley: HTMLElement, at: number): HTMLElement | null {
  const block = document.getElementById(blockElementId(at));
  return galley.contains(block) ? block : null;
}

/** What a block's element is called, so that it is found without a search among all marks of the text. */
export function blockElementId(at: number): string {
  return `block-${at}`;
}

/** A place between blocks (a triple click ends there) stands for the start of the block after it. */
function nextBlockStart(galley: HTMLElement, place: Place): number | null {
  const from = document.createRange();
  from.setStart(place.node, place.offset);
  let end: number | null = null;
  for (const block of galley.querySelectorAll<HTMLElement>('[data-start]')) {
    if (from.comparePoint(block, 0) >= 0) return startOf(block);
    end = startOf(block) + block.textContent.length;
  }
  return end;
}

function startOf(block: HTMLElement): number {
  return Number(block.dataset['start']);
}
