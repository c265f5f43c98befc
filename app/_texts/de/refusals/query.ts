import type { Translated } from '#app/_texts/translated.ts';
import type { QUERY_REFUSALS } from '#lib/refusals/query.ts';

/** The same sentences in German. */
export const queryRefusals: Translated<typeof QUERY_REFUSALS> = {
  'query-question-missing': 'Schreiben Sie die Frage.',
  'query-claims-missing': 'Wählen Sie mindestens eine Behauptung, um die es geht.',
  'query-too-many-claims': 'Eine Rückfrage betrifft höchstens {most} Behauptungen.',
  'query-to-missing': 'Sagen Sie, wer gefragt wird.',
  'query-reporter-missing': 'Wählen Sie, welches Mitglied des Beitrags gefragt wird.',
  'query-reporter-left':
    '{name} gehört nicht (mehr) zu diesem Beitrag und sähe die Frage nicht. Wählen Sie ein Mitglied des Beitrags.',
  'query-accused-missing': 'Nennen Sie, wessen Stellungnahme gesucht wird.',
  'query-due-past':
    'Die Frist endet, bevor gefragt wird. Wählen Sie einen späteren Zeitpunkt oder keinen.',
  'query-is-over':
    'Die Rückfrage {number} ist {state, select, closed {abgeschlossen} other {zurückgezogen}}. {state, select, closed {Öffnen Sie sie zuerst wieder.} other {Stellen Sie eine neue.}}',
  'query-not-closed':
    'Die Rückfrage {number} ist nicht abgeschlossen und muss nicht wieder geöffnet werden.',
  'query-has-answers':
    'Die Rückfrage {number} wurde beantwortet, deshalb bleibt ihr Wortlaut. Schließen Sie sie ab, oder stellen Sie eine neue.',
  'query-not-yours':
    'Die Rückfrage {number} wurde nicht Ihnen gestellt. Wer diesen Beitrag prüft, schreibt die Antwort auf.',
  'query-answer-missing':
    'Schreiben Sie die Antwort, legen Sie eine Datei bei, oder sagen Sie, dass es so stimmt.',
  'query-moment-ahead': 'Dieser Zeitpunkt ist noch nicht gekommen. Geben Sie einen vergangenen an.',
  'query-no-attempts':
    'Die Rückfrage {number} sucht keine Stellungnahme; nur dort werden Versuche notiert. Schreiben Sie stattdessen die Antwort auf.',
  'query-full':
    'Die Rückfrage {number} hat davon schon {most}. Schließen Sie sie ab, und stellen Sie eine neue.',
  'query-effect-missing': 'Sagen Sie, was daraus folgt.',
  'query-effects-incomplete':
    'Sagen Sie für jede Behauptung der Rückfrage, und für keine andere, was für sie folgt.',
  'query-link-to-reporter':
    'Die Rückfrage {number} geht an jemanden mit einem Konto hier. Beantwortet wird sie nach dem Anmelden.',
  'query-link-claims':
    'Zeigen Sie nur Behauptungen, um die es in der Rückfrage geht, und mindestens eine davon, damit erkennbar ist, was gefragt wird.',
  'query-link-days': 'Ein Link gilt 1 bis {most} Tage.',
  'query-link-open':
    'Zur Rückfrage {number} gibt es einen Link, der noch benutzt werden kann. Widerrufen Sie ihn, bevor Sie einen neuen machen.',
  'query-link-used':
    'Über diesen Link ist schon eine Antwort gekommen; es gibt nichts zu widerrufen.',
  'query-link-unusable':
    'Dieser Link kann nicht (mehr) benutzt werden. Bitten Sie die Redaktion, die ihn geschickt hat, um einen neuen.',
  'query-link-too-often':
    'Das wurde zu oft versucht. Warten Sie {seconds} s, und versuchen Sie es noch einmal.',
  'query-file-none': 'Mit dieser Antwort kam keine Datei.',
};
