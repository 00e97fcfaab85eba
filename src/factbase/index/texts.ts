/** Texts in UTF-8, in few large pieces of memory: a million short ones as objects take several times the room. */
export interface Texts {
  add(text: string): void;
  /** Of text i how many bytes it has. */
  size(i: number): number;
  /** Copies the bytes of text i, without the first few of them. */
  copy(i: number, to: Uint8Array, at: number, without?: number): void;
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
      const written = writeAscii(text, piece, used) ?? encoder.encodeInto(text, piece.subarray(used)).written;
      if (3 * length === places.length) {
        const more = new Uint32Array(2 * places.length);
        more.set(places);
        places = more;
      }
      places[3 * length] = pieces.length - 1;
      places[3 * length + 1] = used;
      places[3 * length + 2] = written;
      used += written;
      length++;
    },
    size: (i) => places[3 * i + 2] ?? 0,
    copy(i, to, at, without = 0) {
      const piece = pieces[places[3 * i] ?? 0];
      if (!piece) return;
      const start = (places[3 * i + 1] ?? 0) + without;
      const size = (places[3 * i + 2] ?? 0) - without;
      // By hand: a view of so few bytes takes longer to make than they to copy.
      for (let k = 0; k < size; k++) to[at + k] = piece[start + k] as number;
    },
    get length() {
      return length;
    },
  };
}

/** How many bytes were written; `undefined` for a text with other letters. For a short text several times faster than an encoder. */
function writeAscii(text: string, to: Uint8Array, at: number): number | undefined {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return undefined;
    to[at + i] = unit;
  }
  return text.length;
}
