import type { Translated } from '#app/_texts/translated.ts';
import type { INPUT_REFUSALS } from '#lib/refusals/input.ts';

/** The same sentences in German. */
export const inputRefusals: Translated<typeof INPUT_REFUSALS> = {
  'input-refused': 'Das konnte nicht angenommen werden. {why}',
  'input-refused-at': 'Das konnte nicht angenommen werden. {where}: {why}',
  'wrong-shape': 'Die Eingabe hat nicht die richtige Form.',
  'wrong-type':
    'Hier muss {expected, select, string {Text} number {eine Zahl} int {eine ganze Zahl} boolean {wahr oder falsch} array {eine Liste} object {ein Objekt mit Feldern} other {etwas anderes}} stehen.',
  'text-too-short': 'Mindestens {least} Zeichen.',
  'text-too-long': 'Höchstens {most} Zeichen.',
  'list-too-short': 'Mindestens {least} davon.',
  'list-too-long': 'Höchstens {most} davon.',
  'number-too-small': 'Der kleinste Wert ist {least}.',
  'number-too-big': 'Der größte Wert ist {most}.',
  'not-a-date': 'Geben Sie ein Datum wie 2026-05-31 an.',
  'not-a-moment': 'Geben Sie einen Zeitpunkt wie 2026-05-31T09:30:00.000Z an.',
  'wrong-form': 'Das hat nicht die Form, die es braucht.',
  'unknown-fields':
    '{count, plural, one {Es gibt kein Feld mit dem Namen {names}.} other {Es gibt keine Felder mit den Namen {names}.}}',
  'none-of-these': 'Wählen Sie eines davon: {options}.',
  'no-id':
    'Das ist nicht die Kennung {thing, select, story {eines Beitrags} draft {einer Fassung} claim {einer Behauptung} link {einer Verknüpfung} attribution {einer Zuschreibung} source {einer Quelle} origin {eines Ursprungs} evidence {eines Belegs} verdict {eines Urteils} dismissal {eines Häkchens} second_reading {einer Zweitprüfung} second_verdict {eines zweiten Urteils} settlement {einer Klärung} person {einer Person} key {eines Schlüssels} invitation {einer Einladung} thread {eines Gesprächs} remark {einer Bemerkung} template {einer Vorlage} decision {einer Entscheidung} annotation_set {einer Reihe von Anmerkungen} identity {einer versiegelten Identität} policy {von Hausregeln} policy_version {einer Fassung von Hausregeln} waiver {einer Ausnahme} sign_off {einer Freigabe} correction {einer Berichtigung} put_apart {auseinandergehaltener Belege} query {einer Rückfrage} query_answer {einer Antwort} query_attempt {eines Versuchs} query_link {eines Links} other {davon}}.',
  'no-sha-256': 'Das ist keine hexadezimale SHA-256-Summe.',
  'no-bytes': 'Senden Sie Bytes.',
  'no-base64': 'Senden Sie die Datei in Base64 (RFC 4648, mit Auffüllung).',
  'no-media-type': 'Ein Medientyp sieht aus wie application/pdf.',
  'no-web-address': 'Geben Sie eine Adresse an, die mit http:// oder https:// beginnt.',
  'no-window-name': 'Ein Fenster heißt nach 8 bis 64 Buchstaben, Ziffern, - und _.',
  'no-request-key':
    'Ein Idempotenzschlüssel besteht aus 8 bis 64 sichtbaren ASCII-Zeichen. Erzeugen Sie für jeden Vorgang einen neuen, zufälligen.',
  'version-missing': 'Geben Sie die Version an, die Sie gelesen haben.',
  'version-below-one': 'Versionen zählen ab 1.',
  'text-with-controls': 'Text ohne Steuerzeichen.',
  'line-with-controls': 'Eine Zeile ohne Steuerzeichen.',
  'half-character-typed': 'Der Text enthält ein halbes Zeichen; kopieren Sie ihn neu.',
  'reason-missing': 'Sagen Sie, warum.',
  'filename-missing': 'Geben Sie den Namen der Datei an.',
  'filename-with-folder': 'Geben Sie den Namen der Datei ohne ihren Ordner an.',
};
