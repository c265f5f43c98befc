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
  'not-one-place':
    'Das nennt {count, number} Stellen, gesucht wird aber eine. Bringen Sie einen Selektor, die Selektoren einer Stelle oder eine Anmerkung mit einem Ziel.',
};
