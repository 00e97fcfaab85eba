import { createReadStream, readFileSync, statSync } from 'node:fs';
import { InputError } from './io.ts';

/** The largest file that is read, in bytes: a saved page with its pictures inside has some ten million. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file, in the encoding that it says it has. Throws an InputError that says what is wrong with it. */
export function readFile(path: string): string {
  const bytes = readBytes(path);
  if (bytes.includes(0) && !hasWideMark(bytes)) {
    throw new InputError('not a text file: give saved html, or plain text with one paragraph a line');
  }
  const told = encodingOf(bytes);
  try {
    return new TextDecoder(told ?? 'utf-8', { fatal: told === undefined }).decode(bytes);
  } catch {
    // No UTF-8 and not said what else, or said with a name that nobody knows: an older Windows wrote it so.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file of any size, part by part. Throws an InputError that says why it cannot be read. */
export async function* readParts(path: string): AsyncGenerator<Uint8Array> {
  try {
    sizeOf(path);
    yield* createReadStream(path);
  } catch (error) {
    throw toInputError(error);
  }
}

function readBytes(path: string): Buffer {
  try {
    const size = sizeOf(path);
    if (size > MAX_BYTES) throw new InputError(`too large: ${size} bytes; at most ${MAX_BYTES} are read`);
    return readFileSync(path);
  } catch (error) {
    throw toInputError(error);
  }
}

/** Looked at before a file is opened: a device might never end. */
function sizeOf(path: string): number {
  const file = statSync(path);
  if (file.isCharacterDevice()) throw new InputError('a device, not a file');
  return file.size;
}

function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new InputError(REASONS[code] ?? message);
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to read it',
};

function hasWideMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** What a file says that it is written in, by its first bytes or in its head; damaged characters are replaced there. */
function encodingOf(bytes: Buffer): string | undefined {
  if (hasWideMark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8';
  const head = bytes.subarray(0, 2048).toString('latin1');
  const told = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  // A page whose head could be read byte by byte is not in UTF-16, whatever it says: the rule of the HTML standard.
  return told && /^utf-?16/i.test(told) ? 'utf-8' : told;
}

/** True of html: by its name, or by how it begins. */
export function isHtml(path: string, text: string): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  return (
    !/\.txt$/i.test(path) &&
    /^\s*(?:<!doctype|<html|<head|<body|<!--|<\?xml|<(?:article|main|div|h1|p)[\s>])/i.test(text)
  );
}
