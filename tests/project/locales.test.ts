import { describe, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json';
import { FACT_KINDS, MODALITIES } from '../../src/model/fact.ts';
import { filesBelow, read } from './sources.ts';

const keys = Object.keys(english);
const code = [...filesBelow('src').filter((file) => /\.(tsx?|html)$/.test(file)), 'manifest.json']
  .map(read)
  .join('\n');

/** Keys that the code puts together, as in `kind_${kind}`: what stands before the first hole. */
const stems = [...code.matchAll(/`([a-zA-Z]+_)\$\{/g)].map(([, stem]) => stem ?? '');
const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

describe('the messages', () => {
  it('are all used', () => {
    const unused = keys.filter((key) => {
      const named = new RegExp(`['"\`]${withoutPlural(key)}['"\`]|__MSG_${key}__`).test(code);
      return !named && !stems.some((stem) => key.startsWith(stem));
    });
    expect(unused).toEqual([]);
  });

  it('name every kind of fact and every modality', () => {
    expect(keys).toEqual(
      expect.arrayContaining(FACT_KINDS.map((kind) => expect.stringContaining(kind.replaceAll('-', '_')))),
    );
    expect(MODALITIES.every((modality) => keys.some((key) => key.endsWith(modality)))).toBe(true);
  });

  it('are no longer than what the interface has room for, and never empty', () => {
    for (const [key, { message }] of Object.entries(english)) expect(message.trim(), key).not.toBe('');
  });
});

describe('the components', () => {
  it('write no words of their own: text between tags comes from the messages', () => {
    const wordy = filesBelow('src')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...read(file).matchAll(/^\s*([A-Z][a-z]+(?: [a-z]+){1,})[.!?]?\s*$/gm)].map(
          ([, text]) => `${file}: ${text}`,
        ),
      );
    expect(wordy).toEqual([]);
  });
});
