import type { Translated } from '#app/_texts/translated.ts';
import type { report as english } from '#app/_texts/en/report.ts';

/** The same texts in German. */
export const report: Translated<typeof english> = {
  title: 'Bericht',
  lead: 'zu <story>{title}</story>, Fassung {number}',
  'title-signed': 'Bericht zur Freigabe {number}',
  'lead-signed':
    'zu <story>{title}</story>, so wie freigegeben wurde: <file>die Akte im damaligen Stand</file>. Nichts davon stammt vom heutigen Stand außer der Angabe, ob die Freigabe noch gilt.',
  format: 'Format',
  'format-name': {
    'readiness-html': 'Prüfstand',
    'story-html': 'Text mit Anmerkungen',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
  },
  'format-use': {
    'readiness-html': 'Eine Seite: was noch im Weg steht',
    'story-html': 'Der Text mit nummerierten Markierungen und Anmerkungen',
    markdown: 'Für ein Wiki, ein Repositorium oder eine Notiz',
    csv: 'Eine Zeile je Behauptung, für eine Tabellenkalkulation',
    json: 'Alles, für ein Programm',
  },
  download: 'Herunterladen',
  print: 'Drucken',
  'only-beginning': 'Dies ist nur der Anfang; die heruntergeladene Datei enthält alles.',
};
