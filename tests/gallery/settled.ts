/** A page that did not change for so long, in ms, has shown what it has. */
const QUIET_MS = 80;
/** What goes on changing by itself is as it is. */
const PATIENCE_MS = 5000;

/** Resolves when everything below an element has come. */
export function settled(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(end);
      resolve();
    };
    let quiet = setTimeout(done, QUIET_MS);
    const end = setTimeout(done, PATIENCE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The element, once it is there. */
export async function shown(selector: string): Promise<HTMLElement> {
  for (let waited = 0; waited < PATIENCE_MS; waited += QUIET_MS) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
  throw new Error(`nothing to press: ${selector}`);
}
