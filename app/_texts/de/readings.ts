import type { Translated } from '#app/_texts/translated.ts';
import type { readings as english } from '#app/_texts/en/readings.ts';

/** The same texts in German. */
export const readings: Translated<typeof english> = {
  title: 'Zweitprüfungen',
  lead: '<story>{title}</story>. Eine zweite Person beurteilt Behauptungen, ohne die ersten Urteile zu sehen; danach stehen beide Prüfungen nebeneinander.',
  'none-asked': 'Noch ist keine Zweitprüfung erbeten',
  'choose-below': 'Wählen Sie unten die Behauptungen und wer sie prüfen soll.',
  'editor-asks': 'Die Redaktion erbittet eine Zweitprüfung.',
  'ask-title': 'Eine Zweitprüfung erbitten',
  standing: {
    open: 'läuft',
    given: 'abgegeben',
    settled: 'geklärt',
    withdrawn: 'zurückgenommen',
  },
  'reader-and-claims': '{name}: {count, plural, one {# Behauptung} other {# Behauptungen}}',
  'asked-by':
    '{standing, select, open {Erbeten von {name}, <ago></ago>. Bisher {judged, number} von {asked, number} beurteilt} given {Erbeten von {name}, <ago></ago>. {differences, plural, one {# Abweichung} other {# Abweichungen}} zu klären} withdrawn {Erbeten von {name}, <ago></ago>. {reason}} other {Erbeten von {name}, <ago></ago>}}',
  compare: 'Vergleichen',
  'compare-with':
    'Die Prüfungen von {count, plural, one {# Behauptung} other {# Behauptungen}} mit {name} vergleichen',
  'go-on-reading': 'Weiter prüfen',
  'take-back': 'Zurücknehmen',
  'take-back-from': 'Die Zweitprüfung durch {name} zurücknehmen',
  'why-taken-back': 'Warum wird sie zurückgenommen?',
  'take-it-back': 'Zurücknehmen',
  'taken-back':
    '{name} ist nicht mehr um eine Zweitprüfung gebeten und sieht die ersten Urteile wieder.',
  'no-open-claim': 'Dieser Beitrag hat keine offene Behauptung, die geprüft werden könnte.',
  'no-reader':
    'Niemand sonst an diesem Beitrag prüft Behauptungen. Nehmen Sie jemanden in den Beitrag auf.',
  'filter-claims': 'Behauptungen filtern',
  'number-or-words': 'Nummer oder Wörter',
  'verdict-on-either': 'Urteil, bei einer der Fragen',
  kind: 'Art',
  any: 'Alle',
  'all-that-fit':
    '{count, plural, one {Die # passende Behauptung} other {Alle # passenden Behauptungen}}',
  'claims-chosen': '{count, plural, one {# Behauptung gewählt} other {# Behauptungen gewählt}}',
  'claims-to-choose': 'Behauptungen zur Auswahl',
  'none-fits': 'Keine Behauptung passt zum Filter.',
  'first-shown': 'Die ersten {count, number} werden gezeigt. Der Filter findet die anderen.',
  reader: 'Wer soll sie prüfen?',
  note: 'Hinweis für die Zweitprüfung',
  'note-hint': 'Worauf zu achten ist. Verraten Sie nichts über die ersten Urteile.',
  'choose-first': 'Erst Behauptungen wählen',
  'ask-for':
    '{count, plural, one {Zweitprüfung von # Behauptung erbitten} other {Zweitprüfung von # Behauptungen erbitten}}',
  asked: '{name} ist um eine Zweitprüfung gebeten.',
  'compared-title': 'Zwei Prüfungen im Vergleich',
  'compared-lead':
    '<story>{title}</story>: {count, plural, one {# Behauptung} other {# Behauptungen}} in Zweitprüfung durch {name}, {standing, select, open {läuft} given {abgegeben} settled {geklärt} other {zurückgenommen}}. <all>Alle Zweitprüfungen</all>',
  'compared-lead-given':
    '<story>{title}</story>: {count, plural, one {# Behauptung} other {# Behauptungen}} in Zweitprüfung durch {name}, {standing, select, open {läuft} given {abgegeben} settled {geklärt} other {zurückgenommen}} <ago></ago>. <all>Alle Zweitprüfungen</all>',
  'the-story': 'Der Beitrag',
  'judged-so-far':
    '{name} hat bisher {judged, number} von {count, plural, one {# Behauptung} other {# Behauptungen}} beurteilt. Niemand sonst sieht diese Urteile, bis die Zweitprüfung abgegeben ist; dann stehen hier beide Prüfungen.',
  agreement: 'Übereinstimmung',
  'the-claims': 'Die Behauptungen',
  'differences-to-settle':
    '{count, plural, one {# Abweichung zu klären} other {# Abweichungen zu klären}}',
  question: 'Frage',
  'judged-in-both': 'Beide Male beurteilt',
  'same-verdict': 'Gleiches Urteil',
  alpha: 'Krippendorffs α',
  'both-together': 'Beide zusammen',
  'no-share': 'keine',
  share: '{percent, number} %',
  'no-alpha': 'nicht definiert',
  'nothing-judged-twice':
    'Keine Behauptung wurde in beiden Prüfungen beurteilt, also gibt es nichts zu vergleichen.',
  'no-variation':
    'Beide Prüfungen ergaben überall ein und dasselbe Urteil. Sie stimmen überein, aber α braucht mindestens zwei verschiedene Urteile, um Übereinstimmung von Zufall zu unterscheiden.',
  'agree-far': 'Die beiden Prüfungen stimmen weit über den Zufall hinaus überein.',
  'agree-well':
    'Die beiden Prüfungen stimmen deutlich über den Zufall hinaus überein, aber nicht gut genug, um sich auf eine allein zu verlassen.',
  'agree-somewhat':
    'Die beiden Prüfungen stimmen nur etwas über den Zufall hinaus überein: Verlassen Sie sich auf keine von beiden allein.',
  'agree-by-chance':
    'Die beiden Prüfungen stimmen nicht mehr überein, als es der Zufall ergäbe: Sehen Sie nach, wie die Behauptungen beurteilt wurden.',
  'rests-on-few':
    '{agreement} {count, plural, =1 {Das beruht auf einem einzigen Urteilspaar und besagt daher sehr wenig.} other {Das beruht auf # Urteilspaaren; eine weitere Abweichung würde es merklich verschieben.}}',
  'claim-and-words': '<claim>Behauptung {number}</claim>: <words></words>',
  'left-out': 'In der Zweitprüfung ausgelassen: {reason}',
  'readings-differ': 'Die Prüfungen weichen ab',
  'first-reading': 'Erste Prüfung',
  'second-reading': 'Zweitprüfung',
  kept: {
    first: 'Geklärt: Das erste Urteil bleibt.',
    second: 'Geklärt: Das zweite Urteil gilt.',
    third: 'Geklärt: Ein drittes Urteil ist gefällt.',
  },
  'settle-claim': 'Behauptung {number} klären: {question}',
  'settle-difference': 'Die Abweichung klären',
  'keep-first': 'Das erste Urteil behalten',
  'keep-none': 'Ohne Urteil lassen',
  'take-second': 'Das zweite Urteil nehmen',
  'give-third': 'Ein drittes Urteil fällen',
  'third-verdict': 'Das dritte Urteil',
  'why-disputed': 'Warum ist es strittig?',
  why: 'Warum?',
  'why-optional': 'Warum? (darf leer bleiben)',
  'settle-it': 'Klären',
  'difference-settled': 'Behauptung {number}, {question} Die Abweichung ist geklärt.',
};
