import { expect, test } from 'vitest';
import { originOf, readAddress } from '../../src/subscriptions/read-address.ts';

test.each([
  ['https://news.example.org/pack.ndjson.gz', 'https://news.example.org/pack.ndjson.gz', 'news.example.org'],
  [' https://News.Example.org/p?v=1#top ', 'https://news.example.org/p?v=1', 'news.example.org'],
  ['news.example.org/pack.json', 'https://news.example.org/pack.json', 'news.example.org'],
  ['news.example.org:8443/pack.json', 'https://news.example.org:8443/pack.json', 'news.example.org:8443'],
  ['http://localhost:8080/p', 'http://localhost:8080/p', 'localhost:8080'],
  ['http://127.0.0.1/p', 'http://127.0.0.1/p', '127.0.0.1'],
])('%s is the address %s', (text, address, host) => {
  expect(readAddress(text)).toEqual({ address, host });
});

test.each([
  ['', 'noAddress'],
  ['a pack, please', 'noAddress'],
  ['https://', 'noAddress'],
  ['javascript:alert(1)', 'noAddress'],
  ['file:///etc/passwd', 'noAddress'],
  [`https://news.example.org/${'p'.repeat(2000)}`, 'noAddress'],
  ['http://news.example.org/pack.json', 'notSecure'],
  ['http://localhost.example.org/pack.json', 'notSecure'],
  ['https://me:secret@news.example.org/pack.json', 'password'],
])('%s is refused: %s', (text, problem) => {
  expect(readAddress(text)).toEqual({ problem });
});

test('the browser is asked for the host and nothing beside it', () => {
  expect(originOf('https://news.example.org:8443/a/pack.json?x')).toBe('https://news.example.org/*');
});
