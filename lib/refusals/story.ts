/** What bringing a story in, staffing it and reporting on it can be refused for. */
export const STORY_REFUSALS = {
  'story-title-missing': 'A story has a title.',
  'member-left': '{name} no longer works on this desk. Reactivate the account first.',
  'member-has-claims':
    '{name} still has open claims in this story. Assign them to somebody else first.',
  'no-member': '{name} is not a member of this story. Add them to it first.',
  'member-already': 'This person is a member of the story already.',
  'story-changes-too-fast': 'This story is being changed too fast to report on. Try again shortly.',
  'may-not-open-stories':
    'Your role may read stories but not open them. Ask an editor to open this one.',

  /* bringing an original in */
  'original-is-two-or-none': 'Send either the text or a file, not both and not neither.',
  'one-file-at-a-time': 'Drop one file at a time: each becomes a story.',
  'file-unreadable-here': '{filename} could not be read on this machine. Choose it again.',
  'file-empty': 'This file is empty. Choose another one.',
  'file-is-no-text':
    'This is {kind, select, pdf {a PDF} zip {a ZIP archive or an Office document (DOCX, ODT, XLSX)} old_office {an old Office document (DOC, XLS)} rtf {a Rich Text document (RTF)} png {a picture (PNG)} jpeg {a picture (JPEG)} gif {a picture (GIF)} gzip {a compressed file (GZIP)} sqlite {a database (SQLite)} other {a program}}, not text. Copy its words out and paste them instead.',
  'file-type-not-taken':
    'A .{extension} file cannot be taken in. Copy its words out and paste them, or save it as .txt, .md or .html.',
  'text-with-nul':
    'This does not seem to be text: line {line} holds a NUL character. Choose a text file.',
  'text-wrongly-encoded':
    'A control character ({code}) stands on line {line}, as happens when a text was saved in the wrong encoding. Save the original as UTF-8 and try again.',
  'text-with-control':
    'A control character ({code}) stands on line {line}, which no text needs. Remove it and try again.',
  'text-with-half-character': 'The text holds half of a character that needs two halves.',
  'utf-16-damaged':
    'This file says it is UTF-16 but is damaged or cut short. Save it as UTF-8 and try again.',
  'encoding-unmarked':
    'This does not seem to be text, or it is in an encoding without a mark (UTF-16, UTF-32). Save it as UTF-8 and try again.',
  'not-utf-8':
    'This file is not in UTF-8: line {line} has a byte that does not belong there. It may be in an older encoding such as Windows-1252. Save it as UTF-8 and try again.',
  'not-utf-8-after':
    'This file is not in UTF-8: line {line} has a byte that does not belong there, after “{words}”. It may be in an older encoding such as Windows-1252. Save it as UTF-8 and try again.',
  'original-without-words': 'There are no words in this original. Choose another one.',
  'too-many-paragraphs':
    'This original has {count} paragraphs; at most {most} fit one draft. Split it and take its parts in one by one.',
  'unreadable-as':
    "This could not be read as {format, select, text {text} markdown {markdown} other {html}}. Copy the story's words and paste them as text.",
  'page-nested-too-deep':
    "This page nests its parts more than {deepest} deep and cannot be read safely. Copy the story's words and paste them as text.",
  'original-takes-too-long':
    "This original takes longer to read than the {seconds} s it may take. Copy the story's words and paste them as text.",
  'original-needs-too-much':
    "This original needs more memory to read than it may have. Copy the story's words and paste them as text.",
} as const;
