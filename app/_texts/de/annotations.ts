import type { Translated } from '#app/_texts/translated.ts';
import type { annotations as english } from '#app/_texts/en/annotations.ts';

/** The same texts in German. */
export const annotations: Translated<typeof english> = {
  title: 'Anmerkungen',
  lead: 'Notizen zu <story>{title}</story>, die anderswo gemacht wurden, gesucht in Fassung {number}. Jede, die gefunden wird, wird ein Vorschlag; alle anderen stehen hier, und keine wird erraten.',
  'to-drafts': 'Fassungen',

  bring: 'Anmerkungen bringen',
  'drop-here':
    'Legen Sie hier eine Datei mit Anmerkungen ab: <ending>.json</ending> oder <ending>.jsonld</ending>, bis zu {limit, number} MB.',
  'which-tools':
    'Hypothesis gibt eine aus (als JSON), ebenso jedes Werkzeug, das W3C-Anmerkungen als JSON-LD schreibt, darunter Recogito.',
  'choose-file': 'Datei auswählen',
  'file-of-annotations': 'Datei mit Anmerkungen',
  looking: 'Die Anmerkungen aus <file>{filename}</file> werden in Fassung {number} gesucht …',
  'called-off': 'Abgebrochen. Es wurde nichts übernommen.',
  'looking-long':
    'Bei Tausenden kann das ein, zwei Minuten dauern. Es geht weiter, wenn Sie diese Seite verlassen.',
  'not-brought': 'Nichts wurde übernommen',
  'brought-told':
    '<file>{filename}</file> ist übernommen: {count, plural, one {# Anmerkung} other {# Anmerkungen}}. {found, number} gefunden und vorgeschlagen, {ambiguous, number} zu wählen, {orphaned, number} nicht gefunden, {unusable, number} unbrauchbar.',
  'brought-before-newest':
    'Inzwischen wurde eine neuere Fassung aufgenommen. Bringen Sie die Datei noch einmal: Gesucht wird dann dort.',

  'none-title': 'Noch keine Anmerkungen',
  'none-lead':
    'Was Kollegen, Leserinnen oder Anwälte auf einer anderen Seite notiert haben, lässt sich als Datei hierherbringen. Jede Anmerkung wird im Text anhand der Wörter gesucht, zu denen sie gemacht wurde.',
  'none-for-readers': 'Wer Behauptungen prüft, kann sie als Datei bringen.',
  sets: 'Bisher gebracht',
  'brought-by': 'Von {name} zu Fassung {number} gebracht, <ago></ago>',
  'carried-to': 'Die Stellen liegen jetzt in Fassung {number}.',
  'places-then': 'Die Stellen lagen in Fassung {number}.',
  'count-of': {
    found: '{count, number} gefunden',
    ambiguous: '{count, number} zu wählen',
    orphaned: '{count, number} nicht gefunden',
    unusable: '{count, number} unbrauchbar',
  },
  'counts-of': 'Was aus {filename} wurde',
  'older-sets': '{count, plural, one {# ältere} other {# ältere}}',
  'withdrawn-sets': '{count, plural, one {# zurückgezogen} other {# zurückgezogen}}',
  withdrawn: 'zurückgezogen',
  withdraw: 'Zurückziehen',
  'withdraw-set': 'Die Anmerkungen aus {filename} zurückziehen',
  'withdraw-title': 'Diese Anmerkungen zurückziehen?',
  'withdraw-question':
    'Aus {filename} wird nichts mehr vorgeschlagen. Behauptungen, die daraus wurden, bleiben, und im Protokoll bleibt alles stehen.',
  'withdrawn-told': 'Die Anmerkungen aus {filename} sind zurückgezogen. Gespeichert.',
  'is-withdrawn':
    'Diese Anmerkungen wurden zurückgezogen: Nichts davon wird vorgeschlagen. Behauptungen, die daraus wurden, bleiben.',

  outcomes: 'Anmerkungen aus {filename} nach dem, was aus ihnen wurde',
  outcome: {
    ambiguous: 'Zu wählen',
    orphaned: 'Nicht gefunden',
    unusable: 'Unbrauchbar',
    found: 'Gefunden',
  },
  'outcome-why': {
    ambiguous:
      'Ihre Wörter stehen an mehreren Stellen. Sagen Sie, wohin jede gehört, und sie wird dort vorgeschlagen. Gehört sie an keine davon, suchen Sie ihre Wörter.',
    orphaned:
      'Ihre Wörter stehen nicht in der Fassung, oder zu wenig davon. Gezeigt wird, was am nächsten kommt: Das kann eine andere Stelle sein. Wissen Sie, wohin eine gehört, suchen Sie die Wörter. Die übrigen werden in jeder späteren Fassung wieder gesucht.',
    unusable: 'Sie nennen keine Stelle, die sich in einem Text suchen lässt.',
    found:
      'Jede wird in der Fahne vorgeschlagen, bis jemand eine Behauptung daraus macht oder sie verwirft.',
  },
  'nothing-with': {
    ambiguous: 'Es gibt nichts zu wählen',
    orphaned: 'Nichts fehlt',
    unusable: 'Jede Anmerkung ist brauchbar',
    found: 'Nichts wurde gefunden',
  },
  'nothing-with-why': {
    ambiguous: 'Keine dieser Anmerkungen passt an mehrere Stellen.',
    orphaned:
      'Jede dieser Anmerkungen, die Wörter nennt, hat ihre Stelle oder mehrere Stellen zur Wahl.',
    unusable: 'Jede dieser Anmerkungen nennt Wörter, die sich suchen ließen.',
    found: 'Die Wörter keiner dieser Anmerkungen stehen in der Fassung.',
  },
  'nothing-behind': 'Auf dieser Seite steht nichts mehr.',
  'count-shown': '{count, plural, one {# Anmerkung} other {# Anmerkungen}}',

  annotation: 'Anmerkung {number}',
  quoted: 'Gemacht zu diesen Wörtern',
  'no-words': 'Sie nennt keine Wörter, nur eine Position.',
  says: 'Was sie sagt',
  'says-nothing': 'Keine Notiz: Die Wörter wurden nur markiert.',
  'show-rest': 'Alles zeigen',
  tags: 'Schlagwörter',
  'made-by': 'von <who>{name}</who>',
  'made-on': 'auf <where>{source}</where>',
  'known-as': 'Kennung <where>{id}</where>',
  reason: 'Warum sie unbrauchbar ist',
  passage: 'Wo sie in der Fassung steht',
  'place-number': 'Stelle {place}',
  'several-places':
    '{count, plural, one {Sie könnte an # Stelle gehören} other {Sie könnte an # Stellen gehören}}',
  'first-places': 'Gezeigt sind die ersten {shown, number} von {count, number} Stellen.',
  'more-places': '{count, plural, one {# weitere Stelle zeigen} other {# weitere Stellen zeigen}}',
  'nearest-place': 'Was am nächsten kommt: zu {likeness, number, percent} gleich',
  'nearest-unmeasured': 'Was am nächsten kommt',
  'nothing-near': 'Nichts in der Fassung kommt dem nahe.',
  'belongs-here': 'Sie gehört hierher',
  'belongs-here-of': 'Sie gehört hierher: Anmerkung {number}, Stelle {place}',
  'belongs-nearest-of': 'Sie gehört hierher: Anmerkung {number}',
  'find-place': 'Andere Wörter suchen',
  'find-place-of': 'Andere Wörter suchen für Anmerkung {number}',
  'find-place-title': 'Wohin Anmerkung {number} gehört',
  'find-words': 'Wörter in der Fassung',
  'newer-draft':
    'Inzwischen wurde eine neuere Fassung aufgenommen. Dies sind ihre Wörter: Wählen Sie darin.',
  'chosen-words': 'Zu diesen Wörtern gehört sie künftig',
  placing: 'Die Stelle wird gespeichert …',
  'placed-here': 'Sie hat ihre Stelle und wird dort vorgeschlagen.',
  'placed-told': 'Anmerkung {number} hat ihre Stelle und wird dort vorgeschlagen. Gespeichert.',
  'not-placed': 'Anmerkung {number} hat ihre Stelle nicht bekommen',

  exactness: {
    exact: 'genauer Wortlaut',
    fuzzy: 'anderer Wortlaut, zu {likeness, number, percent} gleich',
    carried: 'aus einer früheren Fassung übernommen',
    chosen: 'Stelle von einer Person gewählt',
  },
  'exactness-unmeasured': 'anderer Wortlaut',
  standing: {
    suggested: 'Vorgeschlagen <galley>in der Fahne</galley>',
    claimed: 'Wurde <claim>Behauptung {number}</claim>',
    'under-a-claim': 'Unter <claim>Behauptung {number}</claim>',
    dismissed: 'Verworfen',
    'not-suggested': 'Nicht mehr vorgeschlagen',
  },
};
