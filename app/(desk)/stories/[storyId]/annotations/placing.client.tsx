'use client';

import { useTexts } from '#texts';
import { useRouter } from 'next/navigation';
import { type ReactNode, createContext, useContext, useMemo, useRef, useState } from 'react';
import { annotationElementId } from './listed.ts';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { AnnotationSetId, DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Span } from '#lib/text/span.ts';

/** How an annotation stands while somebody gives it its place. */
export type PlacingStage =
  | { readonly kind: 'open' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'placed' }
  | { readonly kind: 'refused'; readonly problem: Problem };

interface Placing {
  /** The draft in which places are chosen; null where nothing can be. */
  readonly draftId: DraftId | null;
  readonly stageOf: (position: number) => PlacingStage;
  readonly place: (position: number, spans: readonly Span[]) => void;
}

const OPEN: PlacingStage = { kind: 'open' };
const PlacingContext = createContext<Placing>({
  draftId: null,
  stageOf: () => OPEN,
  place: () => undefined,
});

/** Giving the annotations of the set at hand their places. */
export function usePlacing(): Placing {
  return useContext(PlacingContext);
}

/**
 * Places the annotations on one page of a set. Acts are sent one after the other, each with the version the one before
 * came to: whoever decides faster than the desk answers is not refused for their own act.
 */
export function PlacingDesk(props: {
  readonly set: {
    readonly id: AnnotationSetId;
    readonly version: number;
    readonly draftId: DraftId;
  };
  /** Where this page is: the outcome is to stay although nothing of it may be left. */
  readonly address: string;
  /** The positions of the annotations on it. */
  readonly positions: readonly number[];
  readonly children: ReactNode;
}) {
  const { address, positions } = props;
  const { draftId, id: setId, version } = props.set;
  const t = useTexts('annotations');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [stages, setStages] = useState<ReadonlyMap<number, PlacingStage>>(new Map());
  const answered = useRef(0);
  const queue = useRef(Promise.resolve());
  const asked = useRef(new Set<number>());
  // What was done is of no account once the set stands in another draft; a form that is open stays and says so.
  const [stoodIn, setStoodIn] = useState(draftId);
  if (stoodIn !== draftId) {
    setStoodIn(draftId);
    setStages(new Map());
  }

  const placing = useMemo((): Placing => {
    const tell = (position: number, stage: PlacingStage) => {
      setStages((held) => new Map(held).set(position, stage));
    };
    const send = async (position: number, spans: readonly Span[]) => {
      const expects = Math.max(version, answered.current);
      const answer = await call('place-annotation', { setId, position, draftId, spans, expects });
      asked.current.delete(position);
      if (answer.ok) {
        answered.current = answer.value.set.version;
        tell(position, { kind: 'placed' });
        goOn(position);
        saidSaved(t('placed-told', { number: String(position + 1) }));
      } else {
        tell(position, { kind: 'refused', problem: answer.problem });
      }
      // The address says the outcome from now on: the next one is not to be turned to by itself.
      if (window.location.pathname + window.location.search === address) router.refresh();
      else router.replace(address, { scroll: false });
    };
    return {
      draftId,
      stageOf: (position) => stages.get(position) ?? OPEN,
      place: (position, spans) => {
        // Pressed twice, it is sent once.
        if (asked.current.has(position)) return;
        asked.current.add(position);
        tell(position, { kind: 'saving' });
        queue.current = queue.current.then(() => send(position, spans));
      },
    };
  }, [address, draftId, router, saidSaved, setId, stages, t, version]);

  const gone = [...stages].flatMap(([position, stage]) =>
    stage.kind === 'refused' && !positions.includes(position)
      ? [{ position, problem: stage.problem }]
      : [],
  );
  return (
    <PlacingContext value={placing}>
      {gone.map(({ position, problem }) => (
        <Refusal
          key={position}
          problem={problem}
          title={t('not-placed', { number: String(position + 1) })}
        />
      ))}
      {props.children}
    </PlacingContext>
  );
}

/** The id of what holds the form in which the place of an annotation is looked for. */
export function finderElementId(position: number): string {
  return `${annotationElementId(position)}-finder`;
}

/** Leads whoever placed an annotation to the next one, or to the ways out, before it is gone from under them. */
function goOn(position: number): void {
  const item = document.getElementById(annotationElementId(position));
  // While the form is open, whoever placed it is in it, although its button lets go of the focus while it saves.
  const isFinding = document.getElementById(finderElementId(position)) !== null;
  if (!isFinding && item?.contains(document.activeElement) !== true) return;
  const next =
    item?.nextElementSibling ??
    item?.previousElementSibling ??
    document.querySelector('.sm-outcome-links [aria-current]');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}
