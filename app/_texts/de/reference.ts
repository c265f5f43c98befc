import type { Translated } from '#app/_texts/translated.ts';
import type { reference as english } from '#app/_texts/en/reference.ts';

/** The same texts in German. */
export const reference: Translated<typeof english> = {
  title: 'API-Referenz',
  lead: 'Ein Programm tut hier, was Menschen tun, mit der Rolle seines Schlüssels. Schlüssel erstellt die Verwaltung unter <people>Personen</people>; die maschinenlesbare Beschreibung ist <document>openapi.json</document> (OpenAPI 3.1). Was sie über die einzelnen Aufrufe sagt, steht auf Englisch da.',
  operations: 'Aufrufe',
  conventions: 'Konventionen',
  'conventions-text':
    'Eingaben stehen im Pfad, in der Abfrage (GET) oder in einem JSON-Objekt. Eine Ablehnung ist <code>application/problem+json</code> (RFC 9457): Richten Sie sich nach <code>code</code>, zeigen Sie <code>detail</code> an. Eine Änderung nennt in <code>expects</code> die Version, auf der sie beruht; war jemand schneller, lautet die Antwort <code>stale</code> mit beiden Ständen, und nichts wird gespeichert. Listen antworten mit einer Seite und <code>nextCursor</code>.',
  answers: 'Antwortet',
  refuses: 'Lehnt ab',
  'example-of': 'Beispiel zu {operation}',
  'input-of': 'Eingaben von {operation}',
  field: 'Feld',
  in: 'Wo',
  type: 'Typ',
  required: 'nötig',
  'when-left-out': 'sonst <value></value>',
};
