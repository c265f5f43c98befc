import type { Translated } from '#app/_texts/translated.ts';
import type { ANCHOR_REFUSALS } from '#lib/refusals/anchor.ts';

/** The same sentences in German. */
export const anchorRefusals: Translated<typeof ANCHOR_REFUSALS> = {
  'no-annotations-in-it':
    'Darin sind keine Anmerkungen. Bringen Sie eine W3C-Anmerkung, eine Liste davon oder eine Sammlung oder Seite, die ihre Einträge enthält.',
  'too-many-annotations':
    'Darin sind mehr als {most, number} Anmerkungen; so viele werden nicht auf einmal übernommen. Bringen Sie sie in Teilen.',
  'annotations-elsewhere':
    'Weitere Anmerkungen stehen unter {address}, und von dort wird nichts geholt. Bringen Sie diese Seite als eigene Datei.',
  'not-an-annotation':
    'Das ist keine Anmerkung: Ihr fehlt das Ziel. Nichts davon wurde übernommen.',
  'annotation-without-selector':
    'Diese Anmerkung gilt einem ganzen Dokument und nennt keine Wörter darin.',
  'annotation-selector-unknown':
    'Diese Anmerkung gibt ihre Stelle durch {types} an. Eine Stelle im Text geben nur ein TextQuoteSelector oder ein TextPositionSelector an.',
  'annotation-selector-incomplete':
    'Der Selektor dieser Anmerkung ist unvollständig: Ein TextQuoteSelector braucht den genauen Wortlaut, ein TextPositionSelector einen Anfang vor dem Ende.',
  'annotation-quote-too-long':
    'Der Wortlaut, den diese Anmerkung zitiert, ist länger als {most, number} Zeichen.',
  'annotations-not-utf8':
    'Diese Datei ist kein Text in UTF-8. Speichern Sie die Anmerkungen als JSON in UTF-8.',
  'annotations-not-json':
    'Diese Datei ist kein JSON. Bringen Sie die Anmerkungen als JSON-LD, wie das Werkzeug sie ausgibt, in dem sie gemacht wurden.',
  'annotations-there-already':
    'Diese Anmerkungen sind schon bei diesem Beitrag: {name} hat sie aus {filename} gebracht.',
  'too-many-annotation-sets':
    'Ein Beitrag hat Platz für {most, number} Reihen von Anmerkungen. Ziehen Sie eine zurück, die nicht mehr gebraucht wird.',
  'annotations-withdrawn':
    'Die Anmerkungen aus {filename} wurden zurückgezogen. Bringen Sie sie noch einmal, wenn sie gebraucht werden.',
  'annotation-not-in-set': 'Diese Anmerkung gibt es in der Reihe nicht. Laden Sie die Seite neu.',
  'annotation-has-place':
    'Diese Anmerkung hat ihre Stelle. Was dort vorgeschlagen wird, lässt sich markieren oder abtun.',
  'annotation-names-no-place':
    'Diese Anmerkung nennt keine Stelle in einem Text; sie kann keine bekommen. Markieren Sie die Wörter und schreiben Sie auf, was sie sagt.',
  'locating-takes-too-long':
    'Diese Anmerkungen ließen sich in der Fassung nicht binnen {seconds} s finden. Nichts wurde übernommen; bringen Sie sie in Teilen.',
  'locating-failed':
    'Die Suche nach diesen Anmerkungen hat angehalten. Nichts wurde übernommen; bringen Sie sie in Teilen oder versuchen Sie es noch einmal.',
  'not-one-place':
    'Das nennt {count, number} Stellen, gesucht wird aber eine. Bringen Sie einen Selektor, die Selektoren einer Stelle oder eine Anmerkung mit einem Ziel.',
};
