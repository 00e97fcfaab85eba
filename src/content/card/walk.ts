import type { Marks } from '../marks.ts';
import { boxesOf, isShown, type PageMention } from '../mentions.ts';
import type { Cards } from './cards.ts';

/** Going from mention to mention: by the keyboard shortcut, and from the popup. */
export function createWalk(
  marks: Pick<Marks, 'flash'>,
  open: (mention: PageMention) => void,
): Pick<Cards, 'jump' | 'walk'> {
  let last: PageMention | undefined;

  const goTo = (
    mentions: readonly PageMention[],
    direction: 'next' | 'previous',
  ): PageMention | undefined => {
    const shown = mentions.filter(isShown);
    const at = last ? shown.indexOf(last) : -1;
    const from = at >= 0 ? at : firstBelowTop(shown) - (direction === 'next' ? 1 : 0);
    const index = from + (direction === 'next' ? 1 : -1);
    last = shown[(index + shown.length) % shown.length];
    if (last) scrollTo(last);
    return last;
  };

  return {
    jump(mentions) {
      const mention = goTo(mentions, 'next');
      if (mention) marks.flash(mention);
      return mention !== undefined;
    },
    walk(mentions, direction) {
      const mention = goTo(mentions, direction);
      if (mention) open(mention);
    },
  };
}

/** Where a walk begins: at what the reader sees. */
function firstBelowTop(mentions: readonly PageMention[]): number {
  const index = mentions.findIndex((mention) => (boxesOf(mention)[0]?.y ?? -1) >= 0);
  return Math.max(0, index);
}

/** Without motion: whoever asked to be there wants to be there, and some readers get dizzy on the way. */
function scrollTo(mention: PageMention): void {
  if (isInSight(mention)) return;
  mention.start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be taller than the window.
  const [box] = boxesOf(mention);
  if (box && !isInSight(mention))
    window.scrollBy({ top: box.y - window.innerHeight / 2, behavior: 'instant' });
}

function isInSight(mention: PageMention): boolean {
  const [box] = boxesOf(mention);
  return box !== undefined && box.y >= 0 && box.y + box.height <= window.innerHeight;
}
