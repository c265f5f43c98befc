'use client';

import { useTexts } from '#texts';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceId } from '#lib/id.ts';
import { EvidenceForm } from './evidence-form.client.tsx';
import { EvidenceView } from './evidence-view.client.tsx';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { closePart, openPart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { ReuseEvidence } from './reuse-evidence.client.tsx';
import { useStore } from './store.client.ts';

/** What bears on the claim: each question with its answer and where that stands. */
export function EvidenceList(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const t = useTexts('evidence');
  const desk = useGalley();
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'evidence');
  const [editing, setEditing] = useState<EvidenceId | null>(null);
  const open = (detail?.evidence ?? []).filter((each) => each.state === 'open');
  const withdrawn = (detail?.evidence ?? []).filter((each) => each.state === 'withdrawn');
  const mayChange = desk.mayCheck && mark.state === 'open';
  const isForm = isAdding || editing !== null;
  const close = () => {
    setEditing(null);
    closePart(desk);
  };
  return (
    <PanelSection
      title={t('title')}
      count={open.length}
      {...(mayChange && !isForm
        ? {
            add: {
              label: t('add'),
              onAdd: () => {
                openPart(desk, { adding: 'evidence' });
              },
            },
          }
        : {})}
    >
      {detail !== null && open.length === 0 && !isForm && (
        <Text size="sm" className="sm-soft">
          {t('none')}
        </Text>
      )}
      {open.map((evidence) =>
        evidence.id === editing ? (
          <EvidenceForm
            key={evidence.id}
            mark={mark}
            detail={detail}
            editing={evidence}
            onClose={close}
          />
        ) : (
          <EvidenceView
            key={evidence.id}
            evidence={evidence}
            detail={detail}
            {...(mayChange
              ? {
                  onEdit: () => {
                    setEditing(evidence.id);
                  },
                }
              : {})}
          />
        ),
      )}
      {mayChange && !isForm && <Reuse mark={mark} />}
      {isAdding && <EvidenceForm mark={mark} detail={detail} editing={null} onClose={close} />}
      {withdrawn.length > 0 && (
        <details className="sm-earlier">
          <summary>{t('withdrawn-count', { count: withdrawn.length })}</summary>
          {withdrawn.map((evidence) => (
            <div key={evidence.id}>
              <EvidenceView evidence={evidence} detail={detail} />
            </div>
          ))}
        </details>
      )}
    </PanelSection>
  );
}

/** The way to evidence that other claims have, and the list once it is wanted. */
function Reuse({ mark }: { readonly mark: Mark }) {
  const t = useTexts('evidence');
  const desk = useGalley();
  const isOpen = useStore(desk.panel, (panel) => panel.adding === 'reuse');
  const others = useStore(desk.marks, (marks) => marks.open.length > 1);
  if (isOpen) {
    return (
      <ReuseEvidence
        mark={mark}
        onClose={() => {
          closePart(desk);
        }}
      />
    );
  }
  if (!others) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => {
        openPart(desk, { adding: 'reuse' });
      }}
    >
      {t('reuse')}
    </Button>
  );
}
