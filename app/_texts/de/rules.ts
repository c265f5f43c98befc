import type { rules as english } from '#app/_texts/en/rules.ts';
import type { Translated } from '#app/_texts/translated.ts';

/** The texts of this room in German. */
export const rules: Translated<typeof english> = {
  title: 'Haus',
  lead: 'Was diese Redaktion für alle ihre Beiträge entschieden hat.',
  drafts: 'Wenn eine neue Fassung kommt',
  'drafts-lead':
    'Eine Behauptung, in der sich eine Tatsache geändert hat, wartet immer auf jemanden; ebenso eine, die entfallen ist oder an mehreren Stellen stehen könnte.',
  'looks-at-reworded': 'Auch umformulierte Behauptungen warten auf einen Blick',
  'looks-why':
    'Aus: Eine Behauptung in anderen Worten behält ihre Urteile, solange sich keine Tatsache darin geändert hat. Gilt für Fassungen, die ab jetzt eingelesen werden.',
  'only-admins': 'Das ändern Administratoren.',
  saved: 'Die Entscheidung des Hauses ist gespeichert.',
};
