import type { Translated } from '#app/_texts/translated.ts';
import type { SERVER_REFUSALS } from '#lib/refusals/server.ts';

/** The same sentences in German. */
export const serverRefusals: Translated<typeof SERVER_REFUSALS> = {
  'key-opens-nothing':
    'Dieser API-Schlüssel öffnet nichts: Er ist unbekannt, abgelaufen oder widerrufen, oder die Person, die ihn erstellt hat, ist nicht mehr dabei. Bitten Sie die Verwaltung um einen neuen.',
  'keys-open-no-accounts':
    'Konten sind für Personen: Melden Sie sich mit einem Browser an statt mit einem API-Schlüssel.',
  'foreign-page':
    'Änderungen werden nur von den eigenen Seiten des Desks angenommen ({origins}). Öffnen Sie den Desk dort, oder verwenden Sie einen API-Schlüssel. Wenn der Desk umgezogen ist, setzen Sie SOURCEMARK_URL.',
  'method-not-taken': 'Diese Adresse nimmt nur {methods} an.',
  'no-such-address': 'Diese Adresse gibt es nicht.',
  'no-such-api-address': 'Die API hat keine solche Adresse. /api/v1/openapi.json verzeichnet alle.',
  'too-many-requests':
    'Zu viele Anfragen in kurzer Zeit. Warten Sie {seconds} s und machen Sie dann weiter; die Verwaltung kann die Grenze anheben (SOURCEMARK_RATE).',
  'too-many-windows':
    'Sie haben zu viele Fenster dieses Desks geöffnet. Schließen Sie einige davon.',
  'request-broke-off': 'Die Anfrage ist vor ihrem Ende abgebrochen. Senden Sie sie noch einmal.',
  'request-too-large':
    'Diese Anfrage überschreitet die Grenze von {limit} {unit, select, kB {kB} other {MB}}. Senden Sie weniger auf einmal.',
  'body-not-declared': 'Senden Sie JSON, mit der Kopfzeile content-type: application/json.',
  'body-not-one-object': 'Der Inhalt muss ein einzelnes JSON-Objekt sein, etwa {example}.',
  'body-not-json':
    'Der Inhalt ist kein JSON in UTF-8. Prüfen Sie ihn und senden Sie ihn noch einmal.',

  'desk-unreachable':
    'Der Desk war nicht erreichbar; ob dies gespeichert wurde, ist daher nicht bekannt. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'desk-unreachable-waits':
    'Der Desk ist nicht erreichbar. Dies wartet in Ihrem Browser und wird gesendet, sobald es geht.',
  'desk-unreachable-full':
    'Der Desk ist nicht erreichbar, und Ihr Browser bewahrt nichts Weiteres für ihn auf. Kopieren Sie, was Sie geschrieben haben; es ist nicht gespeichert.',
  'desk-unreachable-source':
    'Der Desk ist nicht erreichbar, und eine neue Quelle muss gespeichert sein, bevor etwas an ihr hängen kann. Was Sie geschrieben haben, bleibt hier: Speichern Sie noch einmal, wenn die Verbindung wieder da ist.',
  'answer-unreadable':
    'Der Desk hat mit einem Fehler geantwortet ({status}). Versuchen Sie es noch einmal; wenn es dabei bleibt, wenden Sie sich an die Verwaltung.',
  'desk-bug':
    'Auf der Seite des Desks ist etwas schiefgegangen; es wurde als {id} vermerkt. Nennen Sie der Verwaltung diese Nummer.',
};
