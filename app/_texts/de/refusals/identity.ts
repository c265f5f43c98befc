import type { Translated } from '#app/_texts/translated.ts';
import type { IDENTITY_REFUSALS } from '#lib/refusals/identity.ts';

/** The same sentences in German. */
export const identityRefusals: Translated<typeof IDENTITY_REFUSALS> = {
  'identity-people-only':
    'Das kann an einer versiegelten Identität nur eine angemeldete Person tun, kein API-Schlüssel und keine Befehlszeile. Melden Sie sich im Browser an.',
  'identity-members-only':
    'Eine versiegelte Identität ist nur für Personen, die zu dem Beitrag gehören; keine Rolle ersetzt das. Bitten Sie darum, aufgenommen zu werden.',
  'identity-unnamed-only':
    'Nur eine ungenannte Person hat eine versiegelte Identität. Ändern Sie zuerst die Art dieser Quelle, wenn sie eine ist.',
  'identity-sealed-already':
    'Die Identität dieser Quelle ist schon versiegelt. Wem sie gehört, kann sie ändern.',
  'identity-name-missing': 'Geben Sie den Namen der Quelle an.',
  'identity-not-reader':
    'Sie gehören nicht zu denen, die diese Identität öffnen dürfen; keine Rolle ersetzt das. Wenden Sie sich an {owner}: Dort liegt sie.',
  'identity-not-owner':
    'Das kann nur {owner}: Dort liegt diese Identität. Wenden Sie sich dorthin.',
  'identity-owner-here':
    'Nur {owner} kann diese Identität übergeben. Eine andere Person, die sie öffnen darf, kann sie übernehmen, sobald {owner} den Desk oder den Beitrag verlassen hat.',
  'identity-take-for-oneself':
    'Die Person, bei der diese Identität lag, ist nicht mehr da. Sie können sie selbst übernehmen und dann weitergeben.',
  'identity-destroyed':
    'Diese Identität wurde vernichtet; niemand kann sie zurückholen. Versiegeln Sie sie neu, wenn Sie sie kennen.',
  'identity-reader-unfit':
    '{name} kann hier nicht benannt werden: Nötig sind ein aktives Konto, die Zugehörigkeit zum Beitrag und eine andere Rolle als Einsicht.',
  'identity-reads-already': '{name} darf sie schon öffnen.',
  'identity-reads-not':
    '{name} gehört nicht zu denen, die sie öffnen dürfen. Benennen Sie diese Person zuerst.',
  'identity-owner-reads':
    'Bei wem eine Identität liegt, darf sie immer öffnen. Übergeben Sie sie zuerst, dann nehmen Sie sich heraus.',
  'identity-secret-missing':
    'Das Geheimnis Nummer {number} des Desks für Identitäten fehlt im Datenordner; ohne es lässt sich nichts öffnen oder versiegeln. Bitten Sie die Person, die den Desk betreibt, es zurückzulegen: sourcemark identities restore FILE.',
  'identity-secret-wrong':
    'Das Geheimnis Nummer {number} des Desks für Identitäten ist nicht das, mit dem dies versiegelt wurde. Nichts wurde geändert. Bitten Sie die Person, die den Desk betreibt, das richtige zurückzulegen: sourcemark identities restore FILE.',
  'desk-key-unreadable':
    'Der Schlüssel, mit dem dieser Desk seine Protokolle unterzeichnet, ist nicht lesbar. Es wurde nichts erstellt. Bitten Sie die Betreiber des Desks, ihn zurückzulegen: sourcemark record key restore FILE.',
  'identity-secret-unreadable':
    'Die Datei mit den Geheimnissen des Desks für Identitäten ist beschädigt. Nichts wurde geändert. Bitten Sie die Person, die den Desk betreibt, sie zurückzulegen: sourcemark identities restore FILE.',
  'identity-damaged':
    'Was von dieser Identität gespeichert ist, wurde seit dem Versiegeln verändert und lässt sich nicht öffnen. Bitten Sie die Person, die den Desk betreibt, das zu prüfen: sourcemark verify.',
};
