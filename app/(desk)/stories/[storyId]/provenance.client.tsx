'use client';

import { useTexts } from '#texts';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import type { EvidenceId } from '#lib/id.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { PanelSection } from './panel-section.client.tsx';
import { ProvenanceGraph } from './provenance-graph.client.tsx';

/** Leafing through claims asks nothing; whoever stays on one learns whether its evidence probably has one origin. */
const STAYS_MS = 600;

/** Where the evidence of the claim comes from: drawn, told, and counted. Nothing is shown while there is none. */
export function Provenance(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const t = useTexts('origins');
  const desk = useGalley();
  const proposed = useProposed(detail);
  if (detail === null || mark.state !== 'open' || detail.provenance.counted.length === 0) {
    return null;
  }
  const { counted, supporting, refuting } = detail.provenance;
  return (
    <PanelSection title={t('provenance')}>
      <p className="sm-provenance-count">
        {t('independent', { supporting, refuting, pieces: counted.length })}
      </p>
      <ProvenanceGraph detail={detail} />
      <ul className="sm-unseen" aria-label={t('provenance')}>
        {counted.map((each) => (
          <Told key={each.evidenceId} counted={each} detail={detail} />
        ))}
      </ul>
      {proposed > 0 && (
        <p className="sm-provenance-proposed">{t('proposed-here', { count: proposed })}</p>
      )}
      <TextLink size="sm" className="sm-panel-link" href={`/stories/${desk.storyId}/origins`}>
        {proposed > 0 ? t('settle') : t('see')}
      </TextLink>
    </PanelSection>
  );
}

type Counted = ClaimDetail['provenance']['counted'][number];

/** One piece in words: which way it speaks, what it comes through, and how it counts. */
function Told({ counted, detail }: { readonly counted: Counted; readonly detail: ClaimDetail }) {
  const t = useTexts('origins');
  const words = useTexts('evidence');
  const { evidence, sources, provenance } = detail;
  const citationOf = (id: EvidenceId | null) =>
    evidence.find((piece) => piece.id === id)?.citation ?? '';
  const piece = evidence.find(({ id }) => id === counted.evidenceId);
  const nodes = new Map<string, ClaimDetail['provenance']['nodes'][number]>(
    provenance.nodes.map((node) => [node.id, node]),
  );
  const way = provenance.edges
    .filter(({ evidenceIds }) => evidenceIds.includes(counted.evidenceId))
    .flatMap(({ to }) => {
      const node = nodes.get(to);
      if (node?.kind === 'origin') return [node.name];
      return sources.find(({ id }) => id === to)?.name ?? [];
    });
  const told = {
    stance: words(`stances.${piece?.stance ?? 'context'}`),
    way: [piece?.citation ?? '', ...way].join(' ← '),
  };
  return (
    <li>
      {counted.counts === 'same-origin'
        ? t('told.same-origin', { ...told, other: citationOf(counted.countsWith) })
        : t(`told.${counted.counts}`, told)}
    </li>
  );
}

/** How many pieces of the claim's evidence probably have one origin with another piece of the story. */
function useProposed(detail: ClaimDetail | null): number {
  const [count, setCount] = useState(0);
  const pieces = detail?.provenance.counted.length ?? 0;
  const storyId = detail?.claim.storyId;
  useEffect(() => {
    if (storyId === undefined || detail === null || pieces === 0) return;
    let isGone = false;
    const waiting = setTimeout(() => {
      void call('list-same-origins', { storyId }).then((answer) => {
        if (isGone || !answer.ok) return;
        const open = new Set(detail.provenance.counted.map(({ evidenceId }) => evidenceId));
        const ids = answer.value.proposals.flatMap(({ evidenceIds }) => evidenceIds);
        setCount(new Set(ids.filter((id) => open.has(id))).size);
      });
    }, STAYS_MS);
    return () => {
      isGone = true;
      clearTimeout(waiting);
    };
  }, [storyId, pieces, detail]);
  return pieces === 0 ? 0 : count;
}
