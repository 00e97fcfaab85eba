import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/background/requests.ts';
import { MAX_KEY_LENGTH, MAX_KEYS } from '../../src/messages/contract.ts';

const keys = (count: number, length = 3) => Array.from({ length: count }, () => 'k'.repeat(length));

describe('a request', () => {
  it.each<[string, unknown]>([
    ['pageTerms', {}],
    ['dictionary', { keys: [] }],
    ['dictionary', { keys: keys(MAX_KEYS) }],
    ['dictionary', { keys: keys(1, MAX_KEY_LENGTH) }],
    ['found', { companies: 0 }],
    ['cardCode', {}],
    ['company', { id: 'xiaomi' }],
    ['company', { id: 'xiaomi', pageDate: '2021-Q1' }],
    ['companies', { ids: ['xiaomi', 'huawei'], pageDate: '2021' }],
    ['factBaseChanged', {}],
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
    ['found', { companies: -1 }, 'companies'],
    ['found', { companies: 1.5 }, 'companies'],
    ['found', { companies: '1' }, 'companies'],
    ['company', { id: 7 }, 'id'],
    ['company', { id: 'x'.repeat(201) }, 'id'],
    ['company', { id: 'xiaomi', pageDate: 'yesterday' }, 'pageDate'],
    ['company', { id: 'xiaomi', pageDate: undefined }, 'pageDate'],
    ['companies', { ids: [null] }, 'ids.0'],
    ['factBaseChanged', null, 'request'],
    ['factBaseChanged', 'now', 'request'],
  ])('%s is refused with the place that is wrong: %j', (name, request, place) => {
    expect(() => checkRequest(name, request)).toThrow(
      expect.objectContaining({
        code: 'badRequest',
        message: expect.stringContaining(`${name}: ${place}: `),
      }),
    );
  });
});
