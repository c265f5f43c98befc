import { piecesOf } from '#lib/thread/mentions.ts';
import type { PersonId } from '#lib/id.ts';
import type { Colleague } from './galley-desk.client.ts';

/** A name being typed after an @: where the @ stands, and what follows it up to the caret. */
export interface Typing {
  readonly at: number;
  readonly typed: string;
}

/** A text and where the caret stands in it. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

/** The most that can follow an @ and still be a name in the making. */
const LONGEST = 40;

/**
 * The name that is being typed at the caret, if one is. The @ must begin a word, as in no e-mail
 * address, and a name may hold spaces, as most do.
 */
export function typingAt({ text, caret }: Written): Typing | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const found = /(?:^|[\s(“"'])@([^@\n]*)$/u.exec(before);
  const typed = found?.[1];
  return typed === undefined ? null : { at: caret - typed.length - 1, typed };
}

/** The colleagues whose name, or one word of it, begins with what was typed. */
export function fitting(members: readonly Colleague[], typed: string): readonly Colleague[] {
  const wanted = folded(typed);
  return members.filter(({ name }) => {
    const words = folded(name).split(' ');
    return words.some((_, at) => words.slice(at).join(' ').startsWith(wanted));
  });
}

/** The text with a name in the place of what was typed, ready to go on behind it. */
export function withName({ text, caret }: Written, typing: Typing, name: string): Written {
  const after = text.slice(caret);
  const inserted = `@${name}${/^[\s,.;:!?)]/u.test(after) ? '' : ' '}`;
  return {
    text: text.slice(0, typing.at) + inserted + after,
    caret: typing.at + inserted.length,
  };
}

/**
 * Whom a remark turns to: everybody whose name stands in it after an @. Of several of one name it is
 * those who were chosen from the list, or all of them where none was.
 */
export function mentionsIn(
  text: string,
  chosen: readonly string[],
  members: readonly Colleague[],
): readonly PersonId[] {
  const names = members.map((member) => member.name);
  const named = new Set(
    piecesOf(text, names)
      .filter((piece) => piece.isMention)
      .map((piece) => piece.text.slice(1)),
  );
  return [...named].flatMap((name) => {
    const ofThatName = members.filter((member) => member.name === name);
    const meant = ofThatName.filter((member) => chosen.includes(member.id));
    return (meant.length > 0 ? meant : ofThatName).map((member) => member.id);
  });
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
