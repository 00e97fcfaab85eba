/** Why a file cannot be restored. People read it as the `_locales` message `backup_<code>`, with `found` filled in. */
export type BackupProblemCode =
  /** It is something else. */
  | 'foreign'
  /** It is a pack, which is installed and not restored. */
  | 'pack'
  /** A later version of the extension made it. */
  | 'newer'
  /** It ends before its end: a download that broke off, a disk that was full. */
  | 'torn'
  /** A line is not what it should be. */
  | 'line'
  /** All lines can be read and they are not the ones that were written. */
  | 'altered'
  /** Read a second time it is another file. */
  | 'changed';

export interface BackupProblem {
  code: BackupProblemCode;
  /** Counted from 1; of the unpacked file. */
  line?: number;
  /** What is wrong with the line, for those who want to know. */
  found?: string;
}

/** Ends the reading of a file that cannot be restored. Nothing was changed. */
export class BackupRefusal extends Error {
  constructor(readonly problem: BackupProblem) {
    super(`not a valid backup: ${JSON.stringify(problem)}`);
    this.name = 'BackupRefusal';
  }
}
