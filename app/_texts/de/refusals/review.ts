import type { Translated } from '#app/_texts/translated.ts';
import type { REVIEW_REFUSALS } from '#lib/refusals/review.ts';

const CLAIMS =
  '{more, plural, =0 {{count, plural, one {der Behauptung {claims}} other {den Behauptungen {claims}}}} other {den Behauptungen {claims} und # weiteren}}';

/** The same sentences in German. */
export const reviewRefusals: Translated<typeof REVIEW_REFUSALS> = {
  'vote-needs-more-than-vote':
    'Es müssten mehr zustimmen, als abstimmen. Verlangen Sie weniger Stimmen.',
  'not-at-this-point':
    '{status, select, open {Dieser Beitrag ist offen} in_review {Dieser Beitrag ist in Prüfung} signed_off {Dieser Beitrag ist freigegeben} published {Dieser Beitrag ist veröffentlicht} other {Dieser Beitrag ist berichtigt}} und kann jetzt nicht {act, select, send_to_review {zur Prüfung gegeben} send_back {zurückgegeben} sign {gezeichnet} publish {veröffentlicht} other {berichtigt}} werden. Laden Sie die Seite neu.',
  'review-of-checkers':
    'Zur Prüfung geben Prüfer, Redakteure und Administratoren einen Beitrag. Fragen Sie jemanden davon.',
  'review-of-editors':
    'Darüber entscheiden Redakteure und Administratoren. Fragen Sie jemanden davon.',
  'signature-of-a-person':
    'Einen Beitrag zeichnet ein Redakteur selbst, kein Schlüssel und nicht die Befehlszeile. Melden Sie sich an und zeichnen Sie dort.',
  'signer-has-judged': `Von Ihnen stammt ein Urteil zu ${CLAIMS} mit hoher Priorität, oder mit hoher, bis Sie sie gesenkt haben. Wer so etwas beurteilt hat, zeichnet nicht: Fragen Sie einen anderen Redakteur.`,
  'signed-by-vote': 'Das Haus stimmt über diesen Beitrag ab. Stimmen Sie ab, statt zu zeichnen.',
  'signed-by-name': 'Das Haus zeichnet diesen Beitrag mit Namen. Zeichnen Sie, statt abzustimmen.',
  'voted-by-you': 'Sie haben abgestimmt.',
  'signed-by-you': 'Ihr Name steht schon darunter.',
  'signed-off-already': 'Dieser Beitrag ist freigegeben. Es bleibt nichts zu zeichnen.',
  'vote-is-full': 'Alle {of}, die über diesen Beitrag abstimmen, haben abgestimmt.',
  'signed-under-no-policy':
    'Dieser Beitrag wird nach keinen Hausregeln geprüft, und eine Unterschrift steht für das, was Hausregeln versprechen. Lassen Sie einen Redakteur auf der Seite Reife dieses Beitrags welche wählen; hat das Haus noch keine, schreiben Sie sie unter Hausregeln.',
  'untouched-not-signed':
    '{count, plural, one {Ein Satz ist weder als Behauptung markiert noch abgehakt.} other {# Sätze sind weder als Behauptung markiert noch abgehakt.}} Markieren Sie darin eine Behauptung oder haken Sie ihn ab, und zeichnen Sie dann.',
  'findings-block':
    '{count, plural, one {Die Hausregeln nennen etwas, das der Freigabe im Weg steht.} other {Die Hausregeln nennen # Dinge, die der Freigabe im Weg stehen.}} Lassen Sie es erledigen, oder machen Sie mit einer Begründung eine Ausnahme, wo das erlaubt ist.',
  'claims-wait-to-be-signed':
    '{count, plural, one {Eine Behauptung wartet} other {# Behauptungen warten}} nach einer neuen Fassung. Klären Sie, was wartet, bevor Sie zeichnen.',
  'readings-wait-to-be-signed':
    '{count, plural, one {Eine Zweitprüfung wurde} other {# Zweitprüfungen wurden}} noch nicht abgegeben. Warten Sie darauf, oder nehmen Sie sie zurück.',
  'difference-of-another':
    'Wovon Sie den Unterschied freigeben, ist nicht die letzte hinfällige Freigabe dieses Beitrags. Laden Sie die Seite neu.',
  'signed-what-has-changed':
    'In diesem Beitrag ist etwas geschehen, seit Sie ihn gelesen haben. Sehen Sie ihn noch einmal an und zeichnen Sie dann.',
  'not-signed-off':
    'Die Freigabe dieses Beitrags ist hinfällig, oder es gibt keine. Lassen Sie ihn erst zeichnen.',
  'correction-text-missing': 'Schreiben Sie, was berichtigt wird, so wie es Leser erfahren.',
  'correction-why-missing': 'Schreiben Sie, was die Prüfung übersehen hat, und warum.',
};
