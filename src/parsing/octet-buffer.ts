const SMALLEST = 4096;
const LARGEST_KEPT = 262_144;

/** Octets that wait to be read, in one piece, from `start` to `end` of `octets`. */
export interface OctetBuffer {
  readonly octets: Uint8Array;
  /** The same octets, four to a number. */
  readonly words: Int32Array;
  readonly start: number;
  readonly end: number;
  /** How many wait, with those of half a surrogate pair whose other half has not come. */
  readonly length: number;
  /** Copies a chunk, which may then be used again. */
  append(chunk: string | Uint8Array): void;
  /** Says that the other half of a surrogate pair will not come. */
  flush(): void;
  /** Takes octets from the front, without moving the others. */
  drop(count: number): void;
  /** Gives back memory that is no longer needed; what waits may move. */
  trim(): void;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

export function createOctetBuffer(): OctetBuffer {
  const encoder = new TextEncoder();
  let octets = new Uint8Array(SMALLEST);
  let words = new Int32Array(octets.buffer);
  let start = 0;
  let end = 0;
  let half = '';

  /** Moves what waits to the front of an array of this capacity, which is the present one if it fits. */
  function move(capacity: number): void {
    const waiting = octets.subarray(start, end);
    if (capacity !== octets.length) {
      octets = new Uint8Array(capacity);
      words = new Int32Array(octets.buffer);
    }
    octets.set(waiting);
    end -= start;
    start = 0;
  }

  /** Makes room; the work is constant for each octet in the long run, as half of the capacity is free after a move. */
  function reserve(count: number): void {
    if (end + count <= octets.length) return;
    const needed = 4 * (end - start + count);
    move(needed <= octets.length ? octets.length : needed);
  }

  function appendText(text: string): void {
    reserve(3 * text.length);
    end += encoder.encodeInto(text, octets.subarray(end)).written;
  }

  function flush(): void {
    if (half) appendText(half);
    half = '';
  }

  function appendHalves(text: string): void {
    const isCut = isHighSurrogate(text.charCodeAt(text.length - 1));
    half = isCut ? text.slice(-1) : '';
    appendText(isCut ? text.slice(0, -1) : text);
  }

  function appendOctets(chunk: Uint8Array): void {
    flush();
    reserve(chunk.length);
    octets.set(chunk, end);
    end += chunk.length;
  }

  function trim(): void {
    if (octets.length > LARGEST_KEPT && end - start <= SMALLEST) move(2 * SMALLEST);
    else if (start === end) start = end = 0;
  }

  return {
    get octets() {
      return octets;
    },
    get words() {
      return words;
    },
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    get length() {
      return end - start + (half ? 3 : 0);
    },
    append(chunk) {
      if (typeof chunk === 'string') appendHalves(half + chunk);
      else appendOctets(chunk);
    },
    flush,
    drop(count) {
      start += count;
    },
    trim,
  };
}
