import type { Translated } from '#app/_texts/translated.ts';
import type { members as english } from '#app/_texts/en/members.ts';

/** The same texts in German. */
export const members: Translated<typeof english> = {
  title: 'Beteiligte am Beitrag',
  lead: '<story>{title}</story>. Nur die Beteiligten und die Verwaltung sehen den Beitrag.',
  members: 'Mitglieder',
  'member-since': 'aufgenommen <ago></ago>',
  remove: 'Entfernen',
  'remove-person': '{name} aus dem Beitrag entfernen',
  'person-removed': '{name} ist nicht mehr am Beitrag beteiligt.',
  'person-added': '{name} ist jetzt am Beitrag beteiligt.',
  nobody: 'Noch niemand.',
  everybody: 'Alle am Desk sind an diesem Beitrag beteiligt.',
  'add-somebody': 'Jemanden in den Beitrag aufnehmen',
  'add-colleague': 'Kollegin oder Kollegen aufnehmen',
  colleague:
    '{name}, {role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} other {Einsicht}}',
  add: 'Aufnehmen',
  save: 'Speichern',
  'head-saved': 'Der Kopf des Beitrags ist gespeichert.',
};
