import { describe, expect, it } from 'vitest';
import { articleId, companyId, factId } from '../../src/extract/ids.ts';

const at = (url?: string, text = 'Acme sold a plant.') =>
  articleId({ source: { title: 'Acme', ...(url && { url }) }, text });

describe('ids', () => {
  it('of an article are those of its address, whatever came with the link', () => {
    const id = at('https://news.example/acme');
    expect(at('https://news.example/acme/?utm_source=mail&fbclid=1#comments')).toBe(id);
    expect(at('https://news.example/acme', 'other words')).toBe(id);
    expect(at('https://news.example/acme?page=2')).not.toBe(id);
  });

  it('of an article without an address are those of its words', () => {
    expect(at()).toBe(at());
    expect(at(undefined, 'Acme bought a plant.')).not.toBe(at());
  });

  it('of a fact are the same for the same sentence, however its space is written', () => {
    const id = factId('a', 'acme', 'deal', 'Acme sold a plant.');
    expect(factId('a', 'acme', 'deal', ' Acme  sold a\nplant. ')).toBe(id);
    expect(factId('a', 'acme', 'operations', 'Acme sold a plant.')).not.toBe(id);
    expect(factId('a', 'borealis', 'deal', 'Acme sold a plant.')).not.toBe(id);
  });

  it.each([
    ['Home Depot', 'home-depot'],
    ['AT&T', 'at-and-t'],
    ['Yahoo!', 'yahoo'],
    ['小米', '小米'],
  ])('of %s is %s', (name, id) => {
    expect(companyId(name)).toBe(id);
  });
});
