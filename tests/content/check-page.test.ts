// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://post.example/2023/06/vans" }
import { beforeEach, describe, expect, it } from 'vitest';
import { checkPage } from '../../src/content/reader/check-page.ts';

const FIRST =
  'Halden Motors sold another hundred vans to the port, and the port will pay for them in the autumn.';
const SECOND =
  'The vans are built in the old hall by the river, where forty people work in two shifts a day.';
const THIRD =
  'A spokeswoman said that the port had asked for a lower price and that it had not been given one.';
const SAVED = {
  title: 'Vans for the port',
  text: ['Vans for the port', FIRST, SECOND, THIRD].join('\n'),
  quotes: [SECOND],
  paragraphs: [SECOND],
};

const show = (...paragraphs: string[]) => {
  document.documentElement.innerHTML = `<head><title>Vans for the port</title></head><body><article>
    <h1>Vans for the port</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body>`;
};
const check = () => checkPage(document, SAVED, async () => {});

describe('the page of a saved article', () => {
  beforeEach(() => show(FIRST, SECOND, THIRD));

  it('still has a sentence, though it has no date', async () => {
    expect(await check()).toEqual([{ is: 'there' }]);
  });

  it('has it in other words', async () => {
    show(FIRST, SECOND.replace('forty', 'sixty'), THIRD);
    expect(await check()).toEqual([{ is: 'changed', now: SECOND.replace('forty', 'sixty') }]);
  });

  it('has it no more', async () => {
    show(
      FIRST,
      THIRD,
      'Neither of the two would say which of the other makers had asked to be heard before the summer.',
    );
    expect(await check()).toEqual([{ is: 'gone' }]);
  });

  it('says nothing where it is empty', async () => {
    document.body.innerHTML = '';
    expect(await check()).toEqual([null]);
  });
});
