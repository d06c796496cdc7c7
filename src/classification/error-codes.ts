import type { ErrorVerdict } from './failure.js';
import type { FailureReason, Permanence } from './reasons.js';

interface ErrorRow {
  readonly reason: FailureReason;
  readonly permanence: Permanence;
  /** Whether it can happen after the final dot, so that the message may have been taken. */
  readonly delivery: 'not-accepted' | 'unknown';
  readonly dropped?: true;
  /** Codes and names, with a space between. */
  readonly codes: string;
}

/** What the codes of Node's sockets, DNS and TLS and the names of mail tools' errors mean, first match first. */
const rows: readonly ErrorRow[] = [
  {
    reason: 'connection-failed',
    permanence: 'temporary',
    delivery: 'not-accepted',
    codes:
      'ECONNREFUSED EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENONET EADDRNOTAVAIL EADDRINUSE EACCES EPERM EMFILE ENFILE ENOBUFS ENOPROTOOPT EAFNOSUPPORT EAI_AGAIN EAI_FAIL EAI_MEMORY EAI_CANCELED ESERVFAIL EREFUSED ETIMEOUT ENOTIMP EFORMERR EBADRESP EBADQUERY EBADFAMILY EBADSTR EBADFLAGS EBADHINTS EFILE EDESTRUCTION ENOTINITIALIZED ECANCELLED ERR_SOCKET_CONNECTION_TIMEOUT ERR_SOCKET_BAD_PORT ERR_TLS_HANDSHAKE_TIMEOUT CONNECT_TIMEOUT GREETING_TIMEOUT UPGRADE_TIMEOUT EPROXY COULDNOTCONNECT NOCONNECTION EDNS',
  },
  {
    reason: 'connection-failed',
    permanence: 'temporary',
    delivery: 'unknown',
    dropped: true,
    codes:
      'ETIMEDOUT ECONNRESET EPIPE ECONNABORTED ENOTCONN ESHUTDOWN ENOMEM EPROTO EOF ERR_SOCKET_CLOSED ERR_STREAM_DESTROYED ERR_STREAM_PREMATURE_CLOSE SOCKET_TIMEOUT ESOCKET ECONNECTION TIMEDOUT CONNECTIONCLOSED CONNECTIONENDED ENETRESET',
  },
  {
    reason: 'domain-not-found',
    permanence: 'unknown',
    delivery: 'not-accepted',
    codes: 'ENOTFOUND EAI_NODATA EAI_NONAME ENODATA ENONAME',
  },
  { reason: 'address-syntax', permanence: 'permanent', delivery: 'not-accepted', codes: 'EBADNAME' },
  {
    reason: 'tls-failed',
    permanence: 'unknown',
    delivery: 'not-accepted',
    codes: 'OUT_OF_MEM ETLS CONNECTIONAUTH HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE PATH_LENGTH_EXCEEDED',
  },
  { reason: 'encryption-required', permanence: 'permanent', delivery: 'not-accepted', codes: 'EREQUIRETLS' },
  { reason: 'auth-failed', permanence: 'permanent', delivery: 'not-accepted', codes: 'EAUTH EOAUTH2 EOTP AUTHFAILED' },
  { reason: 'not-supported', permanence: 'permanent', delivery: 'not-accepted', codes: 'AUTHNOTSUPPORTED' },
  {
    reason: 'rate-limited',
    permanence: 'temporary',
    delivery: 'not-accepted',
    codes: 'TooManyRequestsException LimitExceededException Throttling ThrottlingException EMAXLIMIT',
  },
  {
    reason: 'sender-rejected',
    permanence: 'permanent',
    delivery: 'not-accepted',
    codes:
      'SendingPausedException AccountSuspendedException AccountSendingPausedException ConfigurationSetSendingPausedException FromEmailAddressNotVerifiedException ProductionAccessNotGrantedException',
  },
  {
    reason: 'dns-misconfigured',
    permanence: 'permanent',
    delivery: 'not-accepted',
    codes: 'MailFromDomainNotVerifiedException',
  },
  {
    reason: 'server-error',
    permanence: 'temporary',
    delivery: 'unknown',
    codes:
      'InternalServiceErrorException InternalFailure ServiceUnavailable ServiceUnavailableException ConcurrentModificationException',
  },
  {
    reason: 'message-malformed',
    permanence: 'permanent',
    delivery: 'not-accepted',
    codes: 'InvalidTemplateException MissingRenderingAttributeException InvalidRenderingParameterException',
  },
  { reason: 'too-many-recipients', permanence: 'permanent', delivery: 'not-accepted', codes: 'EMAXRECIPIENTS' },
  {
    reason: 'client-error',
    permanence: 'permanent',
    delivery: 'not-accepted',
    codes:
      'ENOAUTH ECONFIG EABORT ABORT_ERR AbortError ESTREAM EENVELOPE EMESSAGE EFILEACCESS EURLACCESS EFETCH ESENDMAIL ESES ERR_ACCESS_DENIED ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_VALUE ERR_INVALID_IP_ADDRESS ENOENT EINVAL BadRequestException NotFoundException AlreadyExistsException ConflictException InvalidNextTokenException ConfigurationSetDoesNotExistException TemplateDoesNotExistException',
  },
];

/** What an error's code or name states, or `undefined` for one that states nothing. */
export function verdictOfCode(code: string): ErrorVerdict | undefined {
  if (!code || code.length > 64 || code.includes(' ')) return undefined;
  const row = rows.find(({ codes }) => ` ${codes} `.includes(` ${code} `));
  if (row) return { ...row, rule: code, dropped: row.dropped ?? false };
  if (!/^(?:ERR_TLS|ERR_SSL|CERT|CRL|UNABLE_TO|ERROR_IN|DEPTH_ZERO|SELF_SIGNED)_/.test(code)) return undefined;
  return { rule: code, reason: 'tls-failed', permanence: 'unknown', delivery: 'not-accepted', dropped: false };
}
