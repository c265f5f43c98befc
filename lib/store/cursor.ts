/**
 * Thrown by the lists of a store for a cursor that none of its pages gave out, or that another list or sort order did. The one door
 * turns it into the refusal `invalid` on the field `cursor`: starting again from the first page
 * would show a reader the wrong rows as if they were the next ones.
 */
export class UnreadableCursor extends Error {
  constructor() {
    super('This is not a place in this list. Start again from its first page.');
    this.name = 'UnreadableCursor';
  }
}
