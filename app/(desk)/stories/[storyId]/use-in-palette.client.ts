'use client';

import { useTexts } from '#texts';
import { useMemo } from 'react';
import { type PaletteAction, usePaletteActions } from '#app/_parts/palette-actions.client.ts';
import { ACTIONS } from './actions.client.ts';
import { type Bindings, strokesFor } from './bindings.ts';
import { useGalley } from './galley-desk.client.ts';
import { printed } from './stroke.ts';

/** Offers in the palette whatever the galley can do at that moment, with its key. */
export function useInPalette(bindings: Bindings): void {
  const desk = useGalley();
  const t = useTexts('keys');
  const offered = useMemo(
    () =>
      ACTIONS.map((action): PaletteAction => {
        const keys = strokesFor(bindings, action)
          .map((stroke) => printed(stroke, t))
          .join(', ');
        return {
          id: action.id,
          label: t(`does.${action.id}`),
          description: t(`group.${action.group}`),
          ...(keys === '' ? {} : { keys }),
          mayRun: () => action.mayRun?.(desk) ?? true,
          run: () => {
            action.run(desk);
          },
        };
      }),
    [desk, bindings, t],
  );
  usePaletteActions(offered);
}
