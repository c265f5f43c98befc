'use client';

import { blockAt } from '#lib/text/blocks.ts';
import { nextGrapheme, previousGrapheme } from '#lib/text/graphemes.ts';
import type { Boundary } from './boundaries.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { offsetOf, placeOf } from './text-places.client.ts';

/** Where a boundary stands on screen. */
export interface EdgeBox {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Where the boundary stands on screen: at the edge of the character it begins or ends with. */
export function boxAt(
  desk: GalleyDesk,
  galley: HTMLElement,
  offset: number,
  { side }: Boundary,
): EdgeBox | null {
  const { text, blocks } = desk;
  const from = side === 'start' ? offset : previousGrapheme(text, offset);
  const to = side === 'start' ? nextGrapheme(text, offset) : offset;
  const start = placeOf(galley, blockAt(blocks, from), from);
  if (start === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  // Within its own text node: the number drawn behind a claim's words is not measured with them.
  const length = start.node.nodeValue?.length ?? start.offset;
  range.setEnd(start.node, Math.min(start.offset + to - from, length));
  const boxes = range.getClientRects();
  const box = side === 'start' ? boxes[0] : boxes[boxes.length - 1];
  if (box === undefined) return null;
  const host = start.node.parentElement;
  const isRightToLeft = host !== null && isWrittenRightToLeft(text.slice(from, to), host);
  const x = (side === 'start') === isRightToLeft ? box.right : box.left;
  return { x, top: box.top, height: box.height };
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LETTER = /\p{L}|\p{N}/u;

/** Which way a character runs: letters by their script, anything else as its block does. */
function isWrittenRightToLeft(character: string, host: Element): boolean {
  if (LETTER.test(character)) return RIGHT_TO_LEFT.test(character);
  return getComputedStyle(host).direction === 'rtl';
}

/** Puts a handle where its boundary stands; away while that is not on the page. */
export function stand(button: HTMLElement, box: EdgeBox | null, galley: HTMLElement): void {
  button.hidden = box === null;
  if (box === null) return;
  const frame = galley.getBoundingClientRect();
  button.style.left = `${box.x - frame.left}px`;
  button.style.top = `${box.top - frame.top}px`;
  button.style.height = `${box.height}px`;
}

/** The offset of the text under a point; the handle itself does not stand in the way. */
export function offsetAt(
  galley: HTMLElement,
  handle: HTMLElement,
  point: { readonly x: number; readonly y: number },
): number | null {
  handle.style.pointerEvents = 'none';
  const caret = document.caretPositionFromPoint(point.x, point.y);
  handle.style.pointerEvents = '';
  if (caret === null) return null;
  return offsetOf(galley, { node: caret.offsetNode, offset: caret.offset });
}
