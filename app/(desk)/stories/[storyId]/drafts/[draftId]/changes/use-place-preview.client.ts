'use client';

import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { ClaimId, DraftId } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';

/** What saving words for a claim would change about its verdicts. */
export type PlacePreview = AnswerOf<'preview-place'>;

interface Previewed {
  readonly chosen: readonly Span[];
  /** Null where the server refused to say: it will refuse to save it, too. */
  readonly preview: PlacePreview | null;
}

/** Words are asked about once nobody has typed for so long. */
const QUIET_MS = 250;

/**
 * What saving the chosen words would change, null until it is known. `ask` tells it at once, for whoever saves before
 * it is; it answers null where nobody can say.
 */
export function usePlacePreview(
  about: { readonly claimId: ClaimId; readonly draftId: DraftId },
  chosen: readonly Span[],
): {
  readonly preview: PlacePreview | null;
  readonly ask: (spans: readonly Span[]) => Promise<PlacePreview | null>;
} {
  const { claimId, draftId } = about;
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  useEffect(() => {
    if (chosen.length === 0) return;
    const aborter = new AbortController();
    const { signal } = aborter;
    const timer = setTimeout(() => {
      void call('preview-place', { claimId, draftId, spans: chosen }, { signal }).then((answer) => {
        if (signal.aborted) return;
        setPreviewed({ chosen, preview: answer.ok ? answer.value : null });
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [claimId, draftId, chosen]);
  const isKnown = previewed?.chosen === chosen;
  return {
    preview: isKnown ? previewed.preview : null,
    ask: async (spans) => {
      if (previewed?.chosen === spans) return null;
      const answer = await call('preview-place', { claimId, draftId, spans });
      const preview = answer.ok ? answer.value : null;
      setPreviewed({ chosen: spans, preview });
      return preview;
    },
  };
}
