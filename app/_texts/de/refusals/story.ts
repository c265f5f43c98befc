import type { Translated } from '#app/_texts/translated.ts';
import type { STORY_REFUSALS } from '#lib/refusals/story.ts';

/** The same sentences in German. */
export const storyRefusals: Translated<typeof STORY_REFUSALS> = {
  'story-title-missing': 'Ein Beitrag hat einen Titel.',
  'member-left':
    '{name} arbeitet nicht mehr an diesem Desk. Aktivieren Sie zuerst das Konto wieder.',
  'member-has-claims':
    '{name} hat in diesem Beitrag noch offene Behauptungen. Weisen Sie diese zuerst jemand anderem zu.',
  'no-member': '{name} gehört nicht zu diesem Beitrag. Nehmen Sie die Person zuerst auf.',
  'member-already': 'Diese Person gehört schon zu dem Beitrag.',
  'story-changes-too-fast':
    'Dieser Beitrag ändert sich gerade zu schnell für einen Bericht. Versuchen Sie es gleich noch einmal.',
  'may-not-open-stories':
    'Mit Ihrer Rolle können Sie Beiträge lesen, aber keine anlegen. Bitten Sie die Redaktion, diesen anzulegen.',

  'original-is-two-or-none':
    'Senden Sie entweder den Text oder eine Datei, nicht beides und nicht keines von beiden.',
  'one-file-at-a-time': 'Legen Sie immer nur eine Datei ab: Aus jeder wird ein eigener Beitrag.',
  'file-unreadable-here':
    '{filename} ließ sich auf diesem Rechner nicht lesen. Wählen Sie die Datei noch einmal aus.',
  'file-empty': 'Diese Datei ist leer. Wählen Sie eine andere.',
  'file-is-no-text':
    'Das ist {kind, select, pdf {ein PDF} zip {ein ZIP-Archiv oder Office-Dokument (DOCX, ODT, XLSX)} old_office {ein altes Office-Dokument (DOC, XLS)} rtf {ein Rich-Text-Dokument (RTF)} png {ein Bild (PNG)} jpeg {ein Bild (JPEG)} gif {ein Bild (GIF)} gzip {eine komprimierte Datei (GZIP)} sqlite {eine Datenbank (SQLite)} other {ein Programm}} und kein Text. Kopieren Sie die Wörter heraus und fügen Sie sie ein.',
  'file-type-not-taken':
    'Eine .{extension}-Datei kann nicht übernommen werden. Kopieren Sie die Wörter heraus und fügen Sie sie ein, oder speichern Sie sie als .txt, .md oder .html.',
  'text-with-nul':
    'Das scheint kein Text zu sein: Zeile {line} enthält ein NUL-Zeichen. Wählen Sie eine Textdatei.',
  'text-wrongly-encoded':
    'In Zeile {line} steht ein Steuerzeichen ({code}), wie es entsteht, wenn ein Text in der falschen Kodierung gespeichert wurde. Speichern Sie das Original als UTF-8 und versuchen Sie es noch einmal.',
  'text-with-control':
    'In Zeile {line} steht ein Steuerzeichen ({code}), das kein Text braucht. Entfernen Sie es und versuchen Sie es noch einmal.',
  'text-with-half-character':
    'Der Text enthält die Hälfte eines Zeichens, das aus zwei Hälften besteht.',
  'utf-16-damaged':
    'Diese Datei gibt sich als UTF-16 aus, ist aber beschädigt oder abgeschnitten. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.',
  'encoding-unmarked':
    'Das scheint kein Text zu sein, oder er steht in einer Kodierung ohne Kennzeichnung (UTF-16, UTF-32). Speichern Sie ihn als UTF-8 und versuchen Sie es noch einmal.',
  'not-utf-8':
    'Diese Datei ist nicht in UTF-8: In Zeile {line} steht ein Byte, das dort nicht hingehört. Vielleicht ist sie in einer älteren Kodierung wie Windows-1252. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.',
  'not-utf-8-after':
    'Diese Datei ist nicht in UTF-8: In Zeile {line} steht nach „{words}“ ein Byte, das dort nicht hingehört. Vielleicht ist sie in einer älteren Kodierung wie Windows-1252. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.',
  'original-without-words': 'In diesem Original stehen keine Wörter. Wählen Sie ein anderes.',
  'too-many-paragraphs':
    'Dieses Original hat {count} Absätze; in eine Fassung passen höchstens {most}. Teilen Sie es und übernehmen Sie die Teile einzeln.',
  'unreadable-as':
    'Das ließ sich nicht als {format, select, text {Text} markdown {Markdown} other {HTML}} lesen. Kopieren Sie die Wörter des Beitrags und fügen Sie sie als Text ein.',
  'page-nested-too-deep':
    'Die Teile dieser Seite sind mehr als {deepest}-fach ineinander verschachtelt und lassen sich nicht sicher lesen. Kopieren Sie die Wörter des Beitrags und fügen Sie sie als Text ein.',
  'original-takes-too-long':
    'Dieses Original braucht zum Lesen länger als die erlaubten {seconds} s. Kopieren Sie die Wörter des Beitrags und fügen Sie sie als Text ein.',
  'original-needs-too-much':
    'Dieses Original braucht zum Lesen mehr Speicher als erlaubt. Kopieren Sie die Wörter des Beitrags und fügen Sie sie als Text ein.',
};
