import type { Translated } from '#app/_texts/translated.ts';
import type { CLAIM_REFUSALS } from '#lib/refusals/claim.ts';

/** The same sentences in German. */
export const claimRefusals: Translated<typeof CLAIM_REFUSALS> = {
  'party-missing': 'Nennen Sie, wer beschuldigt wird.',
  'too-many-parties': 'In einer Behauptung können höchstens {most} Parteien beschuldigt sein.',
  'claim-withdrawn':
    'Behauptung {number} wurde zurückgezogen ({reason}) und kann nicht geändert werden. Stellen Sie sie wieder her, oder markieren Sie die Wörter neu.',
  'claim-withdrawn-no-reason':
    'Behauptung {number} wurde zurückgezogen (ohne Angabe eines Grundes) und kann nicht geändert werden. Stellen Sie sie wieder her, oder markieren Sie die Wörter neu.',
  'claim-withdrawn-meanwhile':
    'Behauptung {number} wurde zurückgezogen. Stellen Sie sie wieder her, um damit weiterzuarbeiten.',
  'claim-is-open': 'Behauptung {number} ist nicht zurückgezogen. Sie ist schon offen.',
  'claim-changed-just-now':
    'Behauptung {number} wurde gerade von jemand anderem geändert. Sie sehen den jetzigen Stand; wählen Sie noch einmal.',
  'claim-elsewhere': 'Diese Behauptung steht nicht in diesem Beitrag.',
  'assignee-left':
    '{name} arbeitet nicht mehr an diesem Desk. Weisen Sie die Behauptung jemand anderem zu.',
  'assignee-no-checker':
    '{name} prüft keine Behauptungen (Rolle: {role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} other {Einsicht}}). Weisen Sie die Behauptung jemandem aus Prüfung oder Redaktion zu.',

  'words-missing': 'Markieren Sie mindestens ein Wort.',
  'span-empty': 'Eine Stelle muss mindestens ein Zeichen enthalten.',
  'selection-missing': 'Es ist nichts ausgewählt. Wählen Sie mindestens ein Wort aus.',
  'selection-white':
    'Die Auswahl von {start} bis {end} enthält nur Leerraum. Wählen Sie mindestens ein Wort aus.',
  'selection-unwhole':
    'Die Auswahl von {start} bis {end} besteht nicht aus ganzen Zahlen. Wählen Sie die Wörter noch einmal aus.',
  'selection-empty':
    'Die Auswahl von {start} bis {end} ist leer. Wählen Sie mindestens ein Wort aus.',
  'selection-outside':
    'Die Auswahl von {start} bis {end} reicht über diese Fassung hinaus, die {length} Zeichen hat. Laden Sie die Fassung neu und wählen Sie die Wörter noch einmal aus.',
  'selection-in-too-many-runs':
    'Die Auswahl hat {count} Teilstücke; in eine Markierung passen höchstens {most}.',

  'sentences-missing': 'Wählen Sie mindestens einen Satz.',
  'too-many-sentences': 'In einem Schritt sind höchstens {most} Sätze möglich. Wählen Sie weniger.',
  'dismissals-missing': 'Nennen Sie mindestens ein Häkchen.',
  'no-sentence':
    'Von {start} bis {end} („{words}“) steht nicht genau ein Satz dieser Fassung. Laden Sie die Seite neu und wählen Sie ganze Sätze.',
  'dismissed-already': '{name} hat diesen Satz schon abgehakt.',

  'link-to-itself':
    'Das ist dieselbe Behauptung. Wählen Sie eine andere, mit der sie verknüpft werden soll.',
  'link-between-stories':
    'Behauptungen aus zwei Beiträgen lassen sich nicht verknüpfen. Wählen Sie eine Behauptung aus diesem Beitrag.',
  'link-gone': 'Diese beiden Behauptungen sind nicht mehr verknüpft.',
  'linked-as-same':
    'Behauptung {one} ist schon als dasselbe wie Behauptung {other} verknüpft. Um sie anders zu verknüpfen, lösen Sie zuerst diese Verknüpfung.',
  'linked-as-conflict':
    'Behauptung {one} ist schon als Widerspruch zu Behauptung {other} verknüpft. Um sie anders zu verknüpfen, lösen Sie zuerst diese Verknüpfung.',

  'story-crowded':
    '{most} Personen haben diesen Beitrag geöffnet; mehr werden nicht angezeigt. Sie können trotzdem arbeiten.',
  'claim-held':
    '{name} hat diese Behauptung in Arbeit. Sprechen Sie sich ab, und übernehmen Sie sie dann, wenn Sie sich einig sind.',
  'too-many-held':
    'Sie haben in diesem Beitrag schon {count} Behauptungen in Arbeit; mehr sind nicht möglich. Geben Sie zuerst eine frei.',
  'presence-elsewhere':
    'Nur der laufende Server weiß, wer in einem Beitrag ist. Fragen Sie ihn über seine API.',
  'presence-of-nobody':
    'Nur Personen können in einem Beitrag zu sehen sein und Behauptungen in Arbeit haben. Melden Sie sich als Sie selbst an.',
};
