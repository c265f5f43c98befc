import type { PeerAnnotation } from '#tests/bench/galley/wrap-highlights.ts';

declare global {
  interface Window {
    /**
     * What `@recogito/text-annotator` calls itself where it is loaded as a script, as far as it is used here.
     * Its own types want a range of the document in every selector; it makes that itself from the offsets.
     */
    RecogitoJS: {
      createTextAnnotator(
        container: HTMLElement,
        options: { readonly renderer: 'SPANS' | 'CSS_HIGHLIGHTS' },
      ): {
        addAnnotation(annotation: object): void;
        setAnnotations(annotations: readonly object[]): void;
      };
    };
  }
}

/** Runs in Recogito's page, set up as its documentation says, with one of its two renderers. */
export function annotateWithRecogito(
  annotations: readonly PeerAnnotation[],
  renderer: 'SPANS' | 'CSS_HIGHLIGHTS',
): void {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no text.');
  const annotator = window.RecogitoJS.createTextAnnotator(main, { renderer });
  const text = main.textContent;
  const asTheirs = ({ id, start, end }: PeerAnnotation) => ({
    id,
    bodies: [],
    target: { annotation: id, selector: [{ quote: text.slice(start, end), start, end }] },
  });
  window.peer = {
    add(annotation) {
      annotator.addAnnotation(asTheirs(annotation));
    },
    // It paints what is in sight only: spans over the text, or highlights of the style sheet.
    isShown: (id) =>
      renderer === 'SPANS'
        ? document.querySelector(`.r6o-annotation[data-annotation="${id}"]`) !== null
        : CSS.highlights.has(`_${id}`),
    isWhole: false,
  };
  annotator.setAnnotations(annotations.map(asTheirs));
  window.peer.isWhole = true;
}
