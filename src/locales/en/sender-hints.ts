import type { HintFacts, HintText, HintTexts } from '../../presentation/hint-texts.js';
import { inTime } from './intl.js';

const unchanged = 'Sending it again unchanged will not help.';

/** Whether waiting helps, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Try again ${inTime(wait)}.`;
  if (retry === 'later' || retry === 'other-host') return 'Try again in an hour or two.';
  if (retry === 'now-on-new-connection') return 'Try again now.';
  if (retry === 'with-fewer-recipients') return 'Send it again to fewer people at a time.';
  return unchanged;
}

/** For failures that only those who run the sending side can end. */
function tellAdministrator(facts: HintFacts): string {
  const sentence = again(facts);
  return `Please tell whoever runs this application. ${sentence === unchanged ? 'Until they have put it right, sending it again will not help.' : sentence}`;
}

/** For a mail service that takes nothing at the moment: only its own operators can end that. */
function waitForOperators(facts: HintFacts): string {
  const sentence = again(facts);
  if (sentence !== unchanged) return `You need not change anything. ${sentence}`;
  return facts.party === 'sender-admin' || facts.party === 'developer'
    ? tellAdministrator(facts)
    : `Its operators have to put this right, so reach the person another way if it is urgent. ${sentence}`;
}

/** For an address that may be the cause, where nothing but the code says so. */
function doubtfulAddress(facts: HintFacts): HintText {
  const { recipient } = facts;
  return {
    title: 'The address may be wrong',
    message: recipient
      ? `The message to ${recipient} was refused without a clear reason.`
      : 'The message was refused without a clear reason.',
    action: `Check the address of the recipient. If it is right, please tell whoever runs this application. ${again(facts)}`,
  };
}

/**
 * What an English-speaking person who pressed "send" is told.
 *
 * @example
 * hintOf(classify('552 5.2.2 Mailbox full'), { locale: { senderHints }, audience: 'sender' }).title; // 'The mailbox is full'
 */
export const senderHints: HintTexts = {
  'mailbox-unknown': facts => {
    const { confidence, permanence, recipient } = facts;
    if (permanence === 'temporary')
      return {
        title: 'Address not confirmed',
        message: recipient
          ? `The address ${recipient} could not be confirmed.`
          : 'The address of the recipient could not be confirmed.',
        action: `Check it for typing errors and correct it if needed. ${again(facts)}`,
      };
    if (confidence === 'guess') return doubtfulAddress(facts);
    if (confidence === 'certain')
      return {
        title: 'This address does not exist',
        message: recipient ? `There is no mailbox ${recipient}.` : 'There is no mailbox with this address.',
        action:
          'Check the address for typing errors, or ask the person for the right one. Sending to the same address again will not help.',
      };
    return {
      title: 'Address not found',
      message: recipient ? `The mailbox ${recipient} could not be found.` : 'The mailbox could not be found.',
      action:
        'Check the address for typing errors, or ask the person for the right one. Sending to the same address again will not help.',
    };
  },
  'mailbox-disabled': facts => ({
    title: 'This mailbox is not in use',
    message: facts.recipient
      ? `The mailbox ${facts.recipient} seems to be closed or switched off.`
      : 'The mailbox seems to be closed or switched off.',
    action: `Reach the person another way and ask for an address that works. Only they or their mail service can open it again. ${again(facts)}`,
  }),
  'mailbox-full': ({ recipient, wait }) => ({
    title: 'The mailbox is full',
    message: recipient
      ? `The mailbox ${recipient} has no room for your message.`
      : 'The mailbox has no room for your message.',
    action: `Only its owner can make room, so tell them another way if it is urgent. ${
      wait ? `Try again ${inTime(wait)}.` : 'Otherwise try again in a day or two.'
    }`,
  }),
  'mailbox-moved': ({ recipient }) => ({
    title: 'The address has changed',
    message: recipient
      ? `The person at ${recipient} now uses another address.`
      : 'The person you wrote to now uses another address.',
    action: 'Ask for the new address and send your message there. Sending it to the old one again will not help.',
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(facts)
      : {
          title: 'The address cannot be used as written',
          message: facts.recipient
            ? `The mail service could not read ${facts.recipient} as an email address.`
            : 'The mail service could not read what was entered as an email address.',
          action:
            'Look for a space, a comma, a missing @ or a missing dot. Correct the address and send the message again, because waiting will not help.',
        },
  'recipient-refused': facts => ({
    title: 'The recipient does not take this message',
    message: facts.recipient
      ? `The mailbox ${facts.recipient} does not accept messages from everyone, and yours was turned away.`
      : 'The mailbox does not accept messages from everyone, and yours was turned away.',
    action: `Ask the person another way to let your messages in. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'The mail service was not found',
          message: 'The mail service that this application sends through could not be found.',
          action: tellAdministrator(facts),
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'The address could not be looked up',
            message: facts.recipient
              ? `No mail service was found for ${facts.recipient} just now.`
              : 'No mail service was found just now for the part of the address after the @.',
            action: `Check the spelling after the @. ${again(facts)}`,
          }
        : {
            title: 'The part after the @ was not found',
            message: facts.recipient
              ? `No mail service was found for ${facts.recipient}.`
              : 'No mail service was found for the part of the address after the @.',
            action:
              'Correct the spelling after the @ and send again. If it is right already, ask the person for another address, because waiting will not help.',
          },
  'domain-not-accepting': ({ recipient }) => ({
    title: 'No email is accepted there',
    message: recipient
      ? `The mail service for ${recipient} takes no email at all.`
      : 'The part of the address after the @ takes no email at all.',
    action:
      'Check the spelling after the @, or ask the person for another address. Sending it there again will not help.',
  }),
  'routing-failure': facts =>
    facts.party === 'sender-admin' || facts.party === 'developer'
      ? {
          title: 'The message could not find its way',
          message: 'The message went astray before it reached the mailbox.',
          action: tellAdministrator(facts),
        }
      : {
          title: 'The message could not find its way',
          message: 'At the other end, the message could not be passed on to the mailbox.',
          action: `Tell the person another way, because their mail service has to put this right. ${again(facts)}`,
        },
  'relay-denied': facts => ({
    title: 'The message was not passed on',
    message: facts.recipient
      ? `The mail service refused to pass on messages to ${facts.recipient}.`
      : 'The mail service refused to pass on messages to this address.',
    action: `Check the spelling after the @. If it is right, please tell whoever runs this application. ${again(facts)}`,
  }),
  'sender-rejected': facts =>
    facts.party === 'sender'
      ? {
          title: 'Your own address was refused',
          message: 'The mail service does not accept messages from the sender address or account that was used.',
          action: `Check your own address in the settings. If it is right, please tell whoever runs this application. ${again(facts)}`,
        }
      : {
          title: 'The sender address was refused',
          message: 'The mail service does not accept messages from the address or account that this application uses.',
          action: tellAdministrator(facts),
        },
  'auth-required': facts => ({
    title: 'This application has not logged in',
    message: 'The mail service wants a login before it takes a message, and there was none.',
    action: `If you connected the account yourself, enter its user name and password in the settings. Otherwise, please tell whoever runs this application. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'The login did not work just now',
          message: 'The mail service could not check the login. Nothing shows that the password is wrong.',
          action: `${again(facts)} If it keeps failing, please tell whoever runs this application.`,
        }
      : {
          title: 'The mail service refused the login',
          message:
            'The password may be wrong or out of date, or the service no longer accepts it without an app password.',
          action:
            'If it is your own account, connect it again or create an app password there. If not, please tell whoever runs this application. Waiting will not help.',
        },
  'encryption-required': facts => ({
    title: 'A secure connection is required',
    message: 'The mail service takes messages only over a secure connection, and this one was not secure enough.',
    action: tellAdministrator(facts),
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'No secure connection was possible',
          message: 'The mail service of the recipient could not set up a secure connection, so nothing was sent.',
          action: `Their mail service has to repair this, so reach the person another way if it is urgent. ${again(facts)}`,
        }
      : {
          title: 'No secure connection was possible',
          message: 'This application and the mail service could not agree on a secure connection, so nothing was sent.',
          action: tellAdministrator(facts),
        },
  'message-unauthenticated': facts => ({
    title: 'The sender could not be verified',
    message: 'The mail service of the recipient could not verify that the message really comes from the stated sender.',
    action: tellAdministrator(facts),
  }),
  'dns-misconfigured': facts => ({
    title: 'This application could not be identified',
    message: 'The mail service of the recipient could not confirm who runs the system that sent the message.',
    action: tellAdministrator(facts),
  }),
  'ip-blocked': facts => ({
    title: 'Messages from here are being blocked',
    message: 'The mail service of the recipient blocks the system that sends for this application, not you personally.',
    action: tellAdministrator(facts),
  }),
  'domain-blocked': facts => ({
    title: 'A name in the message is blocked',
    message: 'The sender address or a link in the message belongs to a website that the other side does not trust.',
    action: `If the message has links, send it without them. If it has none, please tell whoever runs this application. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'The message was taken for spam',
    message: 'The mail service of the recipient judged that the message looks like unwanted advertising.',
    action:
      facts.party === 'sender-admin'
        ? tellAdministrator(facts)
        : `Rewrite it in plain words, with fewer links and images, before you send it again. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'A virus was reported',
    message: 'A virus scanner found something harmful in the message or in an attached file.',
    action: `Check your files with a virus scanner, and leave the attachment out if in doubt. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Something in the message is not allowed',
    message: 'The mail service of the recipient does not take this kind of attachment, link or text.',
    action: `Share the file another way or leave out the part in question. ${again(facts)}`,
  }),
  'policy-rejected': facts => {
    const title = 'A rule of the mail service forbids this message';
    const message = 'The mail service refused the message under one of its own rules and did not say more.';
    if (facts.party === 'recipient' || facts.party === 'receiver-admin')
      return {
        title,
        message,
        action: `Ask the recipient another way to have your messages allowed. ${again(facts)}`,
      };
    return { title, message, action: tellAdministrator(facts) };
  },
  'message-malformed': facts => ({
    title: 'The message was put together wrongly',
    message: 'The mail service could not read the message in the form in which this application sent it.',
    action: tellAdministrator(facts),
  }),
  'rate-limited': facts => ({
    title: 'Too many messages at once',
    message:
      facts.party === 'recipient'
        ? 'The recipient is getting more messages at the moment than the mailbox may take.'
        : 'More messages were sent in a short time than the mail service allows.',
    action:
      facts.retry === 'later'
        ? `${again(facts)} If it keeps happening, please tell whoever runs this application.`
        : tellAdministrator(facts),
  }),
  greylisted: ({ wait }) => ({
    title: 'The message has to wait a little',
    message: 'The mail service of the recipient asks unknown senders to come back later. This is a normal check.',
    action: wait
      ? `Nobody has to change anything. Send it again ${inTime(wait)}, unless this application does so by itself.`
      : 'Nobody has to change anything. Send it again in half an hour, unless this application does so by itself.',
  }),
  'too-many-recipients': {
    title: 'Too many recipients at once',
    message: 'The mail service does not take a message for so many people in one go.',
    action: 'Send the message again in smaller groups to those who did not get it. Waiting alone will not help.',
  },
  'message-too-large': {
    title: 'The message is too large',
    message: 'The message, with everything attached to it, is larger than the mail service accepts.',
    action: 'Make the attachments smaller, or share them as a link, and send it again. Waiting will not help.',
  },
  'system-full': facts => ({
    title: 'The mail service has no room',
    message: 'The mail service has run out of space. That has nothing to do with your message or address.',
    action: `Its operators have to make room. ${again(facts)}`,
  }),
  'server-error': facts =>
    facts.permanence === 'permanent'
      ? {
          title: 'The mail service has a fault',
          message: 'The mail service refused the message because of a fault of its own.',
          action: `Tell the recipient another way that their email is not working, so that their mail service can repair it. ${again(facts)}`,
        }
      : {
          title: 'The mail service has a fault',
          message: 'The mail service could not take the message just now, because of a fault of its own.',
          action: `Its operators have to repair it. ${again(facts)}`,
        },
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'It is not clear whether the message arrived',
          message: 'The mail service stopped before it confirmed the message.',
          action:
            'Ask the recipient whether it arrived, because sending it again may deliver it twice. If it did not arrive, send it again. It may take an hour or two until the service is back.',
        }
      : {
          title: 'The mail service is not available',
          message: 'The mail service is busy or being worked on, so it does not take messages at the moment.',
          action: waitForOperators(facts),
        },
  'protocol-error': facts => ({
    title: 'A technical fault stopped the message',
    message: 'This application and the mail service did not understand each other.',
    action: tellAdministrator(facts),
  }),
  'not-supported': facts => ({
    title: 'The mail service cannot handle this',
    message: 'The message needs something that the mail service does not offer.',
    action: `If the address has accents or other special letters, ask for one without them. If not, please tell whoever runs this application. ${again(facts)}`,
  }),
  'delivery-expired': ({ recipient }) => ({
    title: 'The message could not be delivered in time',
    message: recipient
      ? `Delivery to ${recipient} was tried for a long time and has now been given up.`
      : 'Delivery was tried for a long time and has now been given up.',
    action:
      'Check the address. If it is right, ask the person whether their email works, and then send the message again.',
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'It is not clear whether the message arrived',
          message: 'The connection broke off before the mail service confirmed the message.',
          action:
            'Ask the recipient whether it arrived, because sending it again may deliver it twice. If it did not arrive, wait a few minutes and send it again.',
        }
      : {
          title: 'The mail service could not be reached',
          message: 'No connection to the mail service was possible, or it broke off before the message was sent.',
          action:
            facts.retry === 'after-change'
              ? tellAdministrator(facts)
              : `Check that you are online. ${again(facts)} If it keeps failing, please tell whoever runs this application.`,
        },
  'client-error': facts => ({
    title: 'The message was not sent',
    message: 'This application stopped before the mail service was asked. A recipient or a setting may be missing.',
    action: `Check that a recipient is filled in. If nothing is missing, please tell whoever runs this application. ${again(facts)}`,
  }),
  delayed: {
    title: 'The message is on its way',
    message: 'Delivery is taking longer than usual and is still being tried.',
    action: 'You need not do anything: it is tried again without you. Sending it again may deliver it twice.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'The message was accepted',
          message: 'The mail service has taken the message and is responsible for it now.',
          action: 'You need not do anything. If it does not arrive, ask the recipient to look in the spam folder.',
        }
      : {
          title: 'Nothing has been refused so far',
          message:
            'One step of sending has succeeded. Whether the mail service has taken the message is not known yet.',
          action:
            'Wait until sending is finished. If that takes long, ask the recipient whether the message arrived, and send it again only if it did not.',
        },
  unknown: facts => {
    const title = 'The message was not accepted';
    if (facts.permanence === 'temporary')
      return {
        title,
        message: 'The mail service did not take the message for now and gave no clear reason.',
        action: `${again(facts)} If it keeps failing, please tell whoever runs this application.`,
      };
    if (facts.permanence === 'permanent')
      return {
        title,
        message: 'The mail service refused the message for good and gave no clear reason.',
        action: `Check the address of the recipient. If it is right, please tell whoever runs this application. ${again(facts)}`,
      };
    return {
      title: 'Something went wrong while sending',
      message: 'It is not known why, nor whether the message was delivered.',
      action:
        'Before you send it again, ask the recipient whether it arrived. If it did not, please tell whoever runs this application.',
    };
  },
};
