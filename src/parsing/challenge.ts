import type { Reply } from './reply.js';

/**
 * Decodes the challenge of a 334; `undefined` for anything else, and for text that is not Base64 (RFC 4954 §4).
 *
 * An empty challenge gives no octets.
 *
 * @example
 * decodeChallenge(parseReply('334 VXNlcm5hbWU6')); // new TextEncoder().encode('Username:')
 * decodeChallenge(parseReply('334 ')).length; // 0
 * decodeChallenge(parseReply('334 go on!')); // undefined
 */
export function decodeChallenge(reply: Reply): Uint8Array | undefined {
  try {
    return reply.code === 334 ? Uint8Array.from(atob(reply.text), character => character.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}
