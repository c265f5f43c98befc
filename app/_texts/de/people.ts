import type { Translated } from '#app/_texts/translated.ts';
import type { people as english } from '#app/_texts/en/people.ts';

/** The same texts in German. */
export const people: Translated<typeof english> = {
  title: 'Personen',
  lead: 'Eine Rolle sagt, was jemand darf; welche Beiträge jemand sieht, wird bei jedem Beitrag entschieden.',
  'people-of-desk': 'Personen an diesem Desk',
  column: {
    name: 'Name',
    role: 'Rolle',
    joined: 'Dabei seit',
    account: 'Konto',
    invited: 'Eingeladen',
    'link-ends': 'Link endet',
    action: 'Aktion',
    key: 'Schlüssel',
    made: 'Erstellt',
    until: 'Gilt bis',
  },
  'name-you': '{name} (Sie)',
  'role-of': 'Rolle von {name}',
  'role-changed':
    '{name} hat jetzt die Rolle {role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} other {Einsicht}}.',
  deactivate: 'Sperren',
  'deactivate-person': '{name} sperren',
  'deactivate-title': '{name} sperren?',
  'deactivate-question':
    'Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Ihr Name bleibt im Protokoll, und Sie können sie wieder freischalten.',
  deactivated: '{name} kann sich nicht mehr anmelden.',
  reactivate: 'Freischalten',
  'reactivate-person': '{name} wieder freischalten',
  'reactivate-title': '{name} wieder freischalten?',
  'reactivate-question': 'Die Person kann sich wieder mit ihrem bisherigen Passwort anmelden.',
  reactivated: '{name} kann sich wieder anmelden.',
  invite: 'Jemanden einladen',
  'invite-lead':
    'Sie erhalten einen Link und verschicken ihn selbst, auf einem Weg, dem Sie trauen. Er gilt einmal und sieben Tage lang.',
  name: 'Name',
  email: 'E-Mail',
  role: 'Rolle',
  'make-link': 'Link erstellen',
  'send-link':
    'Schicken Sie diesen Link an {name}. Er wird nur jetzt angezeigt; geht er verloren, ziehen Sie die Einladung zurück und erstellen Sie eine neue.',
  'link-for': 'Einladungslink für {name}',
  'open-invitations': 'Offene Einladungen',
  'take-back': 'Zurückziehen',
  'take-back-invitation': 'Die Einladung für {name} zurückziehen',
  'take-back-title': 'Die Einladung für {name} zurückziehen?',
  'take-back-question': 'Der Link gilt sofort nicht mehr. Sie können die Person wieder einladen.',
  'taken-back': 'Die Einladung für {name} gilt nicht mehr.',
  keys: 'API-Schlüssel',
  'keys-lead':
    'Ein Programm mit einem Schlüssel handelt mit dessen Rolle, an den Beiträgen, die Sie sehen dürfen.',
  'make-a-key': 'Einen API-Schlüssel erstellen',
  'key-purpose': 'Wofür er ist',
  'key-purpose-such-as': 'Redaktionssystem',
  'works-for': 'Gilt für',
  days: '{count, plural, one {# Tag} other {# Tage}}',
  'make-key': 'Schlüssel erstellen',
  'key-made':
    'Das ist das Geheimnis von „{name}“. Es wird nur jetzt angezeigt und lässt sich nicht noch einmal lesen.',
  'secret-of': 'Geheimnis von {name}',
  'made-keys': 'Erstellte Schlüssel',
  'revoked-at': 'Widerrufen: <when></when>',
  revoke: 'Widerrufen',
  'revoke-key': 'Den Schlüssel {name} widerrufen',
  'revoke-title': '„{name}“ widerrufen?',
  'revoke-question':
    'Programme, die ihn verwenden, werden sofort abgewiesen. Das lässt sich nicht rückgängig machen; Sie können einen neuen Schlüssel erstellen.',
  revoked: 'Der Schlüssel „{name}“ gilt nicht mehr.',
};
