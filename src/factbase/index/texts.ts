/** Texts in UTF-8, in few large pieces of memory: a million short ones as objects take several times the room. */
export interface Texts {
  add(text: string): void;
  /** The bytes of text i, as they lie there: to be copied, not kept. */
  bytes(i: number): Uint8Array;
  readonly length: number;
}

const PIECE = 1024 * 1024;

export function createTexts(): Texts {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  /** Of each text: in which piece it is, where it begins there, and how long it is. */
  let places = new Uint32Array(3 * 1024);
  let length = 0;
  let used = PIECE;

  function room(bytes: number): Uint8Array {
    const last = pieces.at(-1);
    if (last && used + bytes <= last.length) return last;
    const piece = new Uint8Array(Math.max(PIECE, bytes));
    pieces.push(piece);
    used = 0;
    return piece;
  }

  return {
    add(text) {
      // A character takes three bytes at most for each code unit.
      const piece = room(3 * text.length);
      const { written } = encoder.encodeInto(text, piece.subarray(used));
      if (3 * length === places.length) {
        const more = new Uint32Array(2 * places.length);
        more.set(places);
        places = more;
      }
      places.set([pieces.length - 1, used, written], 3 * length);
      used += written;
      length++;
    },
    bytes(i) {
      const [piece = 0, start = 0, size = 0] = places.subarray(3 * i, 3 * i + 3);
      return pieces[piece]?.subarray(start, start + size) ?? new Uint8Array();
    },
    get length() {
      return length;
    },
  };
}
