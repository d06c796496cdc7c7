/**
 * Sends with nodemailer and decides for each refused recipient: try again, stop mailing, or tell somebody.
 *
 * nodemailer throws if every recipient was refused and resolves if at least one was accepted; `classifyRecipients` reads
 * both, so that a partly failed send is not taken for a success. A message whose connection was lost may have arrived all
 * the same: its Message-ID is yours to give and to keep, so that the receiving side can tell a second copy, for nodemailer
 * makes a new one at each attempt.
 */
import type { SendMailOptions, SentMessageInfo, Transporter } from 'nodemailer';
import type { Classification } from 'smtp-replies';
import { classifyRecipients, retryDelayOf } from 'smtp-replies';

/** What the application does for a recipient that was not accepted; `undefined` stands for all of a message's. */
export interface Actions {
  retry(recipient: string | undefined, seconds: number): unknown;
  suppress(recipient: string, classification: Classification): unknown;
  alert(recipient: string | undefined, classification: Classification): unknown;
}

/** A message with a Message-ID that stays the same at each attempt. */
export type Message = SendMailOptions & { readonly messageId: string };

/** Sends a message once; `attempt` counts from 1 and makes the waits grow. */
export async function send(
  transport: Pick<Transporter<SentMessageInfo>, 'sendMail'>,
  message: Message,
  actions: Actions,
  attempt = 1,
): Promise<void> {
  const outcome = await transport.sendMail(message).catch((error: unknown) => error);
  for (const { recipient, classification } of classifyRecipients(outcome)) {
    const seconds = retryDelayOf(classification, attempt);
    if (classification.suppress && recipient !== undefined) await actions.suppress(recipient, classification);
    else if (seconds !== undefined) await actions.retry(recipient, seconds);
    else await actions.alert(recipient, classification);
  }
}
