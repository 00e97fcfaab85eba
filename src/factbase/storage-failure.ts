/** Why the own layer was not changed, or could not be read. Nothing is ever changed by half. */
export type StorageFailureCode =
  /** There is no room left on the disk. */
  | 'full'
  /** A page of an older version of the extension holds the database. */
  | 'blocked'
  /** What was given is not what the model says, or cites what nobody knows. */
  | 'invalid'
  /** No such fact, article or change, or not any more. */
  | 'gone'
  /** Another tab changed the fact since the reader saw it. */
  | 'changed'
  /** It was changed again since, so that this change alone cannot be taken back. */
  | 'stale'
  /** The database cannot be opened, read or written. */
  | 'storage';

export class StorageFailure extends Error {
  constructor(
    readonly code: StorageFailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StorageFailure';
  }
}

/** True where there is no room left. The name is the browsers' own for it, wherever it is met. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Whatever went wrong, as a failure with a code. */
export function toStorageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const message = error instanceof Error ? error.message || error.name : String(error);
  return new StorageFailure(isQuotaError(error) ? 'full' : 'storage', message, { cause: error });
}
