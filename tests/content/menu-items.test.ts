import { expect, it } from 'vitest';
import { type MenuParts, menuItems } from '../../src/content/card/menu-items.tsx';
import { starterView } from '../gallery/fixtures.ts';
import { stringsFrom } from '../ui/strings-from.ts';

const idsOf = (isPrivate: boolean) =>
  menuItems({
    company: starterView('xiaomi', '2021-02-14'),
    opening: { name: 'Xiaomi', evidence: { is: 'name' } },
    strings: stringsFrom(),
    site: 'news.example.com',
    isPrivate,
  } as MenuParts).map(({ id }) => id);

it('offers to snooze a company, but not in a private window, of which nothing is kept', () => {
  expect(idsOf(false)).toContain('snooze');
  expect(idsOf(true)).toEqual(idsOf(false).filter((id) => id !== 'snooze'));
});
