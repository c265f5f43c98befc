import type { Speak } from '#app/_texts/speak.ts';
import type { ActionGroup } from './galley-action.ts';
import { printed } from './stroke.ts';

/** One line of the list of keys that cannot be bound anew. */
export interface KeyLine {
  readonly group: ActionGroup;
  /** The keys as they are printed, alternatives apart. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys that stay where they are: those that move, select, save and close everywhere. */
export function fixedKeys(t: Speak<'keys'>): readonly KeyLine[] {
  const at = (...strokes: readonly string[]) => strokes.map((stroke) => printed(stroke, t));
  return [
    { group: 'text', keys: at('ArrowLeft', 'ArrowRight'), does: t('fixed.move-by-word') },
    {
      group: 'text',
      keys: at('Alt+ArrowLeft', 'Alt+ArrowRight'),
      does: t('fixed.move-by-character'),
    },
    { group: 'text', keys: at('ArrowUp', 'ArrowDown'), does: t('fixed.move-by-sentence') },
    { group: 'text', keys: at('Mod+ArrowUp', 'Mod+ArrowDown'), does: t('fixed.move-by-block') },
    { group: 'text', keys: [t('shift-with-any')], does: t('fixed.select') },
    { group: 'text', keys: at('Enter'), does: t('fixed.mark') },
    { group: 'text', keys: at('Escape'), does: t('fixed.let-go') },
    { group: 'open-claim', keys: at('Mod+Enter'), does: t('fixed.save') },
    { group: 'screen', keys: at('Mod+k'), does: t('fixed.find') },
    { group: 'screen', keys: at('Escape'), does: t('fixed.close') },
  ];
}
