import type { Translated } from '#app/_texts/translated.ts';
import type { suggesting as english } from '#app/_texts/en/suggesting.ts';

/** The same texts in German. */
export const suggesting: Translated<typeof english> = {
  suggested: 'Vorschlag: {what}',
  'kind-and-why': '{kind}: {why}',
  'suggested-kind': 'Vorschlag: {kind}',
  annotated: 'Anderswo angemerkt: {kind}',
  'annotated-by': 'Angemerkt von {who}',
  'annotated-by-saying': '{who}: {note}',
  somebody: 'Jemand',
  'noted-elsewhere': 'Anderswo angemerkt',
  'no-note': 'Ohne Text',
  'by-on': '{creator}, {day}',
  tag: '#{tag}',
  alike: '{score, number, percent} gleich',
  'place-is': {
    fuzzy: 'in etwas anderen Worten',
    carried: 'die Wörter haben sich seither geändert',
    chosen: 'Stelle von Hand gewählt',
  },
  'all-annotations': 'Alle Anmerkungen zu diesem Beitrag',
  'all-annotations-more': '{count, number} weitere, und alle Anmerkungen zu diesem Beitrag',
  legend:
    'Ein gestrichelter Rahmen: von der Maschine vorgeschlagen oder anderswo angemerkt. Angenommen wird daraus eine Behauptung, verworfen verschwindet er; bis dahin zählt er nicht.',
  card: 'Vorschlag an der Schreibmarke',
  place: 'Vorschlag {at, number} von {of, number}.',
  'said-by': 'Gesagt von: {name}',
  'said-by-with': 'Gesagt von: {name} („{cue}“)',
  mind: 'Zu beachten: {what}',
  why: 'Zu prüfen: {reasons}',
  accept: 'Annehmen',
  'accept-hint': 'Daraus eine Behauptung machen, mit ausgefüllter Zuschreibung',
  edit: 'Bearbeiten',
  'edit-hint': 'Worte, Art oder Quelle ändern, bevor daraus eine Behauptung wird',
  dismiss: 'Verwerfen',
  editing: 'Den Vorschlag bearbeiten',
  'editing-lead':
    'Mit dem Speichern wird er eine Behauptung. Brechen Sie ab, bleibt er ein Vorschlag.',
  'make-claim': 'Behauptung daraus machen',
  'no-words': 'Keine Worte. Drücken Sie Inhalt, und wählen Sie sie im Text aus.',
  'move-words': 'Wo seine Worte anfangen und enden',
  boundary: { start: 'Anfang', end: 'Ende' },
  nudge: {
    'start-earlier': 'Ein Wort früher anfangen',
    'start-later': 'Ein Wort später anfangen',
    'end-earlier': 'Ein Wort früher enden',
    'end-later': 'Ein Wort später enden',
  },
  'dismiss-hint': 'Weglegen; dieselben Worte werden nicht wieder vorgeschlagen',
  more: 'Mehr zu Vorschlägen',
  'dismiss-with-reason': 'Verwerfen und sagen, warum',
  reason: 'Warum er verworfen wird',
  'accept-kind':
    '{count, plural, one {Den Vorschlag dieser Art in diesem Block annehmen ({kind})} other {Alle # dieser Art in diesem Block annehmen ({kind})}}',
  'dismiss-kind':
    '{count, plural, one {Den Vorschlag dieser Art in diesem Block verwerfen ({kind})} other {Alle # dieser Art in diesem Block verwerfen ({kind})}}',
  'accept-of': 'Annehmen: {words}',
  'dismiss-of': 'Den Vorschlag verwerfen: {words}',
  count: '{count, plural, =0 {Nichts wird vorgeschlagen} one {# Vorschlag} other {# Vorschläge}}',
  'go-to-next': 'Zum nächsten Vorschlag gehen',
  'list-label': 'Vorschläge',
  order: 'Reihenfolge der Vorschläge',
  orders: {
    'by-worth': 'Das Wichtigste zuerst',
    'as-in-text': 'Wie im Text',
  },
  'weaker-too':
    '{count, plural, =0 {Auch die schwächeren zeigen} other {Auch die schwächeren zeigen (#)}}',
  'weaker-shown':
    '{count, plural, =0 {Schwächere Vorschläge gibt es nicht.} one {# schwächerer Vorschlag ist auch zu sehen.} other {# schwächere Vorschläge sind auch zu sehen.}}',
  'weaker-hidden': 'Nur die stärkeren Vorschläge sind zu sehen.',
  'show-in-text': 'Vorschläge im Text zeigen',
  state: {
    'on-the-way': 'Die Vorschläge werden noch gelesen. Versuchen Sie es gleich noch einmal.',
    'not-read': 'Die Maschine hat diese Fassung nicht gelesen, also wird nichts vorgeschlagen.',
  },
  'read-again': 'Lesen lassen',
  none: 'Es wird nichts mehr vorgeschlagen.',
  'meant-gone':
    'Der Vorschlag, zu dem Sie geschickt wurden, steht nicht mehr: Jemand hat darüber entschieden, oder eine Behauptung liegt über seinen Wörtern.',
  'none-here': 'Hier ist kein Vorschlag. Gehen Sie zuerst zum nächsten.',
  'are-shown': 'Vorschläge sind im Text zu sehen.',
  'are-hidden': 'Vorschläge sind ausgeblendet.',
  accepted:
    'Daraus ist Behauptung {number} geworden, sie ist gespeichert. {left, plural, =0 {Kein Vorschlag mehr.} other {Noch #.}}',
  'accepted-several':
    '{count, plural, one {# Behauptung ist angelegt und gespeichert.} other {# Behauptungen sind angelegt und gespeichert.}} {left, plural, =0 {Kein Vorschlag mehr.} one {Noch # Vorschlag.} other {Noch # Vorschläge.}}',
  dismissed:
    '{count, plural, one {Der Vorschlag ist verworfen.} other {# Vorschläge sind verworfen.}} {left, plural, =0 {Keiner mehr.} other {Noch #.}}',
  waits: {
    accept:
      '{count, plural, one {Neue Behauptung aus einem Vorschlag} other {Neue Behauptungen aus # Vorschlägen}}',
    dismiss: '{count, plural, one {Verworfen: # Vorschlag} other {Verworfen: # Vorschläge}}',
  },
  /* What makes words worth checking, or not. */
  because: {
    figure: 'eine Zahl',
    date: 'ein Datum',
    superlative: 'ein Superlativ',
    comparison: 'ein Vergleich',
    cause: 'eine Ursache',
    accusation: 'ein Vorwurf',
    quotation: 'wörtliche Rede',
    identity: 'wer jemand ist',
    event: 'etwas, das geschah',
    attributed: 'jemandem zugeschrieben',
    'own-voice': 'vom Beitrag selbst gesagt',
    opinion: 'eine Meinung',
    forecast: 'eine Vorhersage',
    question: 'eine Frage',
  },
  /* What a checker should mind about how it is put. */
  signal: {
    unnamed: 'die Quelle ist nicht genannt',
    'plural-sources': 'mehrere ungenannte Quellen, die eine sein können',
    'bare-source': 'über die Quelle ist nichts gesagt',
    hedge: 'mit Vorbehalt',
    'strong-cue': 'das Signalwort sagt mehr als „sagte“',
    'declared-gap': 'der Text selbst sagt, dass es nicht geprüft wurde',
    'no-agent': 'niemand ist genannt, der es tat',
    'own-voice': 'der Beitrag sagt es selbst, ohne Quelle',
  },
  /* What does not agree elsewhere in the story. */
  conflict: {
    quantity: 'an anderer Stelle steht eine andere Zahl',
    denial: 'eine Stelle des Beitrags bestreitet die andere',
    headline: 'Überschrift und Text sagen Verschiedenes',
  },
  /* The page of what came of suggestions, for administrators. */
  'figures-title': 'Finder',
  'none-decided':
    'Noch hat niemand über einen Vorschlag entschieden: hier wird gezählt, was aus ihnen wird.',
  'figures-lead':
    'Wie oft aus dem, was jeder Finder vorschlägt, eine Behauptung wird, über alle Beiträge des Desks. Ein Finder, dessen Vorschläge meist verworfen werden, kostet mehr, als er gibt.',
  finder: 'Finder',
  'is-accepted': 'Angenommen',
  'is-edited': 'Bearbeitet',
  'is-dismissed': 'Verworfen',
  'is-open': 'Nicht entschieden',
  'open-share': 'Nicht entschieden von allen',
  'accepted-share': 'Behauptung geworden, von den entschiedenen',
  'no-share': '–',
  number: '{number, number}',
  share: '{share, number, percent}',
  'finder-name': {
    attribution: 'Zuschreibungen',
    quotation: 'Zitate',
    figure: 'Zahlen',
    comparison: 'Vergleiche',
    cause: 'Ursachen',
    event: 'Ereignisse',
    identity: 'Personen und Rollen',
    'own-voice': 'Aussagen ohne Quelle',
    annotation: 'Anderswo gemachte Anmerkungen',
  },
};
