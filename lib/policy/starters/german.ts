/** The words of a policy to begin with in another language; its rules are the same. */
export interface StarterWords {
  readonly name: string;
  readonly note: string;
  /** Why the house has each rule, by the rule's id. */
  readonly reasons: Readonly<Record<string, string>>;
}

const WIRE_AGENCY: StarterWords = {
  name: 'Nachrichtenagentur',
  note: 'Eile entschuldigt keinen einzelnen Ursprung. Streng bei Ungenannten, Absprachen und Vorwürfen; Kopien und eine zweite Person nur, wo viel daran hängt.',
  reasons: {
    judged:
      'Unsere Kunden drucken, was wir senden; was wir nicht beurteilt haben, können sie nicht als offen erkennen.',
    'two-origins':
      'Zwei Berichte über ein Hintergrundgespräch sind ein Bericht. Eigene Augen, ein Dokument oder die Daten selbst sind mehr wert als beide.',
    'disputes-shown': 'Wem wir widersprechen, der darf fragen, aus welchem Grund.',
    'unnamed-explained':
      'Anonymität gewährt die Redaktion und nicht der Reporter allein: Ein Redakteur weiß, wer es ist, und Leser erfahren, warum und in welcher Stellung.',
    'accusations-by-unnamed':
      'Ohne Namen beschuldigt bei uns niemand einen anderen, wenn es nicht andere bestätigen und ein leitender Redakteur weiß, wer spricht.',
    'off-the-record':
      'Vertraulich heißt: nicht zur Veröffentlichung. Woanders finden oder weglassen.',
    'deep-background': 'Wir halten uns an das Vereinbarte, auf den Buchstaben genau.',
    reply:
      'Wer in schlechtem Licht erscheint, wurde angerufen, bevor die Meldung hinausging; die Antwort kann nachfolgen.',
    'origin-named': 'Ohne den Ursprung kann niemand zählen, wie viele Quellen es sind.',
    'no-contradiction': 'Ein Beitrag sagt nicht zweierlei.',
    fresh:
      'In einer bewegten Lage kann zurückgenommen sein, was vorige Woche noch irgendwo geschrieben war.',
    quotes:
      'Worte in Anführungszeichen gehören dem, der sie sprach; gibt es eine Aufnahme, hören wir noch einmal.',
    copies: 'Beiträge und Seiten verschwinden, bevor die Beschwerde kommt.',
    'second-person': 'Was einen Markt oder eine Regierung bewegen kann, lesen zwei.',
    covered: 'Ein ungelesener Satz ist ein ungeprüfter.',
  },
};

const PUBLIC_BROADCASTER: StarterWords = {
  name: 'Öffentlicher Rundfunk',
  note: 'Fairness zuerst: Beschuldigte werden gefragt und bekommen Zeit, schwere Vorwürfe von Ungenannten gehen an einen leitenden Redakteur, und was wir nur hörten, bestätigt jemand, der dabei war.',
  reasons: {
    judged: 'Das Publikum bezahlt für alles, also wird alles geprüft.',
    'two-origins':
      'Eine Stimme genügt selten, und die Meldung einer Agentur bleibt eine Stimme, wie viele sie auch gedruckt haben.',
    'first-hand': 'Hörensagen wird jemandem vorgelegt, der im Raum war.',
    'disputes-shown': 'Zu sagen, etwas sei strittig, ist selbst eine Behauptung.',
    reply:
      'Wem wir Unrecht vorwerfen, der hört es von uns, genau genug, und hat angemessen Zeit für eine Antwort.',
    'unnamed-explained':
      'Ein Redakteur darf wissen, wer jeder Ungenannte ist; das Publikum erfährt so viel, wie geht, ohne ihn preiszugeben.',
    'accusations-by-unnamed':
      'Ein schwerer Vorwurf aus einer ungenannten Quelle wird vor der Sendung nach oben gegeben, niemals danach.',
    'off-the-record': 'Was einer Quelle versprochen ist, hat das Haus versprochen.',
    'deep-background':
      'Was einer Quelle versprochen ist, hat das Haus versprochen, auch im Wortlaut.',
    quotes: 'Wir zeichnen unsere Gespräche auf, also gibt es etwas zum Nachhören.',
    'origin-named':
      'Wie unabhängig zwei Quellen sind, zeigt sich daran, woher sie ihr Wissen haben.',
    'second-person': 'Was den größten Schaden anrichten kann, beurteilen zwei.',
    'no-contradiction': 'Wir senden nicht zwei Fassungen einer Tatsache, als wären beide wahr.',
    'no-query-open': 'Eine Frage, die zu stellen sich lohnte, ist das Warten wert.',
    copies:
      'Eine Beschwerde kann lange danach kommen; dafür werden Notizen und Material aufbewahrt.',
    covered: 'Sorgfalt gebührt jeder Zeile.',
  },
};

const MAGAZINE: StarterWords = {
  name: 'Magazin',
  note: 'Jeder Satz, jedes Zitat, jede Quelle. Keine Ausnahme von dem, was sich noch herausfinden lässt; was nicht zu klären ist, klärt der Redakteur, schriftlich.',
  reasons: {
    covered:
      'Geprüft wird Zeile für Zeile: ein Bleistiftstrich über jedem Wort, auch wo es nichts zu prüfen gibt.',
    judged: 'Kleine Fehler kosten so viel Vertrauen wie große.',
    'three-origins':
      'Ohne das Ding selbst sind drei, die es unabhängig wissen, eine beruhigende Zahl; zwei brauchen ein Wort des Redakteurs.',
    'two-origins':
      'Erst das Originalmaterial. Ausschnitte schreiben voneinander ab, mitsamt den Fehlern.',
    'disputes-shown': 'Der Autor erfährt, was die Prüfung fand, und nicht, was der Prüfer meint.',
    locators: 'Seite und Absatz: Wer die Akte übernimmt, findet es binnen einer Minute.',
    copies: 'Die Akte ist unser Stand, wenn der Brief des Anwalts kommt.',
    'origin-named': 'Jede Tatsache wird dorthin verfolgt, wo sie begann.',
    quotes:
      'Ein Zitat wird mit der Aufnahme oder dem Protokoll verglichen, Wort für Wort; das Gedächtnis ist keine Quelle.',
    'first-hand': 'Der Prüfer ruft an, wer dabei war.',
    'unnamed-explained':
      'Der Prüfer spricht auch mit Ungenannten, und wenigstens ein Redakteur weiß, wer sie sind.',
    'accusations-by-unnamed': 'Monate der Arbeit machen aus einer Stimme keine zwei.',
    'off-the-record': 'Vertraulich Gesagtes führt zu Fragen, niemals zum Druck.',
    'deep-background': 'Was der Autor versprach, hält der Prüfer.',
    reply:
      'Es ist Zeit: Wer beschuldigt wird, bekommt jeden Punkt vorgelegt und hat bis zu einem genannten Tag.',
    'no-query-open': 'Die Liste der Fragen ist leer, wenn die Seiten schließen.',
    'no-contradiction':
      'Leser eines langen Textes merken, wenn Seite zwei und Seite neun einander widersprechen.',
    'second-person': 'Der Prüfer ist nicht der Autor, und beim Wichtigsten nicht allein.',
    fresh: 'Texte liegen Monate; Titel, Zahlen und Lebende ändern sich inzwischen.',
  },
};

const ONE_PERSON_DESK: StarterWords = {
  name: 'Redaktion aus einer Person',
  note: 'Was jemand allein halten kann. Ausnahmen machen Sie selbst, mit einem Grund, den Sie Ihren Lesern zeigen würden.',
  reasons: {
    judged: 'Was ich in Eile schrieb, prüfe ich in Ruhe.',
    'two-origins':
      'Ich glaube mir nicht, bevor es ein anderer unabhängig sagt oder das Dokument es zeigt.',
    'disputes-shown': 'Nenne ich es falsch, so kann ich zeigen, warum.',
    'accusations-by-unnamed':
      'Ohne Anwalt im Haus genügt eine ungenannte Stimme nicht, um jemanden zu beschuldigen.',
    'unnamed-explained':
      'Ich schreibe auf, warum und mit welchen Worten, bevor ich mein Versprechen vergesse, und versiegle, wer es ist.',
    'off-the-record': 'Mein Wort ist alles, womit ich bürge.',
    'deep-background': 'Mein Wort ist alles, womit ich bürge, auch im Wortlaut.',
    reply: 'Wen ich beschuldige, den rufe ich vor der Veröffentlichung an.',
    copies: 'Niemand sonst hat die Akte.',
    locators: 'In einem Jahr weiß ich die Seite nicht mehr.',
    'origin-named': 'Zwei Fenster mit demselben Satz sind eine Quelle.',
    quotes: 'Ich höre noch einmal hin; Notizen schmeicheln.',
    'no-contradiction': 'Sonst merkt es niemand.',
    'no-query-open': 'Ich habe aus einem Grund gefragt.',
    covered:
      'Ich lese, was ich meinte, und nicht, was ich schrieb, wenn ich nicht Satz für Satz gehe.',
  },
};

/** The policies to begin with in German, by what they go by. */
export const GERMAN = {
  'wire-agency': WIRE_AGENCY,
  'public-broadcaster': PUBLIC_BROADCASTER,
  magazine: MAGAZINE,
  'one-person-desk': ONE_PERSON_DESK,
} as const;
