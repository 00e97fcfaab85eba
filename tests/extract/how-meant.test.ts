import { describe, expect, it } from 'vitest';
import { howMeant } from '../../src/extract/how-meant.ts';
import type { FactKind } from '../../src/model/fact.ts';

/** How the sentence means what the words `told` tell; they are the trigger of its kind. */
function meant(
  sentence: string,
  told: string,
  { kind = 'operations', date }: { kind?: FactKind; date?: string } = {},
) {
  const start = sentence.indexOf(told);
  expect(start).toBeGreaterThanOrEqual(0);
  const trigger = { start, end: start + told.length };
  return howMeant(sentence, {
    kind: { kind, score: 1, rule: 'test', trigger },
    company: undefined,
    date,
    published: '2024-07-19',
    isSaid: false,
  });
}

describe('a fact', () => {
  it.each([
    ['simply holds', 'Acme closed a plant.', 'closed', undefined],
    ['holds, though it should not have been', 'Acme should never have bought Birch.', 'bought', undefined],
    ['is a question', 'Is Acme closing a plant?', 'closing', 'conditional'],
    ['is imagined', 'Imagine that Acme had closed a plant.', 'closed', 'conditional'],
    ['hangs on what follows', 'Acme is to build a plant if the tax falls.', 'build', 'conditional'],
    [
      'does not hang on what was asked',
      'Acme closed a plant and was asked if it had others.',
      'closed',
      undefined,
    ],
    [
      'does not hang on what only its price hangs on',
      'Acme bought Birch for up to $3m if its pills sell.',
      'bought',
      undefined,
    ],
    ['is what nobody found', 'The judge made no finding of fraud against Acme.', 'fraud', 'denied'],
    ['is a plan', 'Acme plans to close a plant.', 'close', 'planned'],
  ] as const)('%s', (_how, sentence, told, modality) => {
    expect(meant(sentence, told)).toBe(modality);
  });

  it('of a day that is still to come is a plan, whatever its verb', () => {
    expect(
      meant('9 August: Acme reports its results', 'reports', { kind: 'results', date: '2024-08-09' }),
    ).toBe('planned');
    expect(
      meant('9 July: Acme reports its results', 'reports', { kind: 'results', date: '2024-07-09' }),
    ).toBeUndefined();
  });

  it('of what a company is is no plan, whatever day its sentence names', () => {
    const sentence = 'Acme makes the trains that will run to Birch in 2026.';
    expect(meant(sentence, 'makes', { kind: 'profile', date: '2026' })).toBeUndefined();
    expect(meant(sentence, 'makes', { kind: 'product', date: '2026' })).toBe('planned');
  });
});

describe('a suit', () => {
  it('is so, whatever it alleges', () => {
    const sentence = 'The ministry sued Acme, alleging that it had bribed officials.';
    expect(meant(sentence, 'sued', { kind: 'lawsuit' })).toBeUndefined();
    expect(meant(sentence, 'bribed', { kind: 'incident' })).toBe('reported');
  });
});

describe('a refusal', () => {
  it('is no denial', () => {
    const sentence = 'The city refused to renew its licence.';
    expect(meant(sentence, 'refused to renew its licence', { kind: 'restriction' })).toBeUndefined();
  });
});
