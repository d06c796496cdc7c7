import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';

const error = (message: string, properties: object): Error => Object.assign(new Error(message), properties);

/** The class of smtp-client's errors has no name, and sets an enhanced code or null. */
const ofSmtpClient = (message: string, code: string, enhancedCode: string | null = null): Error =>
  error(message, { name: '', code, enhancedCode });

const ofEmailjs = (message: string, smtp: string): Error => error(message, { code: 2, smtp, previous: null });

describe('what smtp-client throws', () => {
  test('a refused login suppresses no recipient', () => {
    const refusal = { reason: 'auth-failed', code: 535, enhanced: '5.7.8', suppress: false };
    expect(classify(ofSmtpClient('5.7.8 user unknown', '535'))).toMatchObject(refusal);
    expect(classify(ofSmtpClient('user unknown', '535', '5.7.8'))).toMatchObject(refusal);
  });

  test('the code is that of the reply', () => {
    const refusal = { reason: 'mailbox-unknown', code: 550, delivery: 'not-accepted' };
    expect(classify(ofSmtpClient('no such user here', '550'))).toMatchObject(refusal);
  });
});

describe('emailjs names the command in its words', () => {
  test.each([
    ["bad response on command 'mail': 5.1.1 User unknown", 'MAIL FROM', false],
    ["bad response on command 'rcpt': 5.1.1 User unknown", 'RCPT TO', true],
    ["bad response on command 'AUTH': 5.1.1 User unknown", 'AUTH', false],
    ["bad response on command '\n.': 5.1.1 User unknown", 'end-of-data', true],
    ['bad response on connection', 'CONN', false],
    ["bad response on command 'c2VjcmV0': 5.1.1 User unknown", 'auth-response', false],
  ])('%j', (message, command, suppress) => {
    expect(classify(ofEmailjs(message, '550 5.1.1 User unknown'))).toMatchObject({ command, suppress });
  });
});

describe('the code of a system outranks words that no server wrote', () => {
  test.each(['EAI_AGAIN', 'EAI_FAIL', 'EMFILE', 'ESERVFAIL'])('getaddrinfo %s', code => {
    const passing = { reason: 'connection-failed', permanence: 'temporary', retry: 'later' };
    const message = `getaddrinfo ${code} smtp.example.org`;
    expect(classify(message)).toMatchObject(passing);
    expect(classify(error(message, { code, syscall: 'getaddrinfo' }))).toMatchObject(passing);
    expect(classify(error(message, { code: 'EDNS', syscall: 'getaddrinfo', command: 'CONN' }))).toMatchObject(passing);
  });

  test('a handshake that took too long may be tried again', () => {
    const timeout = { code: 'ETIMEDOUT', timeoutType: 'UPGRADE_TIMEOUT', command: 'CONN' };
    expect(classify(error('TLS handshake timed out', timeout))).toMatchObject({
      reason: 'connection-failed',
      permanence: 'temporary',
      retry: 'later',
    });
  });

  test('a cut before TLS stood is before every message', () => {
    const message = 'Client network socket disconnected before secure TLS connection was established';
    expect(classify(error(message, { code: 'ECONNRESET' }))).toMatchObject({
      reason: 'connection-failed',
      delivery: 'not-accepted',
      closesConnection: false,
    });
  });
});

describe('a fault of TLS is the same whatever code wraps it', () => {
  test.each([
    ['self-signed certificate', { code: 'ESOCKET', command: 'CONN' }],
    ['self-signed certificate', { code: 'ETLS', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT', command: 'CONN' }],
    ['write EPROTO 40:error:0A00010B:SSL routines:ssl3_get_record:wrong version number', { code: 'EPROTO' }],
    ['wrong version number', { code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
  ])('%s %o', (message, properties) => {
    expect(classify(error(message, properties), { connectionReused: true })).toMatchObject({
      reason: 'tls-failed',
      permanence: 'unknown',
      retry: 'after-change',
      delivery: 'not-accepted',
      closesConnection: false,
    });
  });
});

test('an answer that is no reply leaves the word to the code', () => {
  const garbage = { code: 'EPROTOCOL', response: 'hello not tls', command: 'CONN' };
  expect(classify(error('Invalid greeting. response=hello not tls', garbage))).toMatchObject({
    reason: 'protocol-error',
    retry: 'after-change',
    code: undefined,
  });
});

describe('the name of a host that was not found', () => {
  const message = 'getaddrinfo ENOTFOUND smtp.relay.example';
  const lookup = { syscall: 'getaddrinfo', hostname: 'smtp.relay.example' };

  test.each([
    [error(message, { ...lookup, code: 'EDNS', command: 'CONN' })],
    [error(message, { ...lookup, code: 'ENOTFOUND' })],
    [{ ...lookup, code: 'ENOTFOUND' }],
    [message],
  ])('is for whoever configured it: %o', failure => {
    const options = { recipient: 'kim@example.org' };
    expect(classify(failure, options)).toMatchObject({ reason: 'domain-not-found', party: 'developer' });
  });

  test.each([
    [error('queryMx ENOTFOUND example.org', { code: 'ENOTFOUND', syscall: 'queryMx', hostname: 'example.org' })],
    [{ code: 'ENOTFOUND', syscall: 'queryMx', hostname: 'example.org' }],
    ['queryMx ENOTFOUND example.org'],
    [{ ...lookup, code: 'ENOTFOUND', hostname: 'Example.org' }],
    ['550 5.1.2 Domain not found'],
  ])('is for the sender where it is the recipient’s domain: %o', failure => {
    const options = { recipient: 'kim@example.org' };
    expect(classify(failure, options)).toMatchObject({ reason: 'domain-not-found', party: 'sender' });
  });
});
