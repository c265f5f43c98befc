'use client';

import { isWeakerWanted } from './weaker-suggestions.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { type DrawnOver, type Suggested, suggestedAt } from './suggested.ts';

/** What this screen's suggestions are drawn over now. */
export function drawnOver(desk: GalleyDesk): DrawnOver {
  const claimed = desk.marks.get().open.flatMap(({ spans }) => spans);
  return {
    blocks: desk.blocks,
    claimed,
    isWeakerWanted: isWeakerWanted(desk.me.personId),
    meant: desk.suggestionMeant,
  };
}

/** The suggestion in which the caret stands; none while words are selected or suggestions are hidden. */
export function suggestionAtCaret(desk: GalleyDesk): Suggested | null {
  const { picked } = desk.reading.get();
  if (picked === null || picked.anchor !== picked.focus || !desk.suggestionsShown.get())
    return null;
  return suggestedAt(desk.suggestions.get(), picked.focus);
}
