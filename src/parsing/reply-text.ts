/** Reads parts of a reply as text. */
export interface ReplyText {
  /** Says which octets the next reads are from. */
  open(octets: Uint8Array, start: number, end: number): void;
  /** The part as UTF-8, or `undefined` where it is none. The text may hold on to all of the reply. */
  utf8(start: number, end: number): string | undefined;
  /** The part with one character for each octet. */
  latin1(start: number, end: number): string;
}

/** Decodes a reply of ASCII in one step, and any other line by line, so that one bad line does not spoil its neighbours. */
export function createReplyText(): ReplyText {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let octets: Uint8Array = new Uint8Array();
  let origin = 0;
  let ascii: string | undefined;

  function decode(start: number, end: number): string | undefined {
    try {
      return decoder.decode(octets.subarray(start, end));
    } catch {
      return undefined;
    }
  }

  return {
    open(source, start, end) {
      octets = source;
      origin = start;
      const text = decode(start, end);
      ascii = text?.length === end - start ? text : undefined;
    },
    utf8: (start, end) => ascii?.slice(start - origin, end - origin) ?? decode(start, end),
    latin1(start, end) {
      let text = '';
      for (let at = start; at < end; at++) text += String.fromCharCode(octets[at] ?? 0);
      return text;
    },
  };
}

/** A text of its own: engines keep the whole of a text alive for a slice of it, but not for what they joined. */
export const detach = (slice: string): string => [slice, ''].join('');
