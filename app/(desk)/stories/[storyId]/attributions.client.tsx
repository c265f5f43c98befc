'use client';

import { useTexts } from '#texts';
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AttributionId } from '#lib/id.ts';
import { AttributionForm } from './attribution-form.client.tsx';
import { AttributionView } from './attribution-view.client.tsx';
import { branchesOf, partSpansOf } from './attribution-words.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { closePart, openPart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { withParts } from './sheets.ts';
import { useStore } from './store.client.ts';

const NONE: ClaimDetail['attributions'] = [];

/** Who the story ascribes the claim to: a tree of attributions, each with its words in the text. */
export function Attributions(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const t = useTexts('attribution');
  const desk = useGalley();
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'attribution');
  const [editing, setEditing] = useState<AttributionId | null>(null);
  const attributions = detail?.attributions ?? NONE;
  const isForm = isAdding || editing !== null;

  useEffect(() => {
    // While a form is open, it draws the words it holds itself.
    if (isForm) return;
    desk.marks.set(withParts(desk.blocks, desk.marks.get(), partSpansOf(attributions)));
  }, [desk, attributions, isForm]);

  const close = () => {
    setEditing(null);
    closePart(desk);
  };
  const mayChange = desk.mayCheck && mark.state === 'open';
  const branches = branchesOf(attributions);
  return (
    <PanelSection
      title={t('title')}
      count={branches.length}
      {...(mayChange && !isForm
        ? {
            add: {
              label: t('add'),
              onAdd: () => {
                openPart(desk, { adding: 'attribution' });
              },
            },
          }
        : {})}
    >
      {detail !== null && branches.length === 0 && !isForm && (
        <Text size="sm" className="sm-soft">
          {t('none')}
        </Text>
      )}
      {branches.map(({ attribution, depth }) =>
        attribution.id === editing ? (
          <AttributionForm
            key={attribution.id}
            mark={mark}
            detail={detail}
            editing={attribution}
            onClose={close}
          />
        ) : (
          <AttributionView
            key={attribution.id}
            attribution={attribution}
            depth={depth}
            sources={detail?.sources ?? []}
            identities={detail?.identities ?? []}
            {...(mayChange
              ? {
                  onEdit: () => {
                    setEditing(attribution.id);
                  },
                }
              : {})}
          />
        ),
      )}
      {isAdding && <AttributionForm mark={mark} detail={detail} editing={null} onClose={close} />}
    </PanelSection>
  );
}
