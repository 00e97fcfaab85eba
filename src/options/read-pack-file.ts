import { type PackReading, readPack } from '../model/read-pack.ts';

export type PackFile = Pick<File, 'name' | 'size' | 'stream'>;

/** The browser cannot read the file, or not to its end. */
export class FileFailure extends Error {}

/** Opens a file as a pack. It is read on as its records are taken, until the signal says otherwise. */
export function readPackFile(
  file: PackFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<PackReading> {
  return readPack(partsOf(file, signal, onBytes));
}

async function* partsOf(
  file: PackFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    // Through a pipe, which breaks when the signal says so even where the disk or the network has us wait.
    for await (const part of file.stream().pipeThrough(new TransformStream(), { signal })) {
      bytes += part.length;
      onBytes(bytes);
      yield part;
    }
  } catch (error) {
    throw signal.aborted ? error : new FileFailure('the file cannot be read', { cause: error });
  }
}
