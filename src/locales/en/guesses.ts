import type { HintText } from '../../presentation/hint-texts.js';

/** What is usual behind a temporary code that came without a known cause. */
export const usualCauses = 'Most often the cause is overload, a passing fault or greylisting.';

/** For those who can read the whole reply: a refused address, where nothing but the code says so. */
export const doubtfulAddress = (server: string, again: string): HintText => ({
  title: 'An address may not be allowed',
  message: `${server} refused an address without a clear reason. Most often it is misspelled, or this account may not use it.`,
  action: `Read the whole reply, and check the addresses of the sender and the recipient as they were sent. ${again}`,
});
