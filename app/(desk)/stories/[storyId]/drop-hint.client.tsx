'use client';

import { useTexts } from '#texts';
import { IconPaperclip } from '@tabler/icons-react';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { useBrought } from './use-brought.client.ts';

/** Says, while something is dragged over the page, what it becomes when it is let go. */
export function DropHint() {
  const t = useTexts('evidence');
  const desk = useGalley();
  const isDragged = useBrought();
  const number = useStore(desk.marks, ({ selectedId, byId }) =>
    selectedId === null ? null : (byId.get(selectedId)?.number ?? null),
  );
  if (!isDragged || number === null) return null;
  return (
    <div className="sm-drop-hint" aria-hidden="true">
      <IconPaperclip size={18} />
      {t('drop-hint', { number: String(number) })}
    </div>
  );
}
