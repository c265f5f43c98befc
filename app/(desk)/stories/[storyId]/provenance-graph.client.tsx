'use client';

import './provenance.css';
import { useTexts } from '#texts';
import type { CSSProperties } from 'react';
import type { ClaimDetail } from './galley-desk.client.ts';
import { type PlacedEdge, type PlacedNode, layOut } from './provenance-layout.ts';

/** Where the columns begin and end, in hundredths of the width; what is right of the last is for ways between origins. */
const COLUMNS = { evidence: [0, 31], outlet: [38, 61], origin: [68, 93] } as const;

const MIDDLE = 50;

/** Evidence, the outlets that gave it and its origins, joined by lines. Who does not see it has the same in the list. */
export function ProvenanceGraph({ detail }: { readonly detail: ClaimDetail }) {
  const t = useTexts('origins');
  const { nodes, edges, rowCount } = layOut(detail.provenance);
  const style = { '--sm-rows': rowCount } as CSSProperties;
  return (
    <div className="sm-provenance" aria-hidden="true">
      <div className="sm-provenance-heads">
        {(['evidence', 'outlet', 'origin'] as const).map((kind) => (
          <span key={kind} data-column={kind}>
            {t(`column.${kind}`)}
          </span>
        ))}
      </div>
      <div className="sm-provenance-body" style={style}>
        <svg viewBox={`0 0 100 ${rowCount * 100}`} preserveAspectRatio="none">
          {edges.map((edge) => (
            <path key={edge.key} d={pathOf(edge)} />
          ))}
        </svg>
        {nodes.map((placed) => (
          <Point key={placed.node.id} placed={placed} detail={detail} />
        ))}
      </div>
    </div>
  );
}

function pathOf({ from, to, isBend }: PlacedEdge): string {
  const [y1, y2] = [from.row * 100 + MIDDLE, to.row * 100 + MIDDLE];
  const start = COLUMNS[from.node.kind][1];
  const end = isBend ? start : COLUMNS[to.node.kind][0];
  if (isBend) return `M ${start} ${y1} C 101 ${y1}, 101 ${y2}, ${end} ${y2}`;
  const half = (start + end) / 2;
  return `M ${start} ${y1} C ${half} ${y1}, ${half} ${y2}, ${end} ${y2}`;
}

function Point({ placed, detail }: { readonly placed: PlacedNode; readonly detail: ClaimDetail }) {
  const t = useTexts('origins');
  const words = useTexts('evidence');
  const { node, row } = placed;
  const style = { '--sm-row': row } as CSSProperties;
  const piece = detail.evidence.find(({ id }) => id === node.id);
  if (node.kind === 'evidence') {
    const stance = piece?.stance ?? 'context';
    const citation = piece?.citation ?? '';
    return (
      <span className="sm-provenance-point" data-column="evidence" style={style} title={citation}>
        <b data-stance={stance}>
          {SIGNS[stance]} {words(`stances.${stance}`)}
        </b>
        <span dir="auto">{citation}</span>
      </span>
    );
  }
  const name =
    node.kind === 'origin' ? node.name : detail.sources.find(({ id }) => id === node.id)?.name;
  const isCounted = node.kind === 'origin' && node.isEnd && !node.isOwn;
  return (
    <span
      className="sm-provenance-point"
      data-column={node.kind}
      data-own={node.isOwn ? '' : undefined}
      data-counts={isCounted ? '' : undefined}
      style={style}
      title={name}
    >
      <span dir="auto">{name}</span>
      {node.isOwn && <i>{t('counts-0')}</i>}
      {isCounted && <i>{t('counts-1')}</i>}
    </span>
  );
}

/** A stance is told by its sign and its word, not by colour. */
const SIGNS = { supports: '+', refutes: '−', context: '○' } as const;
