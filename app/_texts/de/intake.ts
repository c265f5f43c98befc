import type { Translated } from '#app/_texts/translated.ts';
import type { intake as english } from '#app/_texts/en/intake.ts';

/** The same texts in German. */
export const intake: Translated<typeof english> = {
  title: 'Beitrag anlegen',
  lead: 'Fügen Sie die Fassung ein oder laden Sie sie als Datei hoch. Sie sehen, was daraus gelesen wurde, bevor etwas gespeichert wird.',
  format: { text: 'Reiner Text', markdown: 'Markdown', html: 'HTML' },
  'nothing-stored': 'Es wurde nichts gespeichert',
  original: 'Das Original',
  draft: 'Die Fassung',
  'draft-hint': 'Überschrift, Autorenzeile und Absätze so, wie sie gedruckt werden.',
  'pasted-as': 'Eingefügt als',
  'reading-original': 'Das Original wird gelesen …',
  'look-over': 'Durchsehen',
  'drop-here':
    'Oder legen Sie hier eine Datei ab: <ending>.txt</ending>, <ending>.md</ending> oder <ending>.html</ending>, bis zu {limit, number} MB. Der Text muss in UTF-8 vorliegen.',
  'file-of-original': 'Datei des Originals',
  'choose-file': 'Datei auswählen',
  'what-was-read': 'Was gelesen wurde',
  'open-story': 'Beitrag anlegen',
  'go-back': 'Zurück',
  'all-kept': 'Alles wurde übernommen',
  'not-all-kept': 'Nicht alles wurde übernommen',
  words: 'Wörter',
  paragraphs: 'Absätze',
  repeats: 'Wiederholungen',
  'kept-of-found': '{kept, number} von {found, number}',
  'no-repeats': 'keine',
  'repeats-shown-once':
    '{count, plural, one {# Block, einmal gezeigt und nicht noch einmal geprüft} other {# Blöcke, einmal gezeigt und nicht noch einmal geprüft}}',
  'left-out': 'Was weggelassen wurde ({count, number})',
  'text-as-read': 'Der Text, wie er gelesen wurde',
  'repeats-block': 'wiederholt Block {number}',
  'show-other-blocks':
    '{count, plural, one {Den weiteren Block anzeigen} other {Die weiteren # Blöcke anzeigen}}',
};
