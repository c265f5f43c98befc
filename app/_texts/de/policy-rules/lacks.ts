import type { Translated } from '#app/_texts/translated.ts';
import type { LACKS } from '#lib/policy/wording/lacks.ts';

const ON_THE_AXIS = '{axis, select, attribution {die Zuschreibung} other {den Inhalt}}';

const FOUND =
  '{found, plural, =0 {kein stützender Beleg kommt aus einem Ursprung, der zählt} one {die stützenden Belege kommen aus # unabhängigen Ursprung} other {die stützenden Belege kommen aus # unabhängigen Ursprüngen}}; nötig {needed, plural, one {ist #} other {sind #}}.';

/** What is missing, in German. */
export const lacks: Translated<typeof LACKS> = {
  'verdict-missing': `Es gibt noch kein Urteil über ${ON_THE_AXIS}.`,
  'origins-too-few': `Sie ist bestätigt, aber ${FOUND}`,
  'refuting-missing':
    '{axis, select, attribution {Die Zuschreibung} other {Der Inhalt}} gilt als widerlegt, doch kein Beleg spricht dagegen.',
  'sides-missing': `Die Belege über ${ON_THE_AXIS} sollen sich widersprechen, aber {lacks, select, supports {keiner stützt sie} refutes {keiner widerlegt sie} origins {beide Seiten kommen aus einem Ursprung oder nennen keinen} other {auf keiner Seite gibt es einen}}.`,
  'locator-missing': 'Dieser Beleg nennt keine Stelle.',
  'kept-copy-missing': 'Von diesem Beleg ist keine Kopie aufbewahrt.',
  'origin-missing': 'Dieser Beleg nennt keinen Ursprung.',
  'allegation-origins-too-few': `Sie enthält einen schweren Vorwurf und beruht allein auf Ungenannten: ${FOUND}`,
  'senior-editor-missing':
    'Sie enthält einen schweren Vorwurf, und niemand aus der leitenden Redaktion weiß, wer die ungenannte Person dahinter ist.',
  'anonymity-reason-missing':
    'Niemand hat gesagt, warum die ungenannte Person dahinter nicht genannt wird.',
  'agreed-description-missing':
    'Mit der ungenannten Person dahinter ist keine Bezeichnung vereinbart.',
  'editor-missing': 'Niemand aus der Redaktion weiß, wer die ungenannte Person dahinter ist.',
  'attributed-off-the-record': 'Sie ist jemandem zugeschrieben, der vertraulich gesprochen hat.',
  'evidence-off-the-record':
    'Dieser Beleg stammt von einer Quelle, die für diesen Beitrag nur vertraulich gesprochen hat.',
  'deep-background-attributed':
    'Die Fassung nennt oder beschreibt eine Quelle, die als tiefer Hintergrund gesprochen hat.',
  'reply-not-sought': 'Schwer beschuldigt und nicht um Stellungnahme gebeten: {party}.',
  'reply-not-put':
    'Soll über einen Link antworten und hat keinen, weil er nie gemacht oder widerrufen wurde: {party}.',
  'reply-not-given': 'Um Stellungnahme gebeten, ohne Antwort und noch mit Zeit dafür: {party}.',
  'recording-missing':
    'Sie enthält ein wörtliches Zitat, das mit keiner Aufnahme oder Abschrift verglichen wurde.',
  'sentences-untouched':
    '{count, plural, one {# Satz ist} other {# Sätze sind}} unberührt: weder als Behauptung markiert noch abgehakt.',
  'second-person-missing':
    '{count, plural, =0 {Noch niemand hat sie beurteilt} other {Nur eine Person hat sie beurteilt}}.',
  'evidence-too-old':
    'Dieser Beleg ist älter als {days, plural, one {# Tag} other {# Tage}}: Er ist vom {date}.',
  'query-open': 'Rückfrage {number} ist offen.',
  'contradiction-open':
    'Sie widerspricht Behauptung {number}, und {both, select, corroborated {beide sind bestätigt} other {nicht beide sind beurteilt}}.',
  'difference-open': `Zwei Prüfungen weichen im Urteil über ${ON_THE_AXIS} voneinander ab, und niemand hat es geklärt.`,
  'first-hand-missing': 'Wem sie zugeschrieben ist, weiß davon nur aus zweiter Hand.',
};
