import type { Shortcuts } from '../../src/welcome/shortcuts.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';
import type { GalleryView } from './views.tsx';

const welcome = (hasAccess: boolean, shortcuts: Shortcuts): GalleryView => ({
  kind: 'page',
  show: () => (
    <div id="app">
      <Welcome
        hasAccess={hasAccess}
        askForAccess={async () => true}
        shortcuts={shortcuts}
        optionsPage="?view=options-first"
      />
    </div>
  ),
});

const KEYS = { walk: { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' }, save: 'Alt+Shift+F' };

/** The first page: where the browser has allowed all sites or not, and with keys for its shortcuts or none. */
export const WELCOME_VIEWS: Record<string, GalleryView> = {
  welcome: welcome(true, KEYS),
  'welcome-no-access': welcome(false, KEYS),
  'welcome-no-keys': welcome(true, {}),
};
