/**
 * Thrown when the data folder cannot be opened or used as asked: what, which one, what to do next. It is not a bug: whoever
 * starts the desk prints the message and stops.
 */
export class StorageRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageRefused';
  }
}
