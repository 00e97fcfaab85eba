// What the extension logs in Firefox. BiDi reports nothing of an extension's own pages, so this listens in Firefox's own
// window (thrown errors arrive there) and in the process where the extension lives (what it gives to `console`).

interface Said {
  addonId: string;
  text: string;
}

interface ServicesOfTests {
  console: { getMessageArray(): { message: string }[] };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: Said }) => void): void;
    loadProcessScript(url: string, alsoLater: boolean): void;
  };
  /** Kept here between calls. */
  factcardsSaid?: Said[];
}

declare const Services: ServicesOfTests;

/** To be called before the extension is there, with `processScript`. */
export function watchConsole(script: string): void {
  const said: Said[] = [];
  Services.factcardsSaid = said;
  Services.ppmm.addMessageListener('factcards:console', ({ data }) => {
    said.push(data);
  });
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
}

export function readErrors(addonId: string, origin: string): string[] {
  // Firefox's word for a page that was closed before its question was answered: nobody is left to answer.
  const isClosed = (message: string) =>
    /Promise rejected after context unloaded: Actor 'Conduits' destroyed before query '\w+' was resolved/.test(
      message,
    );
  const thrown = Services.console
    .getMessageArray()
    .map(({ message }) => message)
    .filter((message) => message.startsWith('[JavaScript Error:') && message.includes(`"${origin}`))
    .filter((message) => !isClosed(message));
  const said = (Services.factcardsSaid ?? [])
    .filter((one) => one.addonId === addonId)
    .map(({ text }) => text);
  return [...thrown, ...said];
}

/** Runs in every process, and asks late whether it is the extension's: a process takes up its work after this began. */
export const processScript = `
  {
    const textOf = (it) => {
      try { return String(it?.message ?? it); } catch { return 'something that has gone'; }
    };
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
      const { level, addonId, arguments: said } = event.wrappedJSObject ?? event;
      if (level !== 'error' || Services.appinfo.remoteType !== 'extension') return;
      sendAsyncMessage('factcards:console', { addonId, text: (said ?? []).map(textOf).join(' ') });
    }, Services.scriptSecurityManager.getSystemPrincipal());
  }`;
