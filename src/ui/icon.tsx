import { createElement, type VNode } from 'preact';

// The icons come as SVG text. Their few shapes are made into elements here, so that no markup is ever put into a page.
const SHAPE = /<(path|circle|ellipse|line|polygon|polyline|rect)\s([^>]*?)\/>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

interface IconProps {
  /** The text of one of Lucide's icons, imported with `?raw`. */
  svg: string;
  /** It points along the line of reading and turns around where that runs from right to left. */
  turns?: boolean;
}

/** A picture beside words that say the same, so it is hidden from screen readers. */
export function Icon({ svg, turns = false }: IconProps) {
  return (
    <svg
      class={turns ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapesOf(svg)}
    </svg>
  );
}

/** The tag and the attributes of each shape, read once for each icon: a long timeline repeats them hundreds of times. */
const shapes = new Map<string, [tag: string, attributes: Record<string, string>][]>();

function shapesOf(svg: string): VNode[] {
  let read = shapes.get(svg);
  if (!read) {
    read = [...svg.matchAll(SHAPE)].map(([, tag = '', attributes = '']) => [
      tag,
      Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value])),
    ]);
    shapes.set(svg, read);
  }
  return read.map(([tag, attributes]) => createElement(tag, attributes));
}
