import type { Translated } from '#app/_texts/translated.ts';
import type { PEOPLE_REFUSALS } from '#lib/refusals/people.ts';

/** The same sentences in German. */
export const peopleRefusals: Translated<typeof PEOPLE_REFUSALS> = {
  'name-missing': 'Geben Sie einen Namen an.',
  'name-too-long': 'Ein Name hat höchstens {most} Zeichen.',
  'name-with-controls': 'Ein Name ist eine Zeile ohne Steuerzeichen.',
  'email-unfit': 'Geben Sie eine E-Mail-Adresse wie mara@example.org an.',
  'email-has-account': 'Mit der Adresse {email} gibt es an diesem Desk schon ein Konto.',
  'email-on-desk':
    'Mit der E-Mail-Adresse {email} gehört schon jemand zu diesem Desk. Nehmen Sie eine andere Adresse.',
  'desk-founded':
    'Dieser Desk hat schon eine erste Person in der Verwaltung. Melden Sie sich an, oder lassen Sie sich einladen.',
  'desk-opened':
    'Dieser Desk wurde schon eröffnet. Melden Sie sich an, oder bitten Sie die Verwaltung um eine Einladung.',
  'last-administrator':
    '{name} ist die letzte aktive Person in der Verwaltung. Geben Sie diese Rolle zuerst jemand anderem.',
  'last-administrator-now':
    '{name} ist die letzte Person in der Verwaltung dieses Desks. Geben Sie diese Rolle zuerst jemand anderem.',
  'invitation-unusable':
    'Diese Einladung gilt nicht (mehr). Bitten Sie die Verwaltung des Desks um eine neue.',
  'invitation-used':
    '{name} ist mit dieser Einladung beigetreten. Deaktivieren Sie stattdessen das Konto.',

  'password-missing': 'Wählen Sie ein Passwort.',
  'password-has-most': 'Ein Passwort hat höchstens {most} Zeichen.',
  'password-half-character':
    'Das Passwort enthält ein halbes Zeichen. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-too-short':
    'Ein Passwort hat mindestens {least} Zeichen; dieses hat {length}. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-too-long':
    'Ein Passwort hat höchstens {most} Zeichen; dieses hat {length}. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-common':
    'Dieses Passwort gehört zu denen, die zuerst geraten werden. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-names-owner':
    'Dieses Passwort enthält Ihren Namen oder Ihre E-Mail-Adresse. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-repeats':
    'Dieses Passwort wiederholt ein kurzes Stück. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'password-runs':
    'Dieses Passwort folgt der Tastatur oder dem Alphabet. Wählen Sie ein anderes: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'current-password-wrong': 'Das ist nicht Ihr jetziges Passwort.',
  'current-password-wrong-again':
    'Das ist nicht Ihr jetziges Passwort. Geben Sie es noch einmal ein.',
  'sign-in-wrong':
    'Die E-Mail-Adresse oder das Passwort stimmt nicht, oder das Konto wurde deaktiviert. Prüfen Sie beides, oder wenden Sie sich an die Verwaltung.',
  'too-many-guesses':
    'Zu viele falsche Passwörter. Warten Sie {seconds} s und versuchen Sie es noch einmal; wenn Sie Ihr Passwort vergessen haben, kann die Verwaltung Sie neu einladen.',
  'session-not-yours': 'Diese Sitzung ist keine von Ihren, oder sie ist schon beendet.',
};
