import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';

const detached = (): Uint8Array => {
  const bytes = new Uint8Array(10);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
const trap = {
  has(): boolean {
    throw new Error('no');
  },
};

describe('nothing throws', () => {
  test.each([
    ['a proxy whose has trap throws', new Proxy({ code: 2 }, trap)],
    ['a view on a detached buffer', detached()],
    ['a view on numbers', new Float64Array(2)],
  ])('%s is unknown', (_, failure) => {
    expect(classify(failure).reason).toBe('unknown');
  });

  test('the names of fields are read with care', () => {
    const field = {
      get: () => {
        throw new Error('no');
      },
      enumerable: true,
    };
    const report = Object.defineProperty({ Status: '5.1.1', Action: 'failed' }, 'Final-Recipient', field);
    const ownKeys = (): never => {
      throw new Error('no');
    };
    expect(classify(report)).toMatchObject({ enhanced: '5.1.1', recipient: undefined });
    expect(classify(new Proxy({ status: '5.1.1' }, { ownKeys })).enhanced).toBe('5.1.1');
  });

  test('a list of faults that claims any length takes no time', () => {
    const faults = new Array(2 ** 32 - 1);
    expect(classify({ code: 250, text: 'Ok', faults }).reason).toBe('accepted');
    expect(classify({ code: 250, text: 'Ok', faults: [{ codes: new Array(2 ** 32 - 1) }] }).reason).toBe('accepted');
    expect(classify({ code: 250, text: 'Ok', faults: [{ codes: [550, 250] }] }).reason).toBe('unknown');
    expect(classify({ code: 250, text: 'Ok', faults: [null, { codes: '' }, { codes: [550, 250] }] }).reason).toBe(
      'unknown',
    );
  });

  test('a list of any length is no report, and takes no time', () => {
    const list = new Array(2_000_000).fill('550');
    const start = performance.now();
    expect(classify(list).reason).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('a view of octets is text', () => {
    const { buffer } = new TextEncoder().encode('550 5.1.1 No such user');
    expect(classify(new DataView(buffer)).reason).toBe('mailbox-unknown');
  });

  test('options are read with care', () => {
    const options = {
      get connectionReused(): boolean {
        throw new Error('no');
      },
    };
    expect(classify('421 4.3.2 Shutting down', options).code).toBe(421);
  });
});
