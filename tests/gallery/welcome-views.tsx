import { Welcome } from '../../src/welcome/welcome.tsx';
import type { GalleryView } from './views.tsx';

const welcome = (hasAccess: boolean, shortcuts?: { next: string; previous: string }): GalleryView => ({
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

/** The first page: where the browser has allowed all sites or not, and with keys for its shortcuts or none. */
export const WELCOME_VIEWS: Record<string, GalleryView> = {
  welcome: welcome(true, { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' }),
  'welcome-no-access': welcome(false, { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' }),
  'welcome-no-keys': welcome(true),
};
