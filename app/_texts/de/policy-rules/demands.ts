import type { Translated } from '#app/_texts/translated.ts';
import type { DEMANDS } from '#lib/policy/wording/demands.ts';

const EVERY_CLAIM =
  '{priority, select, low {Jede Behauptung} normal {Jede Behauptung mit normaler oder hoher Priorität} other {Jede Behauptung mit hoher Priorität}}';

const ORIGINS =
  '{origins, plural, one {# unabhängigen Ursprung} other {# unabhängigen Ursprüngen}}';

/** The same demands in German. */
export const demands: Translated<typeof DEMANDS> = {
  'demands-verdict-on-both-axes': `${EVERY_CLAIM} hat ein Urteil über Zuschreibung und Inhalt.`,
  'demands-corroborated-needs-origins': `Bestätigtes hat stützende Belege aus mindestens ${ORIGINS}{orPrimary, select, yes {, oder ein Originaldokument, einen Datensatz oder eigene Anschauung} other {}}.`,
  'demands-disputed-needs-evidence':
    'Zu Widerlegtem gibt es Belege, die dagegen sprechen, zu Widersprüchlichem Belege für beide Seiten{twoOrigins, select, yes {, aus zwei Ursprüngen} other {}}.',
  'demands-evidence-has-locator': 'Jeder Beleg nennt die Stelle.',
  'demands-evidence-has-kept-copy': 'Von jedem Beleg ist eine Kopie aufbewahrt.',
  'demands-evidence-names-origin': 'Belege, die stützen oder widerlegen, nennen ihren Ursprung.',
  'demands-allegation-on-unnamed-source': `Ein schwerer Vorwurf, der allein auf Ungenannten beruht, hat stützende Belege aus mindestens ${ORIGINS}{seniorEditor, select, yes {, und jemand aus der leitenden Redaktion weiß, wer sie sind} other {}}.`,
  'demands-unnamed-source-explained':
    'Zu jeder ungenannten Person gibt es einen Grund für die Anonymität, eine vereinbarte Bezeichnung und jemanden aus der Redaktion, der sie kennt.',
  'demands-off-the-record-never-evidence':
    'Was vertraulich gesagt wurde, wird weder zugeschrieben noch als Beleg verwendet.',
  'demands-deep-background-never-attributed':
    'Die Fassung nennt und beschreibt niemanden, der als tiefer Hintergrund gesprochen hat.',
  'demands-right-of-reply':
    'Wer eines schweren Fehlverhaltens beschuldigt wird, {reply, select, answered {hat geantwortet oder hatte Zeit bis zu einem genannten Termin} other {wurde um Stellungnahme gebeten}}.',
  'demands-quotes-against-recording':
    'Wörtliche Zitate wurden mit einer Aufnahme oder Abschrift verglichen.',
  'demands-coverage-complete': 'In jedem Satz ist eine Behauptung markiert, oder er ist abgehakt.',
  'demands-second-person': `${EVERY_CLAIM} wurde von zwei Personen beurteilt.`,
  'demands-evidence-not-older-than':
    'Kein Beleg ist älter als {days, plural, one {# Tag} other {# Tage}}.',
  'demands-open-queries-none': 'Keine Rückfrage ist offen.',
  'demands-contradictions-settled':
    'Kein Widerspruch zwischen Behauptungen und keine Abweichung zwischen Prüfungen ist offen.',
  'demands-second-hand-needs-first-hand':
    'Was alle nur aus zweiter Hand wissen, wird von jemandem oder etwas aus erster Hand gestützt.',
};
