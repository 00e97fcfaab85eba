// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Timeline } from '../../src/ui/company/timeline.tsx';
import { StringsProvider } from '../../src/ui/strings.ts';
import { manyFacts } from '../gallery/fixtures.ts';
import { stringsFrom } from './strings-from.ts';

it('paints the first of hundreds of facts at once, and all of them behind that', async () => {
  const view = manyFacts(200);
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <StringsProvider value={stringsFrom()}>
      <Timeline view={view} headingLevel={3} />
    </StringsProvider>,
    root,
  );
  const shown = () => root.querySelectorAll('.fact').length;
  expect(shown()).toBeGreaterThan(10);
  expect(shown()).toBeLessThan(30);
  await vi.waitFor(() => expect(shown()).toBe(view.facts.length));
  const ids = [...root.querySelectorAll('.year')].map(({ textContent }) => textContent);
  expect(new Set(ids).size).toBe(ids.length);
});
