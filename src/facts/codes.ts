// The reply codes as constants: a test holds them to the names in reply-codes.ts.

/** 200 Command Okay. */
export const CommandOkay = 200;
/** 201 Action Aborted. */
export const ActionAborted = 201;
/** 211 System Status. */
export const SystemStatus = 211;
/** 214 Help Message. */
export const HelpMessage = 214;
/** 215 Preferred Scheme. */
export const PreferredScheme = 215;
/** 220 Service Ready. */
export const ServiceReady = 220;
/** 221 Service Closing. */
export const ServiceClosing = 221;
/** 235 Authentication Succeeded. */
export const AuthenticationSucceeded = 235;
/** 250 OK. */
export const Ok = 250;
/** 251 User Not Local, Will Forward. */
export const UserNotLocalWillForward = 251;
/** 252 Cannot Verify. */
export const CannotVerify = 252;
/** 253 Pending Messages. */
export const PendingMessages = 253;
/** 334 Server Challenge. */
export const ServerChallenge = 334;
/** 353 Per-Recipient Replies Follow. */
export const PerRecipientRepliesFollow = 353;
/** 354 Start Mail Input. */
export const StartMailInput = 354;
/** 355 Transaction Offset. */
export const TransactionOffset = 355;
/** 400 Temporary Refusal. */
export const TemporaryRefusal = 400;
/** 401 Temporary Address Syntax Error. */
export const TemporaryAddressSyntaxError = 401;
/** 412 Not Whitelisted by Recipient. */
export const NotWhitelistedByRecipient = 412;
/** 417 Temporary Sender DNS Failure. */
export const TemporarySenderDnsFailure = 417;
/** 420 Timeout. */
export const Timeout = 420;
/** 421 Service Not Available. */
export const ServiceNotAvailable = 421;
/** 422 Password Transition. */
export const PasswordTransition = 422;
/** 426 Connection Timed Out. */
export const ConnectionTimedOut = 426;
/** 430 Invalid Command. */
export const InvalidCommand = 430;
/** 431 System Full or Too Many Recipients. */
export const SystemFullOrTooManyRecipients = 431;
/** 432 Password Transition Needed. */
export const PasswordTransitionNeeded = 432;
/** 435 Unable to Authenticate. */
export const UnableToAuthenticate = 435;
/** 440 TLS Not Available. */
export const TlsNotAvailable = 440;
/** 441 Host Not Responding. */
export const HostNotResponding = 441;
/** 442 Connection Dropped. */
export const ConnectionDropped = 442;
/** 446 Hop Count Exceeded. */
export const HopCountExceeded = 446;
/** 447 Message Timed Out. */
export const MessageTimedOut = 447;
/** 449 Routing Error. */
export const RoutingError = 449;
/** 450 Mailbox Temporarily Unavailable. */
export const MailboxTemporarilyUnavailable = 450;
/** 451 Local Error. */
export const LocalError = 451;
/** 452 Insufficient Storage. */
export const InsufficientStorage = 452;
/** 453 No Mail Waiting. */
export const NoMailWaiting = 453;
/** 454 Temporary Authentication Failure. */
export const TemporaryAuthenticationFailure = 454;
/** 455 Parameters Not Accommodated. */
export const ParametersNotAccommodated = 455;
/** 456 Address Temporarily Unavailable. */
export const AddressTemporarilyUnavailable = 456;
/** 458 Cannot Queue for Node. */
export const CannotQueueForNode = 458;
/** 459 Node Not Allowed. */
export const NodeNotAllowed = 459;
/** 471 Local Mail Server Error. */
export const LocalMailServerError = 471;
/** 500 Command Not Recognized. */
export const CommandNotRecognized = 500;
/** 501 Parameter Syntax Error. */
export const ParameterSyntaxError = 501;
/** 502 Command Not Implemented. */
export const CommandNotImplemented = 502;
/** 503 Bad Sequence of Commands. */
export const BadSequence = 503;
/** 504 Parameter Not Implemented. */
export const ParameterNotImplemented = 504;
/** 510 Bad Address. */
export const BadAddress = 510;
/** 511 Unknown Mailbox. */
export const UnknownMailbox = 511;
/** 512 Domain Not Found. */
export const DomainNotFound = 512;
/** 513 Relaying Denied or Syntax Error. */
export const RelayingDeniedOrSyntaxError = 513;
/** 517 Sender Rejected. */
export const SenderRejected = 517;
/** 520 QUICKSTART Mismatch. */
export const QuickstartMismatch = 520;
/** 521 Host Does Not Accept Mail. */
export const HostDoesNotAcceptMail = 521;
/** 522 Over Quota. */
export const OverQuota = 522;
/** 523 Encryption Needed. */
export const EncryptionNeeded = 523;
/** 524 Encryption Required for Mechanism. */
export const EncryptionRequiredForMechanism = 524;
/** 525 Account Disabled. */
export const AccountDisabled = 525;
/** 530 Authentication Required. */
export const AuthenticationRequired = 530;
/** 531 Too Many Recipients. */
export const TooManyRecipients = 531;
/** 533 Delivery Not Authorized. */
export const DeliveryNotAuthorized = 533;
/** 534 Mechanism Too Weak. */
export const MechanismTooWeak = 534;
/** 535 Authentication Failed. */
export const AuthenticationFailed = 535;
/** 538 Encryption Required. */
export const EncryptionRequired = 538;
/** 540 Account Inactive or TLS Not Available. */
export const AccountInactiveOrTlsNotAvailable = 540;
/** 541 Rejected by Destination. */
export const RejectedByDestination = 541;
/** 542 Recipient Rejected. */
export const RecipientRejected = 542;
/** 546 Routing Loop. */
export const RoutingLoop = 546;
/** 550 Mailbox Unavailable. */
export const MailboxUnavailable = 550;
/** 551 User Not Local. */
export const UserNotLocal = 551;
/** 552 Storage Exceeded. */
export const StorageExceeded = 552;
/** 553 Mailbox Name Not Allowed. */
export const MailboxNameNotAllowed = 553;
/** 554 Transaction Failed. */
export const TransactionFailed = 554;
/** 555 Parameters Not Recognized. */
export const ParametersNotRecognized = 555;
/** 556 Domain Does Not Accept Mail. */
export const DomainDoesNotAcceptMail = 556;
/** 557 Address Query. */
export const AddressQuery = 557;
/** 571 Refused by Policy. */
export const RefusedByPolicy = 571;
/** 591 Client Blacklisted. */
export const ClientBlacklisted = 591;
