import { expect, it } from 'vitest';
import { addressOf } from '../../src/factbase/own-address.ts';

it.each([
  'https://news.example/story',
  'http://news.example/story/',
  'https://news.example/story#comments',
  'https://news.example/story?utm_source=mail&utm_medium=email&fbclid=7',
])('%s leads to the same article as the others', (url) => {
  expect(addressOf(url)).toBe('news.example/story');
});

it('what an address asks for tells articles apart, in whatever order', () => {
  expect(addressOf('https://news.example/?id=7&page=2')).toBe(addressOf('https://news.example/?page=2&id=7'));
  expect(addressOf('https://news.example/?id=7')).not.toBe(addressOf('https://news.example/?id=8'));
});

it('what is no address leads nowhere', () => {
  expect(addressOf('news')).toBeUndefined();
});
