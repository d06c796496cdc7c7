/** A value in the message of an error: short, and without running any code of the value. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'number' || value === null ? `${value}` : typeof value;
}

/** The error for an argument of a wrong type, which says what is accepted. */
export const wrongArgument = (accepted: string, value: unknown): TypeError =>
  new TypeError(`${accepted}, not ${value === null ? value : typeof value}`);

/** Whether a value is as it is looked for; it is not if its getters or traps throw. */
export function finds(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string';
