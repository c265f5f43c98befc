'use client';

import { Component, type ReactNode } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import type { Block } from '#lib/text/block.ts';
import { blockElement, offsetOf, placeOf } from './text-places.client.ts';

interface KeptSelectionProps {
  readonly at: number;
  readonly blocks: readonly Block[];
  readonly children: ReactNode;
}

/** The two ends of the document's own selection, as offsets of the canonical text. */
interface Ends {
  readonly galley: HTMLElement;
  readonly anchor: number;
  readonly focus: number;
}

/**
 * The words of a block, which keep the reader's selection when they are drawn anew: the document's own
 * selection hangs on text nodes, and goes with them. A class, since only one sees the document before it changes.
 */
export class KeptSelection extends Component<KeptSelectionProps> {
  override getSnapshotBeforeUpdate(before: KeptSelectionProps): Ends | null {
    return before.children === this.props.children ? null : endsIn(this.props.at);
  }

  override componentDidUpdate(
    _props: KeptSelectionProps,
    _state: unknown,
    ends: Ends | null,
  ): void {
    if (ends !== null) selectAgain(this.props.blocks, ends);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/** The selection's ends, if one of them stands in this block. */
function endsIn(at: number): Ends | null {
  const selection = document.getSelection();
  const { anchorNode = null, focusNode = null } = selection ?? {};
  if (selection === null || anchorNode === null || focusNode === null) return null;
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  const block = galley === null ? null : blockElement(galley, at);
  if (galley === null || block === null) return null;
  if (!block.contains(anchorNode) && !block.contains(focusNode)) return null;
  const anchor = offsetOf(galley, { node: anchorNode, offset: selection.anchorOffset });
  const focus = offsetOf(galley, { node: focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { galley, anchor, focus };
}

function selectAgain(blocks: readonly Block[], { galley, anchor, focus }: Ends): void {
  const from = placeOf(galley, blockAt(blocks, anchor), anchor);
  const to = placeOf(galley, blockAt(blocks, focus), focus);
  if (from === null || to === null) return;
  const selection = document.getSelection();
  if (
    selection === null ||
    (selection.anchorNode === from.node &&
      selection.anchorOffset === from.offset &&
      selection.focusNode === to.node &&
      selection.focusOffset === to.offset)
  ) {
    return;
  }
  // Selecting text may move the focus to what holds it.
  const focused = document.activeElement;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  if (focused instanceof HTMLElement && document.activeElement !== focused) {
    focused.focus({ preventScroll: true });
  }
}
