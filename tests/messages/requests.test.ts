import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/background/requests.ts';
import { MAX_KEYS } from '../../src/messages/contract.ts';
import { MAX_KEY_LENGTH } from '../../src/model/words.ts';
import { makeFact } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';

const keys = (count: number, length = 3) => Array.from({ length: count }, () => 'k'.repeat(length));

describe('a request', () => {
  it.each<[string, unknown]>([
    ['pageTerms', {}],
    ['dictionary', { keys: [] }],
    ['dictionary', { keys: keys(MAX_KEYS) }],
    ['dictionary', { keys: keys(1, MAX_KEY_LENGTH) }],
    ['dictionary', { keys: keys(2), texts: [[0, 1], []] }],
    ['found', { companies: 0, newer: 0 }],
    ['cardCode', {}],
    ['company', { id: 'xiaomi' }],
    ['company', { id: 'xiaomi', pageDate: '2021-Q1' }],
    ['companies', { ids: ['xiaomi', 'huawei'], pageDate: '2021' }],
    ['company', { id: 'xiaomi', isLive: true, asOf: '2021-02-14' }],
    ['companies', { ids: [], asOf: '2021-02' }],
    ['factBaseChanged', {}],
    ['saveArticle', makeSaving()],
    ['savedOf', { article: 'court' }],
    ['savedOf', { url: 'https://news.example/' }],
    ['savePage', { tabId: 7, part: 'selection' }],
    ['readDraft', { id: 'd1' }],
    ['decideOnCard', { is: 'notThis', company: 'apple', name: 'Apple', where: 'page' }],
    ['decideOnCard', { is: 'means', company: 'apple', name: 'Apple', where: 'site' }],
    ['decideOnCard', { is: 'snooze', company: 'apple', until: 'week', where: 'everywhere' }],
    ['undoOnCard', { change: 1_900_000_000_000 }],
    ['namesakes', { name: 'Delta' }],
    ['lookedAt', { company: 'xiaomi', shown: ['f1'] }],
  ])('%s passes as the contract says', (name, request) => {
    expect(() => checkRequest(name, request)).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    ['pageTerms', undefined, 'request'],
    ['pageTerms', { more: 1 }, 'more'],
    ['dictionary', {}, 'keys'],
    ['dictionary', { keys: 'xiaomi' }, 'keys'],
    ['dictionary', { keys: keys(MAX_KEYS + 1) }, 'keys'],
    ['dictionary', { keys: keys(1, MAX_KEY_LENGTH + 1) }, 'keys.0'],
    ['dictionary', { keys: ['a', 7] }, 'keys.1'],
    ['dictionary', { keys: ['a'], texts: [0] }, 'texts.0'],
    ['dictionary', { keys: ['a'], texts: [[0, -1]] }, 'texts.0.1'],
    ['dictionary', { keys: ['a'], texts: [[0.5]] }, 'texts.0.0'],
    ['dictionary', { keys: ['a'], texts: Array.from({ length: MAX_KEYS + 1 }, () => []) }, 'texts'],
    ['dictionary', { keys: ['a'], texts: [Array.from({ length: MAX_KEYS + 1 }, () => 0)] }, 'texts.0'],
    ['found', { companies: -1, newer: 0 }, 'companies'],
    ['found', { companies: 1.5, newer: 0 }, 'companies'],
    ['found', { companies: '1', newer: 0 }, 'companies'],
    ['company', { id: 7 }, 'id'],
    ['company', { id: 'x'.repeat(201) }, 'id'],
    ['company', { id: 'xiaomi', pageDate: 'yesterday' }, 'pageDate'],
    ['company', { id: 'xiaomi', pageDate: undefined }, 'pageDate'],
    ['company', { id: 'xiaomi', asOf: '14 February 2021' }, 'asOf'],
    ['company', { id: 'xiaomi', isLive: 'yes' }, 'isLive'],
    ['companies', { ids: [null] }, 'ids.0'],
    ['decideOnCard', { is: 'merge', company: 'apple', into: 'orange' }, 'is'],
    ['decideOnCard', { is: 'notThis', company: 'apple', name: 'Apple', where: 'elsewhere' }, 'where'],
    [
      'decideOnCard',
      { is: 'notThis', company: 'apple', name: 'Apple', where: 'site', site: 'a.example' },
      'site',
    ],
    ['decideOnCard', { is: 'means', company: 'apple', name: 'x'.repeat(201), where: 'site' }, 'name'],
    ['decideOnCard', { is: 'snooze', company: 'apple', until: '2030-01-01', where: 'site' }, 'until'],
    ['undoOnCard', { change: 'last' }, 'change'],
    ['namesakes', { name: '' }, 'name'],
    ['lookedAt', { company: 'xiaomi', shown: [7] }, 'shown.0'],
    ['saveArticle', {}, 'article'],
    ['saveArticle', { ...makeSaving(), more: 1 }, 'more'],
    ['saveArticle', makeSaving({ article: { id: 'a', title: 'T', url: 'javascript:1' } }), 'article.url'],
    ['saveArticle', makeSaving({ text: 'x'.repeat(2_000_001) }), 'text'],
    ['saveArticle', makeSaving({ facts: [makeFact('f', 'c', { evidence: [] })] }), 'facts.0.evidence'],
    ['saveArticle', makeSaving({ facts: [makeFact('f', 'c', { date: 'May' })] }), 'facts.0.date'],
    ['saveArticle', makeSaving({ companies: [{ id: 'c' } as never] }), 'companies.0.name'],
    ['savedOf', { article: 7 }, 'article'],
    ['factBaseChanged', null, 'request'],
    ['factBaseChanged', 'now', 'request'],
    ['savePage', { tabId: '7', part: 'page' }, 'tabId'],
    ['savePage', { tabId: 7, part: 'all' }, 'part'],
    ['readDraft', {}, 'id'],
  ])('%s is refused with the place that is wrong: %j', (name, request, place) => {
    expect(() => checkRequest(name, request)).toThrow(
      expect.objectContaining({
        code: 'badRequest',
        message: expect.stringContaining(`${name}: ${place}: `),
      }),
    );
  });
});
