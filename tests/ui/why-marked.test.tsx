// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MessageFailure } from '../../src/messages/send.ts';
import type { MentionEvidence } from '../../src/model/mention-evidence.ts';
import type { Namesakes } from '../../src/model/namesakes.ts';
import { WhyMarked } from '../../src/ui/card/menu/why-marked.tsx';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

const APPLE = { id: 'apple', name: 'Apple Inc.' };

async function why(evidence: MentionEvidence, name = 'Apple', namesakes: Namesakes = { companies: [APPLE] }) {
  const panel = renderWithStrings(
    <WhyMarked
      name={name}
      company={APPLE}
      evidence={evidence}
      site="news.example"
      askNamesakes={async () => namesakes}
      onDecide={async () => {}}
    />,
  );
  await act(async () => {});
  return panel.textContent?.replace(/[\u2068\u2069]/g, '');
}

describe('why a name was marked', () => {
  it.each<[MentionEvidence, string]>([
    [{ is: 'context', words: ['Tim Cook', 'iPhone'] }, 'Apple: “Tim Cook” and “iPhone” on this page'],
    [{ is: 'context', words: ['iPhone'] }, 'Apple: “iPhone” on this page'],
    [{ is: 'otherName', text: 'Apple Inc' }, 'Apple: this page also has “Apple Inc”'],
    [{ is: 'legalForm', text: 'Inc' }, 'Apple: the legal form “Inc” stands behind it'],
    [{ is: 'market', text: ' shares' }, 'Apple: “shares” stands beside it'],
    [{ is: 'credit', text: 'photo:' }, 'Apple: named here as a source: “photo:”'],
    [{ is: 'beside', text: 'Google' }, 'Apple: another company is named beside it, “Google”'],
    [{ is: 'ticker' }, 'Apple: written here as a stock ticker'],
  ])('is told for %o, and that the name alone would not do', async (evidence, sentence) => {
    expect(await why(evidence)).toContain(sentence);
    expect(await why(evidence)).toContain('only where the page tells that Apple Inc. is meant');
  });

  it('is told of a plain name too, which has no doubt about it', async () => {
    const told = await why({ is: 'name' }, 'Xiaomi');
    expect(told).toContain('Xiaomi: a name of Apple Inc. that has no other meaning');
    expect(told).not.toContain('can also mean');
  });

  it('lists the others that are called so, and tells what the reader chose', async () => {
    const companies = [APPLE, { id: 'corps', name: 'Apple Corps', about: 'Music' }];
    const told = await why({ is: 'name' }, 'Apple', {
      companies,
      chosen: { company: 'apple', isHere: true },
    });
    expect(told).toContain('Apple: you chose Apple Inc. for it');
    expect(told).toContain('Apple CorpsMusic');
    expect(told).toContain('You chose one of them for this site.');
  });

  it('says that nothing can be chosen in a private window, of which nothing is kept', async () => {
    const panel = renderWithStrings(
      <WhyMarked
        name="Apple"
        company={APPLE}
        evidence={{ is: 'name' }}
        site="news.example"
        askNamesakes={async () => ({ companies: [APPLE, { id: 'corps', name: 'Apple Corps' }] })}
        onDecide={async () => {
          throw new MessageFailure('private', 'nothing of a private window is stored');
        }}
      />,
    );
    await act(async () => {});
    press(panel, '[data-company=corps]');
    await act(async () => {});
    expect(find(panel, '[role=alert]').textContent).toBe(
      'Of a private window nothing is kept, so this cannot be decided here.',
    );
  });
});
