/**
 * Puts a text on the clipboard; to be called while the browser still knows that the reader pressed something, `near` where
 * that was. False where it could not be done, or something of the page's may have been put there instead.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  // Only pages over https have this way, and some of those forbid it.
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
}

/**
 * The old way needs something selected, and fires an event that the page may hear before us: only where our listener was
 * asked, and nobody after it, the text is what we say it is.
 */
function copyByCommand(text: string, near: HTMLElement): boolean {
  let isOurs = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    isOurs = event.clipboardData !== null;
  };
  const field = document.createElement('textarea');
  field.value = text;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText =
    'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0';
  near.after(field);
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    field.select();
    return document.execCommand('copy') && isOurs;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
    field.remove();
    near.focus({ preventScroll: true });
  }
}
