import type { Translated } from '#app/_texts/translated.ts';
import type { POLICY_REFUSALS } from '#lib/refusals/policy.ts';

/** The same sentences in German. */
export const policyRefusals: Translated<typeof POLICY_REFUSALS> = {
  'rule-id-unfit':
    'Eine Regel heißt nach kleinen Buchstaben, Ziffern und einzelnen Bindestrichen, etwa two-origins: höchstens {most} davon.',
  'rule-id-doubled':
    'Eine andere Regel dieser Hausregeln heißt schon so. Wählen Sie etwas anderes.',
  'rule-blocks-always':
    'Unberührte Sätze verhindern die Freigabe immer. Lassen Sie die Regel verhindern, und sagen Sie, wer davon ausnehmen darf.',
  'policy-of-senior-editors':
    'Hausregeln schreiben leitende Redakteure und Administratoren. Fragen Sie jemanden davon.',
  'nothing-to-waive':
    'Davon sagen die Hausregeln nichts mehr, es gibt also nichts auszunehmen. Laden Sie die Seite neu.',
  'waived-already': 'Davon hat schon {name} eine Ausnahme gemacht.',
  'waiver-of-others':
    '{by, select, nobody {Davon lassen die Hausregeln keine Ausnahme zu. Was sie verlangen, muss geschehen.} senior_editor {Davon darf nur ein leitender Redakteur eine Ausnahme machen. Fragen Sie einen.} other {Davon darf nur ein Redakteur eine Ausnahme machen. Fragen Sie einen.}}',
  'waiver-withdrawn': 'Diese Ausnahme wurde schon zurückgenommen.',
  'policy-elsewhere': 'Diese Fassung von Hausregeln gibt es nicht. Wählen Sie eine der genannten.',
};
