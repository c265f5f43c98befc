import type { Translated } from '#app/_texts/translated.ts';
import type { entry as english } from '#app/_texts/en/entry.ts';

/** The same texts in German. */
export const entry: Translated<typeof english> = {
  'sign-in': 'Anmelden',
  'sign-in-lead':
    'Noch kein Konto? Die Verwaltung dieses Desks kann Ihnen eine Einladung schicken.',
  email: 'E-Mail',
  password: 'Passwort',
  'email-wanted': 'Geben Sie Ihre E-Mail-Adresse an.',
  'password-wanted': 'Geben Sie Ihr Passwort an.',
  welcome: 'Willkommen',
  'open-your-desk': 'Ihren Desk eröffnen',
  'open-your-desk-lead':
    'Sie übernehmen als Erste oder Erster die Verwaltung. Der Desk beginnt mit einem halb geprüften Beispielbeitrag, damit Sie sehen, wie die Arbeit aussieht; nichts verlässt diesen Rechner.',
  'first-administrator': 'Erste Verwaltung',
  'your-name': 'Ihr Name',
  'your-name-purpose': 'So, wie Kolleginnen und Kollegen Sie kennen; er steht im Protokoll.',
  'open-the-desk': 'Desk eröffnen',
  'join-the-desk': 'Dem Desk beitreten',
  join: 'Beitreten',
  'you-are-invited':
    'Sie sind eingeladen, in der Rolle <b>{role, select, admin {Verwaltung} editor {Redaktion} checker {Prüfung} reporter {Autorschaft} other {Einsicht}}</b> ({email}). {purpose}. Der Link gilt einmal und endet <when></when>.',
  'invitation-over': 'Diese Einladung gilt nicht mehr',
  'invitation-over-lead':
    'Ihr Link wurde schon benutzt oder zurückgezogen, ist abgelaufen (nach sieben Tagen) oder wurde nicht vollständig kopiert. Bitten Sie die Verwaltung, von der er kam, um einen neuen.',
  'have-an-account': 'Ich habe ein Konto: anmelden',
};
