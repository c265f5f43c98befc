'use client';

import { useEffect } from 'react';
import type { EvidenceField } from './evidence-input.ts';
import { say } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';
import type { KeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { useStore } from './store.client.ts';

/** Puts what was pasted or dropped for the claim into its evidence form; nothing that stands there is lost. */
export function useFinds(
  mark: Mark,
  form: KeptForm<EvidenceField>,
  onFile: (file: File) => void,
): void {
  const desk = useGalley();
  const brought = useStore(desk.brought, (value) => value);
  useEffect(() => {
    if (brought === null || brought.claimId !== mark.id) return;
    desk.brought.set(null);
    const { find } = brought;
    switch (find.kind) {
      case 'file':
        onFile(find.file);
        break;
      case 'address':
        if (form.values.url === '') form.set('url', find.url);
        else say(desk, 'told', desk.texts.evidence('address-kept'));
        break;
      case 'quotation': {
        const { quotation } = form.values;
        form.set('quotation', quotation === '' ? find.words : `${quotation}\n\n${find.words}`);
        break;
      }
      default:
        find satisfies never;
    }
    // Only what is newly brought is put in.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [brought]);
}
