import { readFileSync, statSync } from 'node:fs';
import { InputError } from './io.ts';

/** The largest file that is read, in bytes: a saved page with its pictures inside has some ten million. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file, in the encoding that it says it has. Throws an InputError that says what is wrong with it. */
export function readFile(path: string): string {
  const bytes = readBytes(path);
  if (bytes.includes(0) && !hasWideMark(bytes)) {
    throw new InputError('not a text file: give saved html, or plain text with one paragraph a line');
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8, and does not say what it is, was written by an older Windows: every byte is a character there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new InputError(`too large: ${size} bytes; at most ${MAX_BYTES} are read`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(REASONS[code] ?? message);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to read it',
};

function hasWideMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function encodingOf(bytes: Buffer): string {
  if (hasWideMark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const head = bytes.subarray(0, 2048).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

/** True of html: by its name, or by how it begins. */
export function isHtml(path: string, text: string): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  return (
    !/\.txt$/i.test(path) &&
    /^\s*(?:<!doctype|<html|<head|<body|<!--|<\?xml|<(?:article|main|div|h1|p)[\s>])/i.test(text)
  );
}
