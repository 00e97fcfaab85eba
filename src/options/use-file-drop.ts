import { useState } from 'preact/hooks';

/** Takes a file that is dropped on an element: whether one hovers over it now, and the element's listeners. */
export function useFileDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const listeners = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // else the browser would open the file
      setOver(true);
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      const isInside = currentTarget instanceof Node && currentTarget.contains(relatedTarget as Node | null);
      if (!isInside) setOver(false);
    },
    onDrop(event: DragEvent) {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      onFile(file);
    },
  };
  return { isOver, listeners };
}
