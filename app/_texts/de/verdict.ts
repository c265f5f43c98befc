import type { Translated } from '#app/_texts/translated.ts';
import type { verdict as english } from '#app/_texts/en/verdict.ts';

/** The texts of this room in German. */
export const verdict: Translated<typeof english> = {
  explained: {
    attribution: 'Von ihnen, damals, in diesen Worten',
    content: 'Ganz gleich, wer es sagt',
  },
  'on-question': 'Urteil: {question}',
  earlier: '{count, plural, one {# früheres Urteil} other {# frühere Urteile}}',
  withdrawn: 'Zurückgezogen, <when></when>: {reason}',
  reopened: 'Gilt nicht mehr: In Fassung {number} sind die Tatsachen andere.',
  why: {
    corroborated: 'Warum bestätigt?',
    unverified: 'Warum unbestätigt?',
    disputed: 'Warum strittig?',
  },
  'why-hint': 'Was die Belege sagen und warum das hierher führt',
  'why-disputed': 'Warum ist es strittig?',
  save: 'Urteil speichern',
  'saves-by-key': 'Strg+Enter speichert',
  saved: '{question} {standing}: gespeichert.',
  'saved-in-second-reading': 'Zweitprüfung, {question} {standing}: gespeichert.',
  waits: 'Behauptung {number}: {question} {standing}.',
  'save-all-the-same': 'Trotzdem so urteilen',
  'judged-because': '{standing}: {justification}',
  'now-judged': '{question} {standing}',
  'now-restated': 'Klartext: {restatement}',
  'now-of-kind': 'Art: {kind}',
  'now-over-words': 'Wörter: {words}',
};
