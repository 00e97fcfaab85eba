import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('what is still to come', (journey) => {
  it('is told as such on the card, leaves the status as it is and colours no mark', async () => {
    await journey.installPack('to-come.json');
    const tab = await journey.visit('to-come.html');
    await tab.waitForMarks({ text: 'Halden Ferries' });
    const marks = await tab.waitForMarks({ text: 'Oslo Cranes' });
    expect(marks.map(({ text, name }) => [text, name])).toEqual([
      ['Halden Ferries', 'factcards'],
      ['Oslo Cranes', 'factcards-newer'],
    ]);
    await tab.hover({ text: 'Halden Ferries' });
    const { text } = await tab.waitForCard();
    expect(text).toMatch(/Port licence[\s\S]*in force[\s\S]*10 Jan 2021/);
    expect(text).toMatch(/1 Jan 2099[\s\S]*Still to come[\s\S]*The ban from the outer quay ends/);
    expect(text).not.toMatch(/newer/i);
    await journey.picture(tab, 'card-to-come');
    await tab.close();
  });
});
