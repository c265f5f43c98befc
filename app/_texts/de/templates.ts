import type { Translated } from '#app/_texts/translated.ts';
import type { templates as english } from '#app/_texts/en/templates.ts';

/** The same texts in German. */
export const templates: Translated<typeof english> = {
  title: 'Vorlagen',
  lead: 'Formulierungen des Hauses. Eine Vorlage wird dort eingesetzt, wo die Einfügemarke steht; was schon mit ihr geschrieben wurde, ändert sich nicht mit.',
  kind: { justification: 'Begründungen', question: 'Fragen' },
  purpose: {
    justification:
      'Stehen neben der Begründung eines Urteils bereit, damit gleiche Fälle gleich lauten.',
    question: 'Stehen neben der Frage eines Belegs bereit, damit niemand vergisst, sie zu stellen.',
  },
  none: {
    justification: 'Noch gibt es keine Vorlage für Begründungen.',
    question: 'Noch gibt es keine Vorlage für Fragen.',
  },
  'write-the-first': 'Schreiben Sie unten die erste.',
  'editors-write': 'Redaktion und Verwaltung schreiben sie hier.',
  write: { justification: 'Begründung schreiben', question: 'Frage schreiben' },
  name: 'Name',
  text: 'Text',
  'name-wanted': 'Geben Sie der Vorlage einen Namen.',
  'text-wanted': 'Schreiben Sie, was die Vorlage in das Formular einsetzt.',
  save: 'Vorlage speichern',
  saved: 'Die Vorlage „{name}“ ist gespeichert.',
  change: 'Ändern',
  'change-template': '{name} ändern',
  'somebody-saved': 'So hat es jemand anders gespeichert: {name}',
  withdraw: 'Zurückziehen',
  'withdraw-template': '{name} zurückziehen',
  'withdraw-title': '„{name}“ zurückziehen?',
  'withdraw-question':
    'Sie wird nicht mehr angeboten. Was mit ihr geschrieben wurde, bleibt, wie es ist.',
  withdrawn: 'Die Vorlage „{name}“ wird nicht mehr angeboten.',
};
