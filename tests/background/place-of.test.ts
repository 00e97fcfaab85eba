import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from '../../src/background/place-of.ts';
import type { Runtime } from '../../src/platform/browser.ts';

const from = (url: string | undefined, tab: string | undefined, frameId?: number) =>
  ({
    ...(url !== undefined && { url }),
    ...(tab !== undefined && { tab: { url: tab } }),
    ...(frameId !== undefined && { frameId }),
  }) as Runtime.MessageSender;

describe('where a message comes from', () => {
  it('is the address that the page went on to without leaving', () => {
    const sender = from('https://news.example/one', 'https://news.example/two?id=3#c', 0);
    expect(placeOf(sender)).toEqual({ site: 'news.example', page: 'news.example/two?id=3' });
  });

  it.each([
    ['a frame', from('https://ads.example/banner', 'https://news.example/one', 4)],
    ['a page that is about to be left', from('https://ads.example/banner', 'https://news.example/one', 0)],
    ['no tab', from('https://ads.example/banner', undefined)],
  ])('is its own address, of %s', (_who, sender) => {
    expect(addressOf(sender)).toBe('https://ads.example/banner');
  });

  it('is that of its tab where the browser tells no more', () => {
    expect(addressOf(from(undefined, 'https://news.example/one'))).toBe('https://news.example/one');
  });

  it('is no site in a page of the browser', () => {
    expect(placeOf(from('about:blank', 'about:blank', 0))).toEqual({});
  });
});
