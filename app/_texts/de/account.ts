import type { Translated } from '#app/_texts/translated.ts';
import type { account as english } from '#app/_texts/en/account.ts';

/** The same texts in German. */
export const account: Translated<typeof english> = {
  title: 'Ihr Konto',
  'who-you-are': '{name} · {role}. {purpose}.',
  password: 'Passwort',
  'password-lead': 'Wenn Sie es ändern, werden Sie überall sonst abgemeldet.',
  'change-your-password': 'Ihr Passwort ändern',
  'current-password': 'Bisheriges Passwort',
  'new-password': 'Neues Passwort',
  'current-password-wanted': 'Geben Sie Ihr bisheriges Passwort an.',
  'change-the-password': 'Passwort ändern',
  'password-changed': 'Ihr Passwort ist geändert, Ihre anderen Sitzungen sind beendet.',
  places: 'Wo Sie angemeldet sind',
  'places-lead': 'Beenden Sie, was Sie nicht wiedererkennen, und ändern Sie dann Ihr Passwort.',
  'this-browser': 'dieser Browser',
  browser:
    '{known, select, both {{browser} auf {system}} browser {{browser} auf einem unbekannten System} system {Ein Browser auf {system}} other {Ein unbekannter Browser}}',
  'end-session-in':
    '{known, select, both {Die Sitzung in {browser} auf {system} beenden} browser {Die Sitzung in {browser} auf einem unbekannten System beenden} system {Die Sitzung in einem Browser auf {system} beenden} other {Die Sitzung in einem unbekannten Browser beenden}}',
  'address-not-known': 'Adresse unbekannt',
  'signed-in-since': 'angemeldet: <when></when>',
  'last-seen': 'zuletzt gesehen: <when></when>',
  end: 'Beenden',
  'session-ended': 'Diese Sitzung ist beendet.',
  'end-all-others': 'Alle anderen beenden',
  'all-others-ended': 'Alle Ihre anderen Sitzungen sind beendet.',
  keyboard: 'Tastatur',
  'single-letter-keys': 'Einzelne Buchstaben als Tasten in der Fahne',
  'single-letter-keys-purpose':
    'Zum Beispiel „n“ für die nächste Behauptung. Schalten Sie sie aus, wenn Sie diktieren oder leicht danebentippen; alles bleibt mit Tab, Pfeiltasten und Strg/Cmd-K erreichbar. Gilt für diesen Browser.',
  listening: 'Bildschirmleser',
  'say-marks': 'Im Text sagen, wo Behauptungen beginnen und enden',
  'say-marks-purpose':
    'Für Bildschirmleser. Ausgeschaltet wird eine Fassung ohne Unterbrechung gelesen; die Liste der Behauptungen nennt weiterhin jede. Gilt für diesen Browser.',
  language: 'Sprache',
  'language-lead':
    'Für Schaltflächen, Beschriftungen und Meldungen. Was andere schreiben, bleibt, wie es ist. Gilt für diesen Browser.',
  'sign-out': 'Abmelden',
};
