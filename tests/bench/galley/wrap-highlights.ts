/** An annotation as the peers' pages hold it. */
export interface PeerAnnotation {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

declare global {
  interface Window {
    peer: {
      /** Shows one more annotation. */
      add(annotation: PeerAnnotation): void;
      /** Whether it is shown. */
      isShown(id: string): boolean;
      /** Whether all that came with the page are. */
      isWhole: boolean;
    };
  }
}

/**
 * Runs in the page of the wrapping peer. The method as the Hypothesis client describes it: an annotation's
 * offsets are found by walking the text nodes of the document from its start, those at the edges are split,
 * and each text node in between is wrapped in an element; one annotation after the other.
 */
export function wrapHighlights(annotations: readonly PeerAnnotation[]): void {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no text.');

  function textsIn({ start, end }: PeerAnnotation, root: HTMLElement): Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let from = 0;
    let node = walker.nextNode();
    while (node instanceof Text && from < end) {
      let text: Text = node;
      const after = from + text.data.length;
      node = walker.nextNode();
      if (after > start) {
        if (end < after) text.splitText(end - from);
        if (start > from) text = text.splitText(start - from);
        // What stands between two blocks is no text that anybody sees.
        if (text.data.trim() !== '') found.push(text);
      }
      from = after;
    }
    return found;
  }

  function add(annotation: PeerAnnotation, root: HTMLElement): void {
    for (const text of textsIn(annotation, root)) {
      const highlight = document.createElement('bench-highlight');
      highlight.className = 'bench-highlight';
      highlight.dataset['annotation'] = annotation.id;
      text.replaceWith(highlight);
      highlight.append(text);
    }
  }

  for (const annotation of annotations) add(annotation, main);
  window.peer = {
    add(annotation) {
      add(annotation, main);
    },
    isShown: (id) => document.querySelector(`[data-annotation="${id}"]`) !== null,
    isWhole: true,
  };
}
