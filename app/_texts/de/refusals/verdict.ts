import type { Translated } from '#app/_texts/translated.ts';
import type { VERDICT_REFUSALS } from '#lib/refusals/verdict.ts';

const ON_THE_AXIS = '{axis, select, attribution {die Zuschreibung} other {den Inhalt}}';

const CLAIMS =
  '{more, plural, =0 {{count, plural, one {Behauptung {claims}} other {Behauptungen {claims}}}} other {Behauptungen {claims} und # weitere}}';

/** The same sentences in German. */
export const verdictRefusals: Translated<typeof VERDICT_REFUSALS> = {
  'justification-missing': 'Sagen Sie, warum die Belege zu diesem Urteil führen.',
  'dispute-without-reason':
    'Sagen Sie, warum es strittig ist: widerlegt (die Belege sprechen dagegen) oder widersprüchlich (sie sprechen dafür und dagegen).',
  'reason-without-dispute':
    'Eine Behauptung, die {value, select, corroborated {bestätigt} unverified {unbestätigt} other {strittig}} ist, hat keinen Grund für einen Streit.',
  'verdict-withdrawn': 'Dieses Urteil wurde schon zurückgezogen.',
  'verdict-of-another':
    'Dieses Urteil stammt von {name}; nur diese Person kann es zurückziehen. Geben Sie stattdessen ein eigenes Urteil ab.',
  'verdict-passed':
    'Nach diesem Urteil wurde ein anderes abgegeben; es gilt daher nicht mehr. Nur das geltende Urteil lässt sich zurückziehen.',

  'claims-missing': 'Wählen Sie mindestens eine Behauptung.',
  'too-many-claims': 'Höchstens {most} Behauptungen in einer Zweitprüfung.',
  'reader-left': '{name} arbeitet nicht mehr an diesem Desk. Bitten Sie jemand anderen.',
  'reader-has-seen':
    'Sie haben die Urteile über diese Behauptungen gesehen. Bitten Sie jemand anderen, sie zu lesen.',
  'reader-no-checker':
    '{name} prüft keine Behauptungen (Rolle: {role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} other {Einsicht}}). Bitten Sie jemanden aus Prüfung oder Redaktion.',
  'reader-judged': `{name} hat ein geltendes Urteil abgegeben zu: ${CLAIMS}. Lassen Sie weg, was schon von dort beurteilt ist, oder bitten Sie jemand anderen.`,
  'reader-reads': `{name} ist schon um eine Zweitprüfung gebeten für: ${CLAIMS}. Lassen Sie diese weg, oder bitten Sie jemand anderen.`,
  'reader-has-read': `{name} hat schon einmal gelesen und die Urteile gesehen zu: ${CLAIMS}. Lassen Sie diese weg, oder bitten Sie jemand anderen.`,

  'reading-of-another':
    'Um diese Zweitprüfung wurde jemand anderes gebeten; nur diese Person kann sie abgeben.',
  'reading-by-nobody': 'Eine Zweitprüfung gibt ab, wer darum gebeten wurde.',
  'reading-given': 'Diese Zweitprüfung wurde abgegeben und ist abgeschlossen.',
  'reading-withdrawn': 'Diese Zweitprüfung wurde zurückgenommen: {reason}',
  'claim-not-in-reading': 'Behauptung {number} gehört nicht zu dieser Zweitprüfung.',
  'left-out-strays': 'Lassen Sie nur Behauptungen dieser Zweitprüfung aus, und jede nur einmal.',
  'not-yet-judged': `Noch nicht nach Zuschreibung und Inhalt beurteilt: ${CLAIMS}. Beurteilen Sie, was fehlt, oder sagen Sie jeweils, warum Sie es auslassen.`,
  'judged-and-left-out': `Nach Zuschreibung und Inhalt beurteilt und daher nicht auszulassen: ${CLAIMS}.`,
  'verdicts-hidden':
    'Sie sind um eine Zweitprüfung der Behauptung {number} gebeten; die ersten Urteile sind Ihnen deshalb verborgen. Beurteilen Sie sie in Ihrer Zweitprüfung, und geben Sie diese zuerst ab.',
  'report-hidden': `Der Bericht nennt erste Urteile, um deren Zweitprüfung Sie gebeten sind: ${CLAIMS}. Geben Sie diese zuerst ab, oder bitten Sie die Redaktion um den Bericht.`,

  'reading-not-given': 'Diese Zweitprüfung wurde nicht abgegeben; es gibt also nichts zu klären.',
  'no-difference': `Beim Urteil über ${ON_THE_AXIS} der Behauptung {number} weichen die beiden Prüfungen nicht voneinander ab.`,
  'difference-settled': `Die Abweichung beim Urteil über ${ON_THE_AXIS} der Behauptung {number} ist schon geklärt. Geben Sie ein neues Urteil über die Behauptung ab, um anders zu entscheiden.`,
  'third-verdict-unfit': 'Geben Sie ein Urteil an, wenn Sie ein drittes abgeben, und nur dann.',
};
