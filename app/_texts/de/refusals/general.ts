import type { Translated } from '#app/_texts/translated.ts';
import type { GENERAL_REFUSALS } from '#lib/refusals/general.ts';

const THING =
  '{thing, select, story {Diesen Beitrag} draft {Diese Fassung} claim {Diese Behauptung} link {Diese Verknüpfung} attribution {Diese Zuschreibung} source {Diese Quelle} origin {Diesen Ursprung} evidence {Diesen Beleg} verdict {Dieses Urteil} dismissal {Dieses Häkchen} second_reading {Diese Zweitprüfung} second_verdict {Dieses zweite Urteil} settlement {Diese Klärung} person {Diese Person} key {Diesen Schlüssel} invitation {Diese Einladung} thread {Dieses Gespräch} remark {Diese Bemerkung} template {Diese Vorlage} decision {Diese Entscheidung} annotation_set {Diese Anmerkungen} identity {Diese versiegelte Identität} policy {Diese Hausregeln} policy_version {Diese Fassung von Hausregeln} waiver {Diese Ausnahme} sign_off {Diese Freigabe} correction {Diese Berichtigung} put_apart {Diese auseinandergehaltenen Belege} query {Diese Rückfrage} query_answer {Diese Antwort} query_attempt {Diesen Versuch} query_link {Diesen Link} member {Dieses Mitglied des Beitrags} other {Das}}';

const WHAT_CHANGED =
  '{thing, select, story {Dieser Beitrag} claim {Diese Behauptung} claims {Eine dieser Behauptungen} story_text {Der Text des Beitrags} text {Dieser Text} link {Diese Verknüpfung} attribution {Diese Zuschreibung} source {Diese Quelle} evidence {Dieser Beleg} verdict {Dieses Urteil} dismissal {Dieses Häkchen} second_reading {Diese Zweitprüfung} person {Diese Person} key {Dieser Schlüssel} invitation {Diese Einladung} thread {Dieses Gespräch} template {Diese Vorlage} decision {Diese Entscheidung} annotation_set {Diese Anmerkungen} identity {Diese versiegelte Identität} policy {Diese Hausregeln} waiver {Diese Ausnahme} sign_off {Diese Freigabe} house {Was das Haus entschieden hat} query {Diese Rückfrage} query_link {Dieser Link} other {Das}}';

/** The same sentences in German. */
export const generalRefusals: Translated<typeof GENERAL_REFUSALS> = {
  'signed-out': 'Melden Sie sich zuerst an.',
  'role-forbids':
    'Ihre Rolle ({role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} viewer {Einsicht} other {keine}}) erlaubt es nicht, {permission, select, know_oneself {das eigene Konto zu sehen} read_stories {Beiträge zu lesen} read_reports {Berichte zu lesen} open_stories {Beiträge anzulegen} check_claims {Behauptungen zu prüfen} discuss_claims {über Behauptungen zu sprechen} keep_identities {versiegelte Identitäten zu verwahren} run_stories {Beiträge zu leiten} read_verdict_figures {die Zahlen der Urteile zu lesen} know_colleagues {zu sehen, wer zum Desk gehört} run_the_desk {den Desk zu verwalten} verify_the_record {das Protokoll nachzuprüfen} answer_queries {Rückfragen zu beantworten} other {das zu tun}}. Wenden Sie sich an die Verwaltung.',
  'no-such-thing': `${THING} gibt es nicht, oder Sie gehören nicht zu dem Beitrag. Bitten Sie dessen Redaktion, Sie aufzunehmen.`,
  'gone-thing': `${THING} gibt es nicht mehr. Laden Sie die Seite neu.`,
  'changed-since-read': `${WHAT_CHANGED} hat sich geändert, seit Sie das gelesen haben. Sehen Sie sich den jetzigen Stand an und speichern Sie dann noch einmal.`,
  'called-off': 'Das wurde abgebrochen, bevor es geschehen war; nichts davon wurde behalten.',
  'done-already':
    'Das ist schon geschehen, als Eintrag {number} des Protokolls. Nichts wurde doppelt getan.',
  'person-unknown': 'Zu dieser Kennung gibt es niemanden am Desk.',
  'not-a-place-in-the-list':
    'Diese Stelle gibt es in der Liste nicht. Beginnen Sie wieder bei ihrer ersten Seite.',
  'too-large-original':
    'Das Original hat {size, number, ::.0} MB; angenommen werden höchstens {limit, number, ::.0} MB. Bringen Sie ein kleineres, oder lassen Sie von der Person, die den Desk betreibt, die Grenze anheben.',
  'too-large-file':
    '{filename} hat {size, number, ::.0} MB; angenommen werden höchstens {limit, number, ::.0} MB. Bringen Sie eine kleinere Datei, oder lassen Sie von der Person, die den Desk betreibt, die Grenze anheben.',
  'saving-failed':
    'Die Datenbank konnte das gerade nicht speichern; nichts davon wurde behalten. Versuchen Sie es gleich noch einmal.',
  'saving-unconfirmed':
    'Der Teil des Servers, der speichert, hat angehalten; ob dies gespeichert wurde, ist nicht bekannt. Laden Sie die Seite neu, um es zu sehen.',
  'desk-closing':
    'Der Desk wird gerade beendet. Nichts davon wurde gespeichert; versuchen Sie es noch einmal.',
  'half-character-unstorable':
    'Ein Teil des Textes enthält ein halbes Zeichen, das sich nicht speichern lässt. Tippen oder fügen Sie ihn noch einmal ein.',
  'name-in-use':
    'Diesen Namen gibt es schon. Suchen Sie danach, oder wählen Sie einen anderen Namen.',
  'refers-to-nothing':
    'Etwas, worauf sich dies bezieht, gibt es nicht oder nicht mehr. Laden Sie die Seite neu.',
};
