import type { Translated } from '#app/_texts/translated.ts';
import type { WANTS } from '#lib/policy/wording/wants.ts';

const ORIGINS =
  'Fügen Sie stützende Belege hinzu, bis sie aus {needed, plural, one {# unabhängigen Ursprung} other {# unabhängigen Ursprüngen}} kommen';

/** What would satisfy the rule, in German. */
export const wants: Translated<typeof WANTS> = {
  'want-verdict':
    'Geben Sie ein Urteil über {axis, select, attribution {die Zuschreibung} other {den Inhalt}} ab.',
  'want-origins': `${ORIGINS}, oder urteilen Sie „unbestätigt“.`,
  'want-origins-or-primary': `${ORIGINS}, bringen Sie ein Originaldokument, einen Datensatz oder eigene Anschauung bei, oder urteilen Sie „unbestätigt“.`,
  'want-refuting': 'Fügen Sie einen Beleg hinzu, der sie widerlegt, oder urteilen Sie anders.',
  'want-both-sides':
    'Fügen Sie einen Beleg hinzu, der sie stützt, und einen, der sie widerlegt, oder urteilen Sie anders.',
  'want-both-sides-of-two-origins':
    'Fügen Sie Belege dafür und dagegen aus zwei Ursprüngen hinzu, oder urteilen Sie anders.',
  'want-locator': 'Nennen Sie Seite, Absatz, Minute oder Zelle.',
  'want-kept-copy': 'Bewahren Sie eine Kopie von dem auf, was angeführt ist.',
  'want-origin': 'Nennen Sie, woher die Information zuerst kam.',
  'want-allegation-origins': `${ORIGINS}, oder schreiben Sie sie jemandem zu, der genannt wird.`,
  'want-senior-editor':
    'Lassen Sie jemanden aus der leitenden Redaktion die versiegelte Identität lesen.',
  'want-anonymity-reason': 'Schreiben Sie auf, warum die Quelle nicht genannt wird.',
  'want-agreed-description':
    'Vereinbaren Sie mit der Quelle eine Bezeichnung, und schreiben Sie sie auf.',
  'want-editor':
    'Versiegeln Sie die Identität, und lassen Sie jemanden aus der Redaktion sie lesen.',
  'want-not-off-the-record':
    'Ziehen Sie die Zuschreibung zurück und streichen Sie die Wörter, oder vereinbaren Sie andere Bedingungen mit der Quelle.',
  'want-other-evidence':
    'Ziehen Sie den Beleg zurück und finden Sie dasselbe anderswo, oder vereinbaren Sie andere Bedingungen mit der Quelle und halten Sie sie an einer Zuschreibung fest.',
  'want-no-attribution':
    'Nehmen Sie die Quelle aus der Fassung, oder vereinbaren Sie andere Bedingungen mit ihr.',
  'want-reply-sought': 'Richten Sie eine Bitte um Stellungnahme an: {party}.',
  'want-reply-put':
    'Machen Sie den Link in der Rückfrage und schicken Sie ihn, oder halten Sie fest, wie Sie es sonst versucht haben: {party}.',
  'want-reply-given':
    'Halten Sie die Antwort fest, oder warten Sie, bis die in der Rückfrage genannte Zeit vorbei ist: {party}.',
  'want-recording':
    'Fügen Sie die Aufnahme oder Abschrift als stützenden Beleg hinzu, oder geben Sie die Worte nur sinngemäß wieder.',
  'want-coverage': 'Markieren Sie in jedem Satz eine Behauptung, oder haken Sie ihn ab.',
  'want-second-person':
    'Bitten Sie jemand anderen um eine Zweitprüfung oder um ein eigenes Urteil.',
  'want-newer-evidence': 'Rufen Sie ihn neu ab, und geben Sie an, wann.',
  'want-query-closed': 'Halten Sie die Antwort fest, oder schließen Sie die Rückfrage.',
  'want-contradiction-settled':
    'Beurteilen Sie beide so, dass sie nebeneinander stehen können, oder nehmen Sie die Verknüpfung weg.',
  'want-difference-settled': 'Klären Sie die Abweichung.',
  'want-first-hand':
    'Finden Sie jemanden, der es gesehen hat oder unmittelbar weiß, oder bringen Sie ein Originaldokument, einen Datensatz, eine Aufnahme oder eigene Anschauung bei.',
};
