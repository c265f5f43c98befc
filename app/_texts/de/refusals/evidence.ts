import type { Translated } from '#app/_texts/translated.ts';
import type { EVIDENCE_REFUSALS } from '#lib/refusals/evidence.ts';

/** The same sentences in German. */
export const evidenceRefusals: Translated<typeof EVIDENCE_REFUSALS> = {
  'attribution-carries-another':
    'Eine andere Zuschreibung hängt an dieser (X sagt, Y habe gesagt). Ziehen Sie zuerst jene zurück, oder hängen Sie sie anderswo an.',
  'attribution-carries-another-now':
    'Eine andere Zuschreibung hängt an dieser. Ziehen Sie zuerst jene zurück, oder hängen Sie sie um.',
  'attribution-is-open': 'Diese Zuschreibung ist nicht zurückgezogen. Sie ist schon offen.',
  'attribution-withdrawn':
    'Diese Zuschreibung wurde zurückgezogen und kann nicht geändert werden. Stellen Sie sie wieder her, oder legen Sie sie neu an.',
  'attribution-parent-unfit':
    'Eine Zuschreibung kann nur an einer anderen offenen derselben Behauptung hängen.',
  'attribution-on-itself':
    'Eine Zuschreibung kann nicht an sich selbst hängen, auch nicht über andere.',
  'source-name-missing': 'Nennen Sie die Quelle.',
  'source-named-already': 'Dieser Beitrag hat schon eine Quelle namens {name}. Wählen Sie diese.',
  'origin-named-already':
    'In diesem Beitrag gibt es schon einen Ursprung namens {name}. Wählen Sie diesen.',

  'origin-name-missing': 'Benennen Sie den Ursprung.',
  'origin-elsewhere':
    'Ein Ursprung kann seine Angaben nur von einem anderen Ursprung desselben Beitrags haben.',
  'put-apart-already': '{name} hat schon gesagt, dass sie keinen gemeinsamen Ursprung haben.',
  'nothing-proposed':
    'Diese Belege werden nicht mehr als Belege eines Ursprungs vorgeschlagen. Laden Sie die Seite neu.',
  'origin-in-ring':
    'Dieser hat seine Angaben schon von {name}. Zwei Ursprünge können sie nicht voneinander haben.',

  'question-missing': 'Nennen Sie die Frage, die das beantwortet.',
  'answer-missing': 'Nennen Sie die Antwort, die gefunden wurde.',
  'citation-missing': 'Sagen Sie, wo es steht: Verfasser, Titel, Herausgeber, Datum.',
  'evidence-there-already':
    'Behauptung {number} hat diesen Beleg der Behauptung {from} schon ({citation}).',
  'evidence-is-open': 'Dieser Beleg ist nicht zurückgezogen. Er zählt schon für die Behauptung.',
  'evidence-withdrawn':
    'Dieser Beleg wurde zurückgezogen ({reason}) und kann nicht geändert werden. Stellen Sie ihn wieder her, oder legen Sie ihn neu an.',
  'evidence-withdrawn-no-reason':
    'Dieser Beleg wurde zurückgezogen (ohne Angabe eines Grundes) und kann nicht geändert werden. Stellen Sie ihn wieder her, oder legen Sie ihn neu an.',
  'evidence-moment-ahead':
    'Dieser Zeitpunkt des Abrufs ist noch nicht gekommen. Geben Sie den Tag an, an dem abgerufen wurde.',
  'copy-empty': '{filename} ist leer. Bringen Sie die Kopie noch einmal.',
  'copy-not-kept': 'Zu diesem Beleg wurde keine Kopie aufbewahrt. Fügen Sie ihm eine hinzu.',
  'copy-missing':
    'Die aufbewahrte Kopie {filename} fehlt im Datenordner. Lassen Sie sie von der Person, die den Desk betreibt, aus einer Sicherung wiederherstellen.',
};
