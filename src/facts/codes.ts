// The reply codes as constants: a test holds them to the names in reply-codes.ts.

/**
 * 200 Command Okay (RFC 772, MTP Replies).
 *
 * @example
 * CommandOkay; // 200
 */
export const CommandOkay = 200;

/**
 * 201 Action Aborted (RFC 780 §5.2.1).
 *
 * @example
 * ActionAborted; // 201
 */
export const ActionAborted = 201;

/**
 * 211 System Status (RFC 5321 §4.2.2).
 *
 * @example
 * SystemStatus; // 211
 */
export const SystemStatus = 211;

/**
 * 214 Help Message (RFC 5321 §4.2.2).
 *
 * @example
 * HelpMessage; // 214
 */
export const HelpMessage = 214;

/**
 * 215 Preferred Scheme (RFC 772, MTP Replies).
 *
 * @example
 * PreferredScheme; // 215
 */
export const PreferredScheme = 215;

/**
 * 220 Service Ready (RFC 5321 §4.2.2).
 *
 * @example
 * ServiceReady; // 220
 */
export const ServiceReady = 220;

/**
 * 221 Service Closing (RFC 5321 §4.2.2).
 *
 * @example
 * ServiceClosing; // 221
 */
export const ServiceClosing = 221;

/**
 * 235 Authentication Succeeded (RFC 4954 §4).
 *
 * @example
 * AuthenticationSucceeded; // 235
 */
export const AuthenticationSucceeded = 235;

/**
 * 250 OK (RFC 5321 §4.2.2).
 *
 * @example
 * Ok; // 250
 */
export const Ok = 250;

/**
 * 251 User Not Local, Will Forward (RFC 5321 §3.4).
 *
 * @example
 * UserNotLocalWillForward; // 251
 */
export const UserNotLocalWillForward = 251;

/**
 * 252 Cannot Verify (RFC 1123 §5.2.3).
 *
 * @example
 * CannotVerify; // 252
 */
export const CannotVerify = 252;

/**
 * 253 Pending Messages (RFC 1985 §5.1).
 *
 * @example
 * PendingMessages; // 253
 */
export const PendingMessages = 253;

/**
 * 334 Server Challenge (RFC 4954 §4).
 *
 * @example
 * ServerChallenge; // 334
 */
export const ServerChallenge = 334;

/**
 * 353 Per-Recipient Replies Follow: an expired draft.
 *
 * @example
 * PerRecipientRepliesFollow; // 353
 */
export const PerRecipientRepliesFollow = 353;

/**
 * 354 Start Mail Input (RFC 5321 §3.3).
 *
 * @example
 * StartMailInput; // 354
 */
export const StartMailInput = 354;

/**
 * 355 Transaction Offset (RFC 1845 §3).
 *
 * @example
 * TransactionOffset; // 355
 */
export const TransactionOffset = 355;

/**
 * 400 Temporary Refusal: no document defines it.
 *
 * @example
 * TemporaryRefusal; // 400
 */
export const TemporaryRefusal = 400;

/**
 * 401 Temporary Address Syntax Error: no document defines it.
 *
 * @example
 * TemporaryAddressSyntaxError; // 401
 */
export const TemporaryAddressSyntaxError = 401;

/**
 * 412 Not Whitelisted by Recipient: no document defines it.
 *
 * @example
 * NotWhitelistedByRecipient; // 412
 */
export const NotWhitelistedByRecipient = 412;

/**
 * 417 Temporary Sender DNS Failure: no document defines it.
 *
 * @example
 * TemporarySenderDnsFailure; // 417
 */
export const TemporarySenderDnsFailure = 417;

/**
 * 420 Timeout: no document defines it.
 *
 * @example
 * Timeout; // 420
 */
export const Timeout = 420;

/**
 * 421 Service Not Available (RFC 5321 §3.8).
 *
 * @example
 * ServiceNotAvailable; // 421
 */
export const ServiceNotAvailable = 421;

/**
 * 422 Password Transition (RFC 5248 §2.4).
 *
 * @example
 * PasswordTransition; // 422
 */
export const PasswordTransition = 422;

/**
 * 426 Connection Timed Out: no document defines it.
 *
 * @example
 * ConnectionTimedOut; // 426
 */
export const ConnectionTimedOut = 426;

/**
 * 430 Invalid Command (RFC 5248 §2.4).
 *
 * @example
 * InvalidCommand; // 430
 */
export const InvalidCommand = 430;

/**
 * 431 System Full or Too Many Recipients: no document defines it.
 *
 * @example
 * SystemFullOrTooManyRecipients; // 431
 */
export const SystemFullOrTooManyRecipients = 431;

/**
 * 432 Password Transition Needed (RFC 4954 §6).
 *
 * @example
 * PasswordTransitionNeeded; // 432
 */
export const PasswordTransitionNeeded = 432;

/**
 * 435 Unable to Authenticate: no document defines it.
 *
 * @example
 * UnableToAuthenticate; // 435
 */
export const UnableToAuthenticate = 435;

/**
 * 440 TLS Not Available: no document defines it.
 *
 * @example
 * TlsNotAvailable; // 440
 */
export const TlsNotAvailable = 440;

/**
 * 441 Host Not Responding: no document defines it.
 *
 * @example
 * HostNotResponding; // 441
 */
export const HostNotResponding = 441;

/**
 * 442 Connection Dropped: no document defines it.
 *
 * @example
 * ConnectionDropped; // 442
 */
export const ConnectionDropped = 442;

/**
 * 446 Hop Count Exceeded: no document defines it.
 *
 * @example
 * HopCountExceeded; // 446
 */
export const HopCountExceeded = 446;

/**
 * 447 Message Timed Out: no document defines it.
 *
 * @example
 * MessageTimedOut; // 447
 */
export const MessageTimedOut = 447;

/**
 * 449 Routing Error: no document defines it.
 *
 * @example
 * RoutingError; // 449
 */
export const RoutingError = 449;

/**
 * 450 Mailbox Temporarily Unavailable (RFC 5321 §4.2.2).
 *
 * @example
 * MailboxTemporarilyUnavailable; // 450
 */
export const MailboxTemporarilyUnavailable = 450;

/**
 * 451 Local Error (RFC 5321 §4.2.2).
 *
 * @example
 * LocalError; // 451
 */
export const LocalError = 451;

/**
 * 452 Insufficient Storage (RFC 5321 §4.2.2).
 *
 * @example
 * InsufficientStorage; // 452
 */
export const InsufficientStorage = 452;

/**
 * 453 No Mail Waiting (RFC 2645 §5.2.1).
 *
 * @example
 * NoMailWaiting; // 453
 */
export const NoMailWaiting = 453;

/**
 * 454 Temporary Authentication Failure (RFC 3207 §4).
 *
 * @example
 * TemporaryAuthenticationFailure; // 454
 */
export const TemporaryAuthenticationFailure = 454;

/**
 * 455 Parameters Not Accommodated (RFC 1869 §6.1).
 *
 * @example
 * ParametersNotAccommodated; // 455
 */
export const ParametersNotAccommodated = 455;

/**
 * 456 Address Temporarily Unavailable: no document defines it.
 *
 * @example
 * AddressTemporarilyUnavailable; // 456
 */
export const AddressTemporarilyUnavailable = 456;

/**
 * 458 Cannot Queue for Node (RFC 1985 §5.1).
 *
 * @example
 * CannotQueueForNode; // 458
 */
export const CannotQueueForNode = 458;

/**
 * 459 Node Not Allowed (RFC 1985 §5.1).
 *
 * @example
 * NodeNotAllowed; // 459
 */
export const NodeNotAllowed = 459;

/**
 * 471 Local Mail Server Error: no document defines it.
 *
 * @example
 * LocalMailServerError; // 471
 */
export const LocalMailServerError = 471;

/**
 * 500 Command Not Recognized (RFC 5321 §4.2.2).
 *
 * @example
 * CommandNotRecognized; // 500
 */
export const CommandNotRecognized = 500;

/**
 * 501 Parameter Syntax Error (RFC 5321 §4.1.4).
 *
 * @example
 * ParameterSyntaxError; // 501
 */
export const ParameterSyntaxError = 501;

/**
 * 502 Command Not Implemented (RFC 5321 §4.2.4).
 *
 * @example
 * CommandNotImplemented; // 502
 */
export const CommandNotImplemented = 502;

/**
 * 503 Bad Sequence of Commands (RFC 5321 §3.1).
 *
 * @example
 * BadSequence; // 503
 */
export const BadSequence = 503;

/**
 * 504 Parameter Not Implemented (RFC 5321 §4.2.1).
 *
 * @example
 * ParameterNotImplemented; // 504
 */
export const ParameterNotImplemented = 504;

/**
 * 510 Bad Address: no document defines it.
 *
 * @example
 * BadAddress; // 510
 */
export const BadAddress = 510;

/**
 * 511 Unknown Mailbox: no document defines it.
 *
 * @example
 * UnknownMailbox; // 511
 */
export const UnknownMailbox = 511;

/**
 * 512 Domain Not Found: no document defines it.
 *
 * @example
 * DomainNotFound; // 512
 */
export const DomainNotFound = 512;

/**
 * 513 Relaying Denied or Syntax Error: no document defines it.
 *
 * @example
 * RelayingDeniedOrSyntaxError; // 513
 */
export const RelayingDeniedOrSyntaxError = 513;

/**
 * 517 Sender Rejected: no document defines it.
 *
 * @example
 * SenderRejected; // 517
 */
export const SenderRejected = 517;

/**
 * 520 QUICKSTART Mismatch: an expired draft.
 *
 * @example
 * QuickstartMismatch; // 520
 */
export const QuickstartMismatch = 520;

/**
 * 521 Host Does Not Accept Mail (RFC 7504 §3).
 *
 * @example
 * HostDoesNotAcceptMail; // 521
 */
export const HostDoesNotAcceptMail = 521;

/**
 * 522 Over Quota: no document defines it.
 *
 * @example
 * OverQuota; // 522
 */
export const OverQuota = 522;

/**
 * 523 Encryption Needed (RFC 5248 §2.4).
 *
 * @example
 * EncryptionNeeded; // 523
 */
export const EncryptionNeeded = 523;

/**
 * 524 Encryption Required for Mechanism (RFC 5248 §2.4).
 *
 * @example
 * EncryptionRequiredForMechanism; // 524
 */
export const EncryptionRequiredForMechanism = 524;

/**
 * 525 Account Disabled (RFC 5248 §2.4).
 *
 * @example
 * AccountDisabled; // 525
 */
export const AccountDisabled = 525;

/**
 * 530 Authentication Required (RFC 4954 §6).
 *
 * @example
 * AuthenticationRequired; // 530
 */
export const AuthenticationRequired = 530;

/**
 * 531 Too Many Recipients: no document defines it.
 *
 * @example
 * TooManyRecipients; // 531
 */
export const TooManyRecipients = 531;

/**
 * 533 Delivery Not Authorized (RFC 5248 §2.4).
 *
 * @example
 * DeliveryNotAuthorized; // 533
 */
export const DeliveryNotAuthorized = 533;

/**
 * 534 Mechanism Too Weak (RFC 4954 §6).
 *
 * @example
 * MechanismTooWeak; // 534
 */
export const MechanismTooWeak = 534;

/**
 * 535 Authentication Failed (RFC 4954 §4).
 *
 * @example
 * AuthenticationFailed; // 535
 */
export const AuthenticationFailed = 535;

/**
 * 538 Encryption Required (RFC 4954 §6).
 *
 * @example
 * EncryptionRequired; // 538
 */
export const EncryptionRequired = 538;

/**
 * 540 Account Inactive or TLS Not Available: no document defines it.
 *
 * @example
 * AccountInactiveOrTlsNotAvailable; // 540
 */
export const AccountInactiveOrTlsNotAvailable = 540;

/**
 * 541 Rejected by Destination: no document defines it.
 *
 * @example
 * RejectedByDestination; // 541
 */
export const RejectedByDestination = 541;

/**
 * 542 Recipient Rejected: no document defines it.
 *
 * @example
 * RecipientRejected; // 542
 */
export const RecipientRejected = 542;

/**
 * 546 Routing Loop: no document defines it.
 *
 * @example
 * RoutingLoop; // 546
 */
export const RoutingLoop = 546;

/**
 * 550 Mailbox Unavailable (RFC 5321 §3.3).
 *
 * @example
 * MailboxUnavailable; // 550
 */
export const MailboxUnavailable = 550;

/**
 * 551 User Not Local (RFC 5321 §3.4).
 *
 * @example
 * UserNotLocal; // 551
 */
export const UserNotLocal = 551;

/**
 * 552 Storage Exceeded (RFC 5321 §4.2.2).
 *
 * @example
 * StorageExceeded; // 552
 */
export const StorageExceeded = 552;

/**
 * 553 Mailbox Name Not Allowed (RFC 5321 §3.3).
 *
 * @example
 * MailboxNameNotAllowed; // 553
 */
export const MailboxNameNotAllowed = 553;

/**
 * 554 Transaction Failed (RFC 5321 §3.1).
 *
 * @example
 * TransactionFailed; // 554
 */
export const TransactionFailed = 554;

/**
 * 555 Parameters Not Recognized (RFC 1869 §6.1).
 *
 * @example
 * ParametersNotRecognized; // 555
 */
export const ParametersNotRecognized = 555;

/**
 * 556 Domain Does Not Accept Mail (RFC 7504 §4).
 *
 * @example
 * DomainDoesNotAcceptMail; // 556
 */
export const DomainDoesNotAcceptMail = 556;

/**
 * 557 Address Query: an expired draft.
 *
 * @example
 * AddressQuery; // 557
 */
export const AddressQuery = 557;

/**
 * 571 Refused by Policy: no document defines it.
 *
 * @example
 * RefusedByPolicy; // 571
 */
export const RefusedByPolicy = 571;

/**
 * 591 Client Blacklisted: no document defines it.
 *
 * @example
 * ClientBlacklisted; // 591
 */
export const ClientBlacklisted = 591;
