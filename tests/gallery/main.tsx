import { render } from 'preact';
import './gallery.css';
import { StringsProvider } from '../../src/ui/strings.ts';
import { stringsOf } from './languages.ts';
import { settled, shown } from './settled.ts';
import { VIEWS } from './views.tsx';

/*
 * `?view=card-one-fact` shows one state as it stands on an open page, where axe can see into it; `&width=320` makes a card
 * or popup as wide, `&scheme=dark` sets light or dark, `&language=ar` takes the strings of a language, `&open=1` presses
 * what opens more, and `&fault=1` plants one fault that a check of this page has to find. Without a view: all of them.
 * `data-ready` on the root says that all of it is there.
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

const strings = view?.strings ?? stringsOf(query.get('language') ?? 'en');
root.dir = strings.direction;
root.lang = strings.locale;
document.title = name || 'Gallery';
document.body.className = view?.kind === 'page' ? 'fc' : '';

/** The sheets of each page of ours. They come alone, as on the page: each brings the theme along, and the last one wins. */
const SHEETS = {
  options: () => import('../../src/options/options.css'),
  welcome: () => import('../../src/welcome/welcome.css'),
  review: () => import('../../src/review/review.css'),
};
const page = Object.entries(SHEETS).find(([start]) => name.startsWith(start));
await (page ? page[1]() : import('./small-views.ts'));
await view?.prepare?.();
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
          <iframe src={`?view=${key}`} title={key} class={kind} loading="lazy" />
        </section>
      ))}
    </main>
  ),
  document.body,
);

const presses = query.has('open') ? ['.card-more button, .company-open'] : (view?.presses ?? []);
for (const press of presses) {
  await settled(document.body);
  const selector = typeof press === 'string' ? press : press.into;
  const element = await shown(selector);
  if (typeof press === 'string') element.click();
  else if (element instanceof HTMLInputElement) {
    element.value = press.type;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
await settled(document.body);
// Pictures and checks wait for this.
root.dataset.ready = '';
