import type { CommandName } from '../../facts/commands.js';
import type { CodeWith, ComparisonTexts, NamedCategory } from '../../presentation/comparison-texts.js';

const phases: { readonly [C in CommandName]?: string } = {
  any: 'any command',
  CONN: 'a new connection',
  'end-of-data': 'the message',
  'auth-response': 'a response in the AUTH exchange',
};

const categories: { readonly [C in NamedCategory]: string } = {
  syntax: 'syntax',
  information: 'information',
  connections: 'connections',
  'mail-system': 'the mail system',
};

const allOf = (items: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
const oneOf = (items: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** Names up to six commands; of more, the first four. */
function namesOf(commands: readonly CommandName[]): readonly string[] {
  const names = commands.map(command => phases[command] ?? command);
  return names.length > 6 ? [...names.slice(0, 4), `${names.length - 4} other commands`] : names;
}

const commandsOf = ({ value }: CodeWith<readonly CommandName[]>): string => allOf(namesOf(value));

/**
 * What is said of two codes in English.
 *
 * @example
 * comparisonTexts.title('354 Start Mail Input', '250 OK'); // 'SMTP 354 Start Mail Input vs 250 OK'
 */
export const comparisonTexts: ComparisonTexts = {
  headings: {
    differences: 'Key Differences',
    whenToUse: 'When to Use Which',
  },
  title: (a, b) => `SMTP ${a} vs ${b}`,
  summaries: {
    '2/3': (done, open) => `${done} reports success, ${open} neither success nor failure yet.`,
    '2/4': (done, failed) => `${done} reports success, ${failed} a failure that counts as temporary.`,
    '2/5': (done, failed) => `${done} reports success, ${failed} a failure that counts as permanent.`,
    '3/4': (open, failed) =>
      `${open} is no result yet, because more has to follow. ${failed} is one: a refusal that may not last.`,
    '3/5': (open, failed) =>
      `${open} is no result yet, because more has to follow. ${failed} is one: a refusal that stands.`,
    '4/5': (temporary, permanent) =>
      `Neither ${temporary} nor ${permanent} reports success: ${temporary} counts as a temporary failure, ${permanent} as a permanent one.`,
    '2/2': (a, b) => `Neither ${a} nor ${b} is an error. Both report success, but not the same one.`,
    '3/3': (a, b) =>
      `Neither ${a} nor ${b} is a result. Both announce that more has to follow, but not the same thing.`,
    '4/4': (a, b) => `Neither ${a} nor ${b} is final: a later attempt is allowed. What can differ is the cause.`,
    '5/5': (a, b) =>
      `Both ${a} and ${b} are final: the same attempt should not be repeated. What can differ is the cause, and with it the remedy.`,
    identical: code => `You compared ${code} with itself, so there is nothing to tell apart.`,
    temporaryAndPermanent: (temporary, permanent) =>
      `${temporary} and ${permanent} name the same trouble, the first as temporary and the second as permanent.`,
    sentTogether: (enhanced, code) =>
      `The two belong together: ${code} is the reply code, and ${enhanced} is an enhanced status code that a server can send right after it.`,
  },
  differences: {
    none: (a, b) => `Beyond their descriptions, no reliable difference between ${a} and ${b} is known.`,
    severity: {
      '2/3': (a, b) => `By its first digit, ${a} reports success and ${b} asks for more.`,
      '2/4': (a, b) => `By its first digit, ${a} reports success and ${b} a temporary failure.`,
      '2/5': (a, b) => `By its first digit, ${a} reports success and ${b} a permanent failure.`,
      '3/4': (a, b) => `By its first digit, ${a} asks for more and ${b} reports a temporary failure.`,
      '3/5': (a, b) => `By its first digit, ${a} asks for more and ${b} reports a permanent failure.`,
      '4/5': (a, b) => `By its first digit, ${a} reports a temporary failure and ${b} a permanent one.`,
    },
    category: (a, b) =>
      `The second digit files ${a.code} under ${categories[a.value]} and ${b.code} under ${categories[b.value]}.`,
    outcome: {
      unverified: (code, commands) => `After ${oneOf(namesOf(commands))}, ${code} is neither a yes nor a no.`,
      'temporary-failure': (code, commands) => `After ${oneOf(namesOf(commands))}, ${code} is a refusal for now.`,
      'permanent-failure': (code, commands) => `After ${oneOf(namesOf(commands))}, ${code} is a refusal for good.`,
    },
    party: {
      recipient: code => `After ${code}, it is usually the recipient who has to act.`,
      sender: code => `After ${code}, it is usually the sender of the message who has to act.`,
      developer: code => `${code} is usually a case for the developer of the program that sends.`,
      'sender-admin': code => `${code} is usually a case for whoever runs the sending system.`,
      'receiver-admin': code => `The cause of ${code} usually lies with the receiving system.`,
      author: code => `After ${code}, the author usually has to change the message.`,
      network: code => `${code} usually points to the network between the two systems.`,
      none: code => `After ${code}, nobody has to act.`,
      unknown: code => `${code} alone does not tell who has to act.`,
    },
    retry: {
      later: code => `Although ${code} is a refusal for good, an attempt on another day may succeed.`,
      'other-host': code => `After ${code}, another MX host of the same domain is worth a try.`,
      'with-fewer-recipients': code =>
        `After ${code}, the refused recipients can get the message in another transaction.`,
      'after-change': code => `After ${code}, waiting alone seldom helps: something has to be changed first.`,
      never: code => `After ${code}, it rarely helps to send to the same address again.`,
    },
    connection: {
      'always/may': (ends, may) => `${ends} always ends the connection, and ${may} may end it.`,
      'always/no': (ends, stays) => `The server closes the connection after ${ends} and keeps it open after ${stays}.`,
      'may/no': (may, stays) => `After ${may} the server may close the connection; after ${stays} the session goes on.`,
    },
    extension: (code, extensions, also) =>
      extensions.length > 1
        ? `${code} ${also ? 'also ' : ''}belongs to the extensions ${allOf(extensions)}.`
        : `${code} ${also ? 'also ' : ''}belongs to the ${allOf(extensions)} extension.`,
    standing: {
      standard: code => `A standard fixes what ${code} means.`,
      experimental: code => `${code} belongs to an experiment.`,
      'registry-only': code => `${code} has a line in a registry, but no definition.`,
      historic: code => `No current standard asks a server to send ${code}.`,
      draft: code => `${code} has never got beyond a draft.`,
      'de-facto': code => `What ${code} means depends on the server that sends it.`,
      unlisted: code => `${code} is in no list, so only its first digit can be relied on.`,
      unlistedDetail: code => `${code} is in no list, so only its class and its subject can be relied on.`,
    },
    enhanced: (code, enhanced, also) => `${code} is ${also ? 'also' : 'often'} sent with ${oneOf(enhanced)}.`,
    enhancedOfBoth: enhanced => `Both are often sent with ${oneOf(enhanced)}.`,
    subject: (a, b) =>
      `The middle number of ${a.code} stands for the subject “${a.value}”, that of ${b.code} for “${b.value}”.`,
  },
  whenToUse: {
    '2/3': (done, open) => `A server sends ${open} in the middle of an exchange. After ${done} nothing is pending.`,
    '2/4': (done, failed) =>
      `After ${done} the client carries on. After ${failed} it can make the same attempt again later.`,
    '2/5': (done, failed) =>
      `After ${done} the client carries on. After ${failed} it should not repeat the attempt until something has changed.`,
    '3/4': (open, failed) =>
      `After ${open} the exchange goes on at once. After ${failed} the client can try again later.`,
    '3/5': (open, failed) =>
      `After ${open} the exchange goes on at once. After ${failed} the client first has to change something.`,
    '4/5': (temporary, permanent) =>
      `A server that wants the client to try again sends ${temporary}. One that wants it to stop sends ${permanent}.`,
    '2/2': () => `Which of them is right depends on the command, and on what the server has done with it.`,
    '3/3': (a, b) =>
      `What a client does after ${a} would be wrong after ${b}, so the command that was sent decides which one is valid.`,
    '4/4': () =>
      `To a queue that goes by the first digit alone, the two are the same. The difference matters to whoever reads the log and wants to know what went wrong.`,
    '5/5': () => `What counts is which of them tells more to the person who has to remove the cause.`,
    sentTogether: enhanced =>
      `They are not alternatives: every reply begins with a reply code, and servers that support ENHANCEDSTATUSCODES add an enhanced code such as ${enhanced} to many of theirs.`,
    firstDigit: (temporary, permanent) =>
      `A client that goes by the first digit alone tries again after ${temporary} and gives up after ${permanent}. Whether that is wise depends on the cause.`,
    withoutStandard: ([first, second]) =>
      `If you write a server, ${second ? `send neither ${first} nor ${second}` : `do not send ${first}`}. If you write a client, go by the first digit and the text of the reply.`,
  },
  commands: {
    apart: (a, b) => `${a.code} answers ${commandsOf(a)}, whereas ${b.code} answers ${commandsOf(b)}.`,
    overlapping: (shared, a, b) =>
      `Both can answer ${allOf(namesOf(shared))}. Beyond that, ${a.code} can answer ${commandsOf(a)}, and ${b.code} can answer ${commandsOf(b)}.`,
    within: (shared, _narrower, wider) =>
      `Both can answer ${allOf(namesOf(shared))}. Only ${wider.code} can also answer ${commandsOf(wider)}.`,
    withinAny: (narrower, wider) =>
      `${narrower.code} is meant to answer ${narrower.value.length > 4 ? '' : 'only '}${commandsOf(narrower)}, but ${wider} can answer any command.`,
  },
  seeAlso: (code, others) => `${code} is easily confused with ${allOf(others)}.`,
  pairs: {
    '220/221': {
      summary: '220 opens a session and 221 closes it: they are the first and the last reply of every orderly session.',
      whenToUse: 'A client waits for 220 before it sends anything, and for 221 before it closes the connection.',
    },
    '220/250': {
      summary: 'A session starts with 220. The client then introduces itself with EHLO, and 250 is the answer to that.',
      whenToUse: '220 means that something can begin, 250 that something is done.',
    },
    '252/550': {
      summary: 'An address that VRFY leaves open with 252 can still be refused with 550 when mail is sent to it.',
      whenToUse:
        'In answer to VRFY, 550 is right only if the server knows that the address does not exist and is willing to say so. Otherwise 252 leaves the question open.',
    },
    '334/235': {
      summary:
        'Each 334 asks the client for one more response, and 235 ends the exchange once the login has succeeded.',
      whenToUse:
        'While the mechanism still needs data from the client, the server sends 334. When it has seen enough and agrees, it sends 235.',
    },
    '334/535': {
      summary: '334 asks the client for a response, and 535 is the verdict if that response is not accepted.',
      whenToUse: 'A server sends 334 before it has judged anything, and 535 only at the end of the exchange.',
    },
    '354/250': {
      summary:
        '354 asks for the message, and 250 after the final dot accepts it. Only from then on is the server responsible for it.',
      whenToUse: 'DATA itself is never answered with 250, and the message is never answered with 354.',
    },
    '354/554': {
      summary: '354 lets the client send the message, and 554 after the final dot refuses it.',
      whenToUse:
        'If a server knows before the message that it will refuse, it answers DATA with 554. If it has to read the message first, it answers 354 and gives its verdict at the end.',
    },
    '530/235': {
      summary: '530 demands a login, and 235 reports that it has succeeded.',
      whenToUse: 'After 530 the client logs in, under TLS if possible. After 235 it sends the refused command again.',
    },
    '530/535': {
      summary:
        '530 says that no login has taken place; 535 says that one was tried and failed. A client that logs in because of 530 may therefore meet 535 next.',
      whenToUse: 'As long as nobody has tried to log in, 530 is right. Once a login has been judged, it is 535.',
    },
    '550/503': {
      summary:
        'If every recipient has been refused with 550 and the client sends DATA all the same, it gets 503. The 550 is the cause, and the 503 is only its echo.',
      whenToUse:
        '550 is about an address or a policy, 503 about the order of commands. Where a log shows both, begin with the 550.',
    },
    '417/517': {
      summary:
        'Courier uses both for a sender that fails a DNS check: 417 for now, while DNS gives no answer, 517 for good, when the answer is no.',
      whenToUse: 'A server that keeps to the defined codes sends 451 in the first case and 550 in the second.',
    },
    '421/521': {
      summary:
        'Both can turn a client away at the door. 421 means that this server cannot serve it now, 521 that this host never takes mail.',
      whenToUse:
        'A server that is shutting down or overloaded sends 421. A host that was never meant to receive mail sends 521.',
    },
    '421/554': {
      summary: 'As a greeting, both refuse the whole session: 421 for the moment, 554 for good.',
      whenToUse: 'If the same client may come back later, 421 is right. If it will not be served at all, it is 554.',
    },
    '430/500': {
      summary:
        'Both are about a command that the server cannot use, 430 for now and 500 for good. 500 is what servers really send; 430 is known only on paper.',
      whenToUse: 'For an unknown command, send 500. No situation is known in which 430 would serve better.',
    },
    '432/534': {
      summary:
        'Both object to the login mechanism rather than to the password: 432 until the account has been prepared for it, 534 because it is too weak.',
      whenToUse:
        '432 fits if one login with PLAIN makes the chosen mechanism work, 534 if this user may not use that mechanism at all.',
    },
    '446/546': {
      summary:
        'Both stand for a message that has passed through too many servers. 446 comes from lists and suggests another attempt; 546 comes from real servers and ends the matter.',
      whenToUse:
        'A server that finds a loop can say so with the defined code 554. A client should look for the loop after either.',
    },
    '450/550': {
      summary: 'Both say that the mailbox cannot take the message: 450 for now, 550 for good.',
      whenToUse:
        'If the same delivery may succeed later, as with a busy mailbox or greylisting, 450 is right. If the mailbox does not exist or a policy forbids the delivery, it is 550.',
    },
    '451/554': {
      summary:
        'Both say that the server did not process the message: 451 because of a passing problem of its own, 554 because it refuses for good.',
      whenToUse:
        'After 451 the client keeps the message in its queue. After 554 it gives the message back to the sender.',
    },
    '452/552': {
      summary:
        'Both are about space, or about the number of recipients. With 452 there may be room later; with 552 the message does not fit as it is.',
      whenToUse:
        'A full disk or too many recipients in one transaction call for 452. A message over the size limit calls for 552, because it will be just as large tomorrow.',
    },
    '454/535': {
      summary: 'With 454 the server was unable to check the login; with 535 it has checked it and said no.',
      whenToUse: 'Only 535 is a reason to ask the user for another password. After 454 the old one may be right.',
    },
    '455/555': {
      summary:
        'Both refuse a parameter. With 455 the server knows it but cannot do what it asks for now; with 555 it does not know it.',
      whenToUse: 'If the reply to EHLO announces the extension, expect 455. If it does not, expect 555.',
    },
    '211/214': {
      summary:
        'Both carry text that a person asked for with HELP. 211 is meant for the state of the system, 214 for an explanation of commands.',
      whenToUse: 'If you write a server, 214 is the usual answer to HELP. If you write a client, accept either.',
    },
    '221/421': {
      summary:
        'Both end the session and close the connection: 221 because the client is done, 421 because the server cannot go on.',
      whenToUse: 'A server that is asked to end the session sends 221. One that ends it of its own accord sends 421.',
    },
    '235/250': {
      summary: 'Both say that a command has succeeded, but 235 is reserved for the login.',
      whenToUse:
        'AUTH ends with 235 and with no other success. Where no code of its own exists for a command, it is 250.',
    },
    '250/251': {
      summary:
        'Both accept the recipient. 251 adds that the mailbox is on another server, to which the message will be forwarded.',
      whenToUse:
        '250 is enough in most cases. 251 discloses an address, so it is for clients that are allowed to know it.',
    },
    '250/252': {
      summary: 'In answer to VRFY, 250 confirms that the address exists, and 252 avoids the question.',
      whenToUse: 'A server that may disclose its users answers 250. One that may not, or does not know, answers 252.',
    },
    '251/551': {
      summary:
        'In both cases the user has moved. With 251 the server forwards the message; with 551 the client has to do it.',
      whenToUse: 'A server that takes on the forwarding sends 251. If it only knows the new address, it sends 551.',
    },
    '334/354': {
      summary: 'Both ask the client to go on: 334 with a login, 354 with the message.',
      whenToUse: 'Neither can stand in for the other: a client that gets the wrong one should end the session.',
    },
    '421/450': {
      summary: 'Both are temporary. 421 is about the whole service, 450 about one mailbox.',
      whenToUse:
        'A server that cannot serve anyone now sends 421. If only this recipient has to wait, 450 leaves the others untouched.',
    },
    '421/451': {
      summary: 'Both are temporary. 421 gives up the whole session, 451 only the action in progress.',
      whenToUse: 'For an error in one transaction, 451 is enough. If the server has to stop altogether, it sends 421.',
    },
    '422/432': {
      summary: 'Both numbers are meant for a password that has to be moved to another login mechanism.',
      whenToUse:
        'A server in need of such a transition sends 432. Where you meet 422, go by the text, because it may mean something else.',
    },
    '450/451': {
      summary: '450 points to the mailbox, 451 to the server itself. Greylisting comes with either of them.',
      whenToUse:
        'If this recipient cannot be served at the moment but others can, 450 is right. If the processing failed, it is 451.',
    },
    '451/452': {
      summary: 'Both are temporary problems of the receiving side: 452 is a lack of room, 451 any other error.',
      whenToUse: 'When space or the number of recipients is the problem, 452 says more. For the rest there is 451.',
    },
    '500/501': {
      summary:
        'With 500 the server does not understand the command; with 501 it understands the command but not its argument.',
      whenToUse:
        'The first word of the line decides. If it means nothing to the server, send 500; if only the rest is wrong, send 501.',
    },
    '500/502': {
      summary:
        'After 500 the server has not understood the command; after 502 it has, but the command is not available.',
      whenToUse:
        'A command that exists, and that the server has left out or switched off, gets 502. Anything unknown gets 500.',
    },
    '501/504': {
      summary: '501 finds fault with how an argument is written; with 504 it is written correctly, but not supported.',
      whenToUse: 'A malformed argument gets 501. A login mechanism that the server does not have gets 504.',
    },
    '501/553': {
      summary:
        'Both can refuse an address: 501 because the line cannot be read, 553 because the address is not allowed.',
      whenToUse:
        'Missing angle brackets are a case for 501. An address that can be read but is not permitted is a case for 553.',
    },
    '501/555': {
      summary: 'Both can refuse a parameter of MAIL FROM or RCPT TO: 501 for its value, 555 for its name.',
      whenToUse:
        'If the extension is known and the value is wrong, 501 is right. If the parameter itself is unknown, it is 555.',
    },
    '502/504': {
      summary: '502 refuses a whole command, 504 only one argument of it.',
      whenToUse:
        'A server without VRFY answers it with 502. A server that has AUTH, but not the chosen mechanism, answers with 504.',
    },
    '503/530': {
      summary: 'Both say that something else had to come first. 530 means a login or TLS; 503 means any other step.',
      whenToUse: 'If AUTH or STARTTLS is missing, 530 tells the client so. DATA without a recipient is a case for 503.',
    },
    '504/534': {
      summary:
        'Both reject the login mechanism: 504 because the server does not support it, 534 because it is too weak for this user.',
      whenToUse:
        'If the EHLO reply does not list the mechanism, expect 504. If it is listed but not good enough, expect 534.',
    },
    '504/555': {
      summary: 'Both refuse an argument that the server does not implement, but 555 is reserved for two commands.',
      whenToUse: 'For an unknown parameter of MAIL FROM or RCPT TO, send 555. For an AUTH mechanism, send 504.',
    },
    '511/550': {
      summary: 'Some servers write 511 where the standard has 550 with 5.1.1, for a recipient that is unknown.',
      whenToUse:
        'A server that wants to be understood by everyone sends 550. A client can treat 511 in the same way, unless the text says otherwise.',
    },
    '521/554': {
      summary:
        'As a greeting, 521 says that this host takes mail from nobody; 554 says that it takes none from this client.',
      whenToUse:
        'Choose 521 for a host without mail service. Choose 554 for one client or one message, while others are welcome.',
    },
    '521/556': {
      summary:
        'With 521 a host speaks for itself and takes no mail. With 556 a relay speaks for the domain of the recipient, which takes none.',
      whenToUse:
        'A dummy server that only refuses sends 521. A server that finds a null MX on the way to the recipient sends 556.',
    },
    '522/552': {
      summary: 'Some servers write 522 for a full mailbox, where the standard has 552 with 5.2.2.',
      whenToUse:
        'If you write a server, use 552. If you read 522, treat it as a full mailbox unless the text says otherwise.',
    },
    '525/535': {
      summary: '535 leaves open why a login failed; 525 names one cause, a disabled account.',
      whenToUse:
        'Most servers send 535 in both cases, so as not to reveal that the account exists. 525 is for users who may know.',
    },
    '530/538': {
      summary:
        'Both can mean that encryption has to come before the login. 538 says so of one mechanism, 530 of the session as a whole.',
      whenToUse:
        'A server that wants TLS before anything else sends 530. 538 was for a mechanism that is unsafe without it.',
    },
    '530/550': {
      summary:
        'Both can refuse MAIL FROM or RCPT TO. With 530 a login or TLS is missing; with 550 the address or a policy is the obstacle.',
      whenToUse: 'If a login would change the answer, 530 is right. If it would not, it is 550.',
    },
    '534/535': {
      summary: 'With 534 the server does not accept the way of logging in; with 535 the login itself has failed.',
      whenToUse:
        'If the same user could get in with another mechanism, 534 is right. If a password or token was refused, it is 535.',
    },
    '534/538': {
      summary:
        'Both turn down a login mechanism: 534 because it is too weak, 538 because the connection is not encrypted.',
      whenToUse: 'The remedy tells them apart. After 534 it is another mechanism, after 538 it is TLS.',
    },
    '550/551': {
      summary: 'Both refuse the recipient. 551 adds that the user is on another server.',
      whenToUse:
        'Send 551 only if the other address is known and may be disclosed. In all other cases 550 says enough.',
    },
    '550/553': {
      summary: '550 is about a mailbox that cannot be used, 553 about an address that is not allowed in this place.',
      whenToUse:
        'An address that nobody has gets 550. One that this client may not use, or that the server cannot handle, gets 553.',
    },
    '550/554': {
      summary: '550 refuses a mailbox or a command; 554 refuses the transaction as a whole.',
      whenToUse:
        'Where a mailbox is the problem, 550 says more. 554 is for what has no code of its own, such as content judged as spam.',
    },
    '550/556': {
      summary: 'Both refuse a recipient: 550 because of the mailbox, 556 because the whole domain takes no mail.',
      whenToUse: 'If another address of the same domain could work, 550 is right. If none can, it is 556.',
    },
    '550/571': {
      summary: 'Some servers write 571 where the standard has 550 with 5.7.1, for mail that a policy refuses.',
      whenToUse:
        'If you write a server, send 550, which every client knows. If you meet 571, treat it as the same refusal.',
    },
    '551/553': {
      summary: '551 points to another server for this user; 553 does not allow the address as it was given.',
      whenToUse:
        'A user who has moved is a case for 551. An address that is not permitted, whoever owns it, is a case for 553.',
    },
    '552/554': {
      summary: '552 blames a limit on size or space; 554 says only that the transaction has failed.',
      whenToUse:
        'If a smaller message or an emptier mailbox would help, send 552. Leave 554 for refusals without a code of their own.',
    },
  },
};
