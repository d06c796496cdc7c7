/** The limits of a reply parser, by the names of its options. */
export type ReplyLimit = 'maxLineOctets' | 'maxReplyLines' | 'maxReplyOctets';

/**
 * Thrown when a server sends more than a reply parser is willing to hold for one reply.
 *
 * `limit` names the option, `maximum` is its value. Its `code` is `'ERR_REPLY_LIMIT'`. RFC 5321 §4.5.3.1.5 limits a line
 * to 512 octets, but no RFC limits the lines of a reply.
 *
 * @example
 * parseReply('250 far too much', { maxLineOctets: 10 }); // throws ReplyLimitError
 * new ReplyLimitError('maxReplyLines', 1000).limit; // 'maxReplyLines'
 */
export class ReplyLimitError extends Error {
  override readonly name = 'ReplyLimitError';
  readonly code = 'ERR_REPLY_LIMIT';
  readonly limit: ReplyLimit;
  readonly maximum: number;

  constructor(limit: ReplyLimit, maximum: number) {
    super(`SMTP reply exceeds ${limit}: at most ${maximum} are accepted`);
    this.limit = limit;
    this.maximum = maximum;
  }
}

/**
 * Tells whether a value is a `ReplyLimitError`, also one of another copy of this package or another realm.
 *
 * @example
 * isReplyLimitError(new ReplyLimitError('maxReplyLines', 1000)); // true
 * isReplyLimitError(new RangeError('too long')); // false
 */
export function isReplyLimitError(value: unknown): value is ReplyLimitError {
  return typeof value === 'object' && value !== null && 'code' in value && value.code === 'ERR_REPLY_LIMIT';
}
