import type { ErrorVerdict } from './failure.js';
import type { FailureReason } from './reasons.js';

/** What of an error's verdict is not as with most. */
interface ErrorRow extends Partial<ErrorVerdict> {
  readonly reason: FailureReason;
  /** Codes and names, with a space between. */
  readonly codes: string;
}

/** Most errors need a change on this side, and arise before the final dot. */
const usual = { permanence: 'permanent', delivery: 'not-accepted' } as const;

/**
 * What the codes of Node's sockets, DNS and TLS and the names of mail tools' errors mean, first match first; emailjs
 * numbers its own, and SES adds `Exception`.
 */
const rows: readonly ErrorRow[] = [
  {
    reason: 'connection-failed',
    permanence: 'temporary',
    codes:
      'ECONNREFUSED EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENONET EADDRNOTAVAIL EADDRINUSE EACCES EPERM EMFILE ENFILE ENOBUFS ENOPROTOOPT EAFNOSUPPORT EAI_AGAIN EAI_FAIL EAI_MEMORY EAI_CANCELED ESERVFAIL EREFUSED ETIMEOUT ENOTIMP EFORMERR EBADRESP EBADQUERY EBADFAMILY EBADSTR EBADFLAGS EBADHINTS EFILE EDESTRUCTION ENOTINITIALIZED ECANCELLED ERR_SOCKET_CONNECTION_TIMEOUT ERR_SOCKET_BAD_PORT ERR_TLS_HANDSHAKE_TIMEOUT CONNECT_TIMEOUT GREETING_TIMEOUT UPGRADE_TIMEOUT EPROXY EMAILJS_1 EMAILJS_6 EDNS',
  },
  {
    reason: 'connection-failed',
    permanence: 'temporary',
    delivery: 'unknown',
    dropped: true,
    codes:
      'ETIMEDOUT ECONNRESET EPIPE ECONNABORTED ENOTCONN ESHUTDOWN ENOMEM EPROTO EOF ERR_SOCKET_CLOSED ERR_STREAM_DESTROYED ERR_STREAM_PREMATURE_CLOSE SOCKET_TIMEOUT ESOCKET ECONNECTION EMAILJS_4 EMAILJS_5 EMAILJS_8 EMAILJS_9 ENETRESET',
  },
  {
    reason: 'domain-not-found',
    permanence: 'unknown',
    codes: 'ENOTFOUND EAI_NODATA EAI_NONAME ENODATA ENONAME',
  },
  { reason: 'address-syntax', codes: 'EBADNAME' },
  {
    reason: 'tls-failed',
    permanence: 'unknown',
    codes: 'OUT_OF_MEM ETLS EMAILJS_10 HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE PATH_LENGTH_EXCEEDED',
  },
  { reason: 'encryption-required', codes: 'EREQUIRETLS' },
  { reason: 'auth-failed', codes: 'EAUTH EOAUTH2 EOTP EMAILJS_3' },
  { reason: 'not-supported', codes: 'EMAILJS_7' },
  { reason: 'policy-rejected', codes: 'MessageRejected' },
  { reason: 'protocol-error', delivery: 'unknown', local: true, codes: 'EPROTOCOL' },
  {
    reason: 'rate-limited',
    permanence: 'temporary',
    codes: 'TooManyRequests LimitExceeded Throttling EMAXLIMIT',
  },
  {
    reason: 'sender-rejected',
    codes:
      'SendingPaused AccountSuspended AccountSendingPaused ConfigurationSetSendingPaused FromEmailAddressNotVerified ProductionAccessNotGranted',
  },
  {
    reason: 'dns-misconfigured',
    codes: 'MailFromDomainNotVerified',
  },
  {
    reason: 'server-error',
    permanence: 'temporary',
    delivery: 'unknown',
    codes: 'InternalServiceError InternalFailure ServiceUnavailable ConcurrentModification',
  },
  {
    reason: 'message-malformed',
    codes: 'InvalidTemplate MissingRenderingAttribute InvalidRenderingParameter',
  },
  { reason: 'too-many-recipients', codes: 'EMAXRECIPIENTS' },
  {
    reason: 'client-error',
    codes:
      'ENOAUTH ECONFIG EABORT ABORT_ERR AbortError ESTREAM EENVELOPE EMESSAGE EFILEACCESS EURLACCESS EFETCH ESENDMAIL ESES ERR_ACCESS_DENIED ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_VALUE ERR_INVALID_IP_ADDRESS ENOENT EINVAL BadRequest NotFound AlreadyExists Conflict InvalidNextToken ConfigurationSetDoesNotExist TemplateDoesNotExist',
  },
];

const rowOf = (code: string): ErrorRow | undefined => rows.find(({ codes }) => ` ${codes} `.includes(` ${code} `));

const ofTls = /^(?:ERR_TLS|ERR_SSL|CERT|CRL|UNABLE_TO|ERROR_IN|DEPTH_ZERO|SELF_SIGNED)_/;

/** Codes that only wrap: what is behind them, or their words, tell more. */
const wrappers = ' ESOCKET ECONNECTION EDNS ETLS ESES EPROTO EMAILJS_1 EMAILJS_4 EMAILJS_5 ';

/** What an error's code or name states, or `undefined` for one that states nothing. */
export function verdictOfCode(code: string): ErrorVerdict | undefined {
  if (!code || code.length > 64 || code.includes(' ')) return undefined;
  const row = rowOf(code.replace(/Exception$/, '')) ?? (ofTls.test(code) ? rowOf('ETLS') : undefined);
  return row && { ...usual, ...row, rule: code, wraps: wrappers.includes(` ${code} `) };
}

/** The verdict on a fault of this side: nothing was said by a server. */
export const clientError = (rule: string): ErrorVerdict => ({ ...usual, reason: 'client-error', rule, local: true });
