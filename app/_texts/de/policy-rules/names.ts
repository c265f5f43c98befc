import type { Translated } from '#app/_texts/translated.ts';
import type { NAMES } from '#lib/policy/wording/names.ts';

/** The same names in German. */
export const names: Translated<typeof NAMES> = {
  'name-verdict-on-both-axes': 'Urteil über Zuschreibung und Inhalt',
  'name-corroborated-needs-origins': 'Unabhängige Ursprünge für Bestätigtes',
  'name-disputed-needs-evidence': 'Belege für Strittiges',
  'name-evidence-has-locator': 'Stelle bei Belegen',
  'name-evidence-has-kept-copy': 'Aufbewahrte Kopie von Belegen',
  'name-evidence-names-origin': 'Ursprung von Belegen',
  'name-allegation-on-unnamed-source': 'Vorwurf von Ungenannten',
  'name-unnamed-source-explained': 'Ungenannte begründet',
  'name-off-the-record-never-evidence': 'Vertrauliches',
  'name-deep-background-never-attributed': 'Tiefer Hintergrund',
  'name-right-of-reply': 'Gelegenheit zur Stellungnahme',
  'name-quotes-against-recording': 'Zitate mit Aufnahme verglichen',
  'name-coverage-complete': 'Kein Satz unberührt',
  'name-second-person': 'Zweite Person',
  'name-evidence-not-older-than': 'Alter von Belegen',
  'name-open-queries-none': 'Keine offene Rückfrage',
  'name-contradictions-settled': 'Widersprüche geklärt',
  'name-second-hand-needs-first-hand': 'Wissen aus erster Hand',
};
