import type { Translated } from '#app/_texts/translated.ts';
import type { identities as english } from '#app/_texts/en/identities.ts';

/** The same texts in German. */
export const identities: Translated<typeof english> = {
  title: 'Versiegelte Identität',
  none: 'Wer das ist, wurde nicht versiegelt.',
  'was-destroyed':
    'Die Identität, die hier versiegelt war, wurde vernichtet. Niemand kann sie zurückholen.',
  'owned-by': 'Liegt bei {owner}, versiegelt <ago></ago>.',
  'may-open': 'Öffnen dürfen sie: {names}.',
  'no-longer': '{name} (nicht mehr)',
  'owner-gone': '{owner} ist nicht mehr da. Wer die Identität öffnen darf, kann sie übernehmen.',
  name: 'Name',
  contact: 'Wie sie zu erreichen ist',
  'how-they-know': 'Woher sie es weiß',
  'name-wanted': 'Geben Sie den Namen der Quelle an.',

  seal: 'Identität versiegeln',
  'seal-one': 'Identität von {source} versiegeln',
  'seal-lead':
    'Zunächst können nur Sie sie öffnen, mit Ihrem Passwort; später auch, wen Sie benennen. Alle anderen am Beitrag sehen, dass sie versiegelt ist, und sonst nichts davon.',
  'seal-it': 'Versiegeln',
  sealed: 'Die Identität ist versiegelt.',

  open: 'Öffnen',
  'open-one': 'Versiegelte Identität von {source} öffnen',
  'open-lead':
    'Dass Sie sie geöffnet haben und warum, steht für alle am Beitrag im Protokoll. Wer sie verwahrt, erfährt davon.',
  password: 'Ihr Passwort',
  'password-wanted': 'Geben Sie Ihr Passwort ein.',
  reason: 'Warum Sie sie öffnen',
  'reason-hint': 'Schreiben Sie hier nie einen Namen.',
  'reason-wanted': 'Sagen Sie, warum.',
  'open-it': 'Öffnen',
  opened: 'Das schließt sich nach zwei Minuten von selbst; der Browser behält nichts davon.',
  'not-given': 'Nicht angegeben',
  check: 'Mit dem Protokoll vergleichen',
  'check-lead':
    'Die SHA-256-Summe von Beweis und Text ist die Festlegung im Protokoll (docs/identities.md). Wer den Beweis hat und den Namen errät, kann ihn bestätigen: Verwahren Sie ihn so sicher wie den Namen.',
  proof: 'Beweis',
  commitment: 'Festlegung',
  close: 'Schließen',

  change: 'Ändern',
  'change-lead': 'Was vorher versiegelt war, wird endgültig gelöscht.',
  'change-it': 'Neu versiegeln',
  changed: 'Die Identität ist neu versiegelt.',

  readers: 'Wer sie öffnen darf',
  add: 'Jemanden benennen, der sie öffnen darf',
  'add-hint': 'Jemand am Beitrag',
  'all-named': 'Alle am Beitrag, die benannt werden können, sind benannt.',
  granted: '{name} darf sie jetzt öffnen.',
  'take-off': 'Entfernen',
  'take-off-one': '{name} entfernen',
  revoked: '{name} darf sie nicht mehr öffnen.',
  'hand-over': 'Übergeben',
  'hand-over-one': 'An {name} übergeben',
  'hand-over-question':
    'Sie liegt dann bei {name}; dort wird entschieden, wer sie öffnen darf. Sie selbst dürfen sie weiter öffnen, bis Sie entfernt werden.',
  'handed-over': 'Sie liegt jetzt bei {name}.',
  'take-over': 'Übernehmen',
  'take-over-one': 'Versiegelte Identität von {source} übernehmen',
  'take-over-question': 'Sie liegt dann bei Ihnen, und Sie entscheiden, wer sie öffnen darf.',
  'taken-over': 'Sie liegt jetzt bei Ihnen.',
  'give-up': 'Abgeben',
  'give-up-one': 'Das Öffnen der versiegelten Identität von {source} abgeben',
  'give-up-question':
    'Sie können sie dann nicht mehr öffnen, es sei denn, {owner} benennt Sie wieder.',
  'given-up': 'Sie dürfen sie nicht mehr öffnen.',

  destroy: 'Vernichten',
  'destroy-one': 'Versiegelte Identität von {source} vernichten',
  'destroy-question':
    'Die Identität wird endgültig gelöscht, für alle. Im Protokoll bleibt, dass sie versiegelt war und dass und warum Sie sie vernichtet haben. Frühere Sicherungen enthalten sie noch, verschlüsselt.',
  'destroy-reason': 'Warum Sie sie vernichten',
  'destroy-it': 'Endgültig vernichten',
  destroyed: 'Die Identität ist vernichtet.',
};
