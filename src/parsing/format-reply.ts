import { openingCode } from './enhanced-status-code.js';
import { finds, isText, shownValue, wrongArgument } from './wrong-argument.js';

/** What `formatReply` writes; every `Reply` without faults is one. */
export interface FormattableReply {
  /** An integer from 200 to 599. */
  readonly code: number;
  /** Written on every line; not for 3yz, and of the same class as the code. */
  readonly enhanced?: string | undefined;
  /** One textstring or more, without line ends. */
  readonly lines: readonly string[];
}

function checkCodes(code: number, enhanced: string | undefined): void {
  if (!Number.isInteger(code) || code < 200 || code > 599) {
    throw new RangeError(`A reply code is an integer from 200 to 599, not ${shownValue(code)}`);
  }
  if (enhanced === undefined) return;
  if (openingCode(enhanced) !== enhanced) {
    throw new RangeError(`An enhanced status code is written like 5.1.1, not ${shownValue(enhanced)}`);
  }
  if (Number(enhanced[0]) !== Math.floor(code / 100)) {
    throw new RangeError(`The enhanced status code ${enhanced} contradicts the reply code ${code}`);
  }
}

function checkLine(line: string, index: number, mayOpenWithCode: boolean): void {
  if (/(?!\t)\p{Cc}|\p{Cs}/u.test(line)) {
    throw new RangeError(
      `Line ${index + 1} of the reply holds a CR, LF or NUL, another control character than tab, or half a surrogate pair`,
    );
  }
  if (mayOpenWithCode || openingCode(line) === undefined) return;
  throw new RangeError(`Line ${index + 1} of the reply opens with an enhanced status code: give it as "enhanced"`);
}

function formatLine(start: string, separator: string, enhanced: string | undefined, line: string): string {
  const textstring = enhanced === undefined ? line : enhanced + (line && ` ${line}`);
  return `${start}${textstring || separator === '-' ? separator : ''}${textstring}\r\n`;
}

/**
 * Writes a reply as it goes over the wire, with the enhanced status code on every line (RFC 5321 §4.2, RFC 2034 §4).
 *
 * A line without text ends right behind its code, except for 334, which RFC 4954 §4 gives a space: of a conforming reply
 * that was parsed, only such a space at the end of a line may be lost. Characters outside of ASCII are written as they are,
 * for those who agreed on SMTPUTF8 (RFC 6531 §3.7.4). Throws a `RangeError` for a code that is not from 200 to 599, an
 * enhanced status code that is malformed or contradicts the reply code, no line at all, a line that holds a control
 * character other than tab or half of a surrogate pair, and a line that would be read as opening with an enhanced status
 * code; a `TypeError` for what is no reply.
 *
 * @example
 * formatReply({ code: 550, enhanced: '5.1.1', lines: ['No such user', 'Try again'] }); // '550-5.1.1 No such user\r\n550 5.1.1 Try again\r\n'
 * formatReply({ code: 250, lines: [''] }); // '250\r\n'
 * formatReply({ code: 250, enhanced: '5.1.1', lines: ['Ok'] }); // throws RangeError
 * formatReply({ code: 250, lines: ['\x1b[2J'] }); // throws RangeError
 */
export function formatReply(reply: FormattableReply): string {
  if (!finds(() => reply.lines.every(isText)))
    throw wrongArgument('formatReply() takes a reply with lines of text', reply);
  const { code, enhanced, lines } = reply;
  checkCodes(code, enhanced);
  if (lines.length === 0) throw new RangeError('A reply has at least one line, which may be empty');
  const isIntermediate = code >= 300 && code < 400;
  return lines
    .map((line, index) => {
      checkLine(line, index, enhanced !== undefined || isIntermediate);
      const isLast = index === lines.length - 1;
      if (isLast && code === 334 && line === '') return '334 \r\n';
      return formatLine(String(code), isLast ? ' ' : '-', enhanced, line);
    })
    .join('');
}
