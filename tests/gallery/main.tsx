import { render } from 'preact';
// First, since it brings the theme along, which all others build on.
import '../../src/review/review.css';
import '../../src/ui/company/company.css';
import '../../src/ui/card/card.css';
import '../../src/ui/card/menu/menu.css';
import '../../src/ui/popup/popup.css';
import './gallery.css';
import { StringsProvider } from '../../src/ui/strings.ts';
import { stringsFrom } from '../ui/strings-from.ts';
import { VIEWS } from './views.tsx';

/** Before each press, in ms: what the one before opened has to be there. */
const PRESS_MS = 50;

/*
 * `?view=card-one-fact` shows one state as it stands on an open page, where axe can see into it; `&width=320` makes a card
 * or popup as wide, `&scheme=dark` sets light or dark, `&open=1` presses what opens more, and `&fault=1` plants one fault
 * that a check of this page has to find. Without a view: all of them.
 */
const query = new URLSearchParams(location.search);
const name = query.get('view') ?? '';
const view = VIEWS[name];
const root = document.documentElement;

if (query.has('scheme')) root.dataset.scheme = query.get('scheme') ?? '';
if (query.has('width')) {
  root.dataset.width = '';
  root.style.setProperty('--gallery-width', `${query.get('width')}px`);
}

const strings = view?.strings ?? stringsFrom();
root.dir = strings.direction;
root.lang = strings.locale;
document.title = name || 'Gallery';

render(
  view ? (
    <StringsProvider value={strings}>
      {view.kind === 'card' ? (
        <main class="page">
          <h1>A page that names a company</h1>
          {view.show()}
        </main>
      ) : view.kind === 'popup' ? (
        <div class="toolbar">{view.show()}</div>
      ) : (
        view.show()
      )}
      {query.has('fault') && <button type="button" />}
    </StringsProvider>
  ) : (
    <main class="overview">
      <h1>Gallery</h1>
      {Object.entries(VIEWS).map(([key, { kind }]) => (
        <section key={key}>
          <h2>
            <a href={`?view=${key}`}>{key}</a>
          </h2>
          <iframe src={`?view=${key}`} title={key} class={kind} />
        </section>
      ))}
    </main>
  ),
  document.body,
);

const presses = query.has('open') ? ['.card-more button, .company-open'] : (view?.presses ?? []);
for (const selector of presses) {
  await new Promise((done) => setTimeout(done, PRESS_MS));
  document.querySelector<HTMLElement>(selector)?.click();
}
await new Promise((done) => setTimeout(done, PRESS_MS));
// Pictures and checks wait for this.
root.dataset.ready = '';
