import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ChainWalk } from '#lib/export/chain-walk.ts';
import type { CheckedSignOff, Checking, FileProof, ReadLine } from '#lib/export/file-proof.ts';
import { type Fault, MOST_FAULTS } from '#lib/export/fault.ts';
import { matchReport } from '#lib/export/match-report.ts';
import {
  type DraftLine,
  type Line,
  type Opening,
  type SignOffLine,
  messageToSign,
} from '#lib/export/record-lines.ts';
import { checkSignOff } from '#lib/export/sign-off-check.ts';
import { parsedLine, whyNoFile } from '#lib/export/parsed-line.ts';
import { ToldStory } from '#lib/export/told-story.ts';
import { fingerprintOf, isNamedBy } from '#lib/record/desk-key.ts';

/**
 * Checks the file of a record by nothing but itself, line by line: chain, sign-offs, signature, and a report where one is
 * given. It keeps the events of the story, a hash for each other one, and no line besides.
 */
export async function verifyRecordFile(
  lines: AsyncIterable<ReadLine> | Iterable<ReadLine>,
  checking: Checking,
): Promise<FileProof> {
  const file = new FileWalk(checking);
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!file.take(line, number)) break;
  }
  return file.finish();
}

class FileWalk {
  readonly #checking: Checking;
  readonly #chain = new ChainWalk();
  readonly #told = new ToldStory();
  readonly #faults: Fault[] = [];
  readonly #texts = new Map<string, string>();
  readonly #drafts = new Map<string, DraftLine['draft']>();
  readonly #signOffs: SignOffLine[] = [];
  readonly #copies = new Map<string, number>();
  readonly #hash = sha256.create();
  #opening: Opening | null = null;
  #stage = 0;
  #isSigned = false;

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  /** Takes a line; false where nothing more is to be read. */
  take({ text, isWhole }: ReadLine, number: number): boolean {
    if (this.#isSigned) {
      this.#wrong(number, `Line ${number} stands after the signature.`);
      return false;
    }
    const line = text === null ? null : parsedLine(text);
    if (this.#opening === null) return this.#open(line, text, number);
    if (line === null) {
      this.#wrong(
        number,
        `Line ${number} cannot be read${isWhole ? '' : ': the file was cut short'}.`,
      );
    } else if (!isWhole) {
      this.#wrong(
        number,
        `Line ${number} does not end: the file was cut short, or its end changed.`,
      );
    }
    if (line !== null && !this.#isInOrder(line)) {
      this.#wrong(number, `Line ${number} stands where no such line belongs.`);
    }
    if (line?.line === 'signature') {
      this.#checkSignature(line);
      return true;
    }
    this.#hash.update(utf8ToBytes(`${text ?? ''}\n`));
    if (line !== null) this.#use(line, number);
    return true;
  }

  finish(): FileProof {
    const opening = this.#opening;
    if (opening === null && this.#faults.length === 0) this.#wrong(null, 'The file is empty.');
    if (opening !== null) {
      this.#chain.end(opening.head);
      if (!this.#isSigned)
        this.#wrong(null, 'The file ends before its signature: it was cut short.');
    }
    const matter = { chain: this.#chain, told: this.#told, texts: this.#texts };
    const signOffs =
      opening === null ? [] : this.#signOffs.map((line) => this.#checked(line, matter));
    if (opening !== null) this.#checkLists();
    const { report } = this.#checking;
    const match =
      opening === null || report === undefined
        ? null
        : matchReport(report, {
            ...matter,
            storyId: opening.story.id,
            drafts: this.#drafts,
            signOffs: this.#signOffs,
            end: opening.head.number,
          });
    const wrong = (match?.faults ?? []).map((reason) => ({
      about: 'report' as const,
      number: null,
      reason,
    }));
    const faults = [...this.#chain.faults, ...this.#faults, ...wrong];
    return {
      holds: faults.length === 0,
      key: this.#key(),
      story: opening?.story ?? null,
      madeAt: opening?.madeAt ?? null,
      head: opening?.head ?? null,
      chain: this.#chain.counts,
      signOffs,
      copies: this.#copies.size,
      report: match,
      faults: faults.slice(0, MOST_FAULTS),
    };
  }

  #open(line: Line | null, text: string | null, number: number): boolean {
    if (line?.line !== 'file') {
      this.#wrong(number, whyNoFile(text));
      return false;
    }
    this.#opening = line;
    this.#hash.update(utf8ToBytes(`${text ?? ''}\n`));
    const { publicKey, fingerprint } = line;
    if (fingerprintOf(publicKey) !== fingerprint) {
      this.#faults.push({
        about: 'key',
        number: null,
        reason: 'The fingerprint in the file is not that of its key.',
      });
    }
    const { key } = this.#checking;
    if (key !== null && !isNamedBy(publicKey, key)) {
      const reason = `The file is signed by the key ${fingerprintOf(publicKey)}, which is not the one you named.`;
      this.#faults.push({ about: 'key', number: null, reason });
    }
    return true;
  }

  #isInOrder({ line }: Line): boolean {
    const stage = STAGES[line];
    const isInOrder = stage >= this.#stage && stage > 0;
    this.#stage = Math.max(this.#stage, stage);
    return isInOrder;
  }

  #use(line: Exclude<Line, { line: 'signature' }>, number: number): void {
    if (line.line === 'event') {
      const event = this.#chain.takeEvent(line.event);
      if (event !== null) this.#told.take(event);
    } else if (line.line === 'link') {
      this.#chain.takeLink(line);
    } else if (line.line === 'draft') {
      this.#texts.set(line.draft.id, bytesToHex(sha256(utf8ToBytes(line.draft.text))));
      this.#drafts.set(line.draft.id, line.draft);
      const told = this.#told.drafts.get(line.draft.id);
      if (told !== this.#texts.get(line.draft.id)) {
        this.#wrong(number, `The text of draft ${line.draft.id} is not the one that was recorded.`);
      }
    } else if (line.line === 'sign-off') {
      this.#signOffs.push(line);
    } else if (line.line === 'copy') {
      this.#copies.set(line.sha256, line.sizeBytes);
    }
  }

  #checked(line: SignOffLine, matter: Parameters<typeof checkSignOff>[1]): CheckedSignOff {
    const { number, state, marks, binding } = line.signOff;
    const wrong = checkSignOff(line, matter);
    for (const reason of wrong) {
      this.#faults.push({ about: 'sign-off', number, reason: `Sign-off ${number}: ${reason}` });
    }
    const names = marks.filter(({ says }) => says === 'yes').map(({ name }) => name);
    return { number, state, names, draftSha256: binding.draftSha256, holds: wrong.length === 0 };
  }

  /** Every sign-off and every kept file that the events tell of is listed, and no other. */
  #checkLists(): void {
    const listed = new Set<string>(this.#signOffs.map(({ signOff }) => signOff.id));
    for (const [id, [first]] of this.#told.signOffs) {
      const number = first?.signOff.number ?? null;
      if (listed.has(id)) continue;
      this.#faults.push({
        about: 'sign-off',
        number,
        reason: `Sign-off ${number ?? id} is not in the file, though events tell of it.`,
      });
    }
    const numbers = this.#signOffs.map(({ signOff }) => signOff.number).toSorted((a, b) => a - b);
    const gap = numbers.findIndex((number, at) => number !== at + 1);
    if (gap !== -1) {
      const number = gap + 1;
      this.#faults.push({
        about: 'sign-off',
        number,
        reason: `Sign-off ${number} is missing, or one is there twice.`,
      });
    }
    const { copies } = this.#told;
    for (const hash of new Set([...copies.keys(), ...this.#copies.keys()])) {
      if (copies.get(hash) === this.#copies.get(hash)) continue;
      this.#faults.push({
        about: 'copy',
        number: null,
        reason: `The kept copy ${hash} is not listed as the events tell of it.`,
      });
    }
  }

  #checkSignature({ sha256: stated, signature }: Extract<Line, { line: 'signature' }>): void {
    this.#isSigned = true;
    const made = bytesToHex(this.#hash.digest());
    const publicKey = this.#opening?.publicKey ?? '';
    if (made !== stated) {
      this.#wrong(
        null,
        'The file was changed after it was signed: its bytes are not those that were signed.',
      );
    }
    if (!this.#checking.isSigned(publicKey, messageToSign(stated), signature)) {
      this.#wrong(null, 'The signature is not one by the key in the file.');
    }
  }

  #key(): FileProof['key'] {
    if (this.#opening === null) return null;
    const { publicKey } = this.#opening;
    const { key } = this.#checking;
    const isNamed = key === null ? null : isNamedBy(publicKey, key);
    return { publicKey, fingerprint: fingerprintOf(publicKey), isNamed };
  }

  #wrong(number: number | null, reason: string): void {
    this.#faults.push({ about: 'file', number, reason });
  }
}

/** In which order the lines come; events and links are one chain. */
const STAGES: Readonly<Record<Line['line'], number>> = {
  file: 0,
  event: 1,
  link: 1,
  draft: 2,
  'sign-off': 3,
  copy: 4,
  signature: 5,
};
