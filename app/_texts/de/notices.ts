import type { Translated } from '#app/_texts/translated.ts';
import type { notices as english } from '#app/_texts/en/notices.ts';

/** The same texts in German. */
export const notices: Translated<typeof english> = {
  title: 'Mitteilungen',
  unread:
    '{count, plural, =0 {Keine ungelesenen Mitteilungen} one {# ungelesene Mitteilung} other {# ungelesene Mitteilungen}}',
  bell: '{count, plural, =0 {Mitteilungen: keine ungelesen} one {Mitteilungen: # ungelesen} other {Mitteilungen: # ungelesen}}',
  'more-than': '{count, number}+',
  kind: {
    assigned: 'Ihnen zugewiesen',
    'sent-to-review': 'Wartet auf Ihre Unterschrift',
    'sent-back': 'An Sie zurückgegeben',
    'sign-off-voided': 'Ihre Unterschrift gilt nicht mehr',
    'second-reading-asked': 'Zweitprüfung von Ihnen erbeten',
    'query-asked': 'Eine Rückfrage an Sie',
    mentioned: 'Sie werden erwähnt',
    'second-reading-given': 'Zweitprüfung abgegeben',
    'query-answered': 'Ihre Rückfrage ist beantwortet',
    answered: 'Antwort in Ihrem Gespräch',
    'claims-waiting': 'Ihre Behauptungen warten in einer neuen Fassung',
    'identity-opened': 'Eine Ihrer versiegelten Identitäten wurde geöffnet',
    'identity-given': 'Ihnen ist eine versiegelte Identität anvertraut',
  },
  'claims-waiting':
    'Fassung {number}: {count, plural, one {eine Ihrer Behauptungen wartet auf Sie} other {# Ihrer Behauptungen warten auf Sie}}',
  'unread-kind': '<unseen>Ungelesen:</unseen> {kind}',
  claim: 'Behauptung {number} <q>{words}</q>',
  all: 'Alle',
  'only-unread': 'Ungelesene',
  'all-notices': 'Alle Mitteilungen',
  'mark-all-read': 'Alle als gelesen markieren',
  'show-all': 'Alle Mitteilungen anzeigen',
  'nothing-waits': 'Nichts wartet auf Sie',
  'nothing-waits-why': 'Sie haben jede Mitteilung gelesen.',
  none: 'Noch keine Mitteilungen',
  'none-why':
    'Wenn Ihnen eine Behauptung zugewiesen wird, wenn sich jemand in einem Gespräch an Sie wendet oder Ihnen dort antwortet, wenn Ihnen eine Rückfrage gestellt oder Ihre beantwortet wird, wenn eine neue Fassung Behauptungen von Ihnen offenlässt, wenn jemand eine versiegelte Identität von Ihnen öffnet, erfahren Sie es hier.',
};
