import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { classify } from 'smtp-replies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi, problemOf } from '../../docs/recipes/http-api.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly reason: string;
  readonly detail: string;
}

let mail: MailServer;
let api: Server;
let url: string;

beforeAll(async () => {
  mail = await startMailServer({
    'nobody@example.test': [
      '550 5.1.1 <nobody@example.test>: No such user here',
      '550 5.1.1 No such user here',
      '550 5.1.1 No such user here',
    ],
    'stranger@example.test': ['450 4.7.1 Greylisted, please try again in 5 minutes'],
    'relay@example.test': ['554 5.7.1 <relay@example.test>: Relay access denied'],
  });
  api = createApi(createTransport({ host: '127.0.0.1', port: mail.port, ignoreTLS: true }));
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/messages`;
});

afterAll(async () => {
  api.close();
  await mail.close();
});

const bodyOf = async (response: Response): Promise<Problem> => (await response.json()) as Problem;

const postBody = (body: string, language = 'en'): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'Accept-Language': language }, body });

const post = (name: string, language: string): Promise<Response> =>
  postBody(JSON.stringify({ to: `${name}@example.test`, subject: 'Hello', text: 'Hi!' }), language);

describe('the recipe for an HTTP API', () => {
  it('answers a send that succeeded', async () => {
    const response = await post('anna', 'en');
    expect([response.status, await response.json()]).toEqual([202, { accepted: 'anna@example.test' }]);
  });

  it('answers a refused address as a problem that the caller can show', async () => {
    const response = await post('nobody', 'en-GB,en;q=0.8');
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe('en');
    const body = await bodyOf(response);
    expect(body).toMatchObject({ type: '/problems/mailbox-unknown', status: 422, reason: 'mailbox-unknown' });
    expect(body.detail).toContain('Check the address for typing errors');
    expect(body.detail).not.toContain('No such user here');
  });

  it('takes two addresses for none, and sends to neither', async () => {
    const before = mail.accepted.length;
    const response = await post('anna@example.test, nobody', 'en');
    expect([response.status, (await bodyOf(response)).reason]).toEqual([422, 'address-syntax']);
    expect(mail.accepted.length).toBe(before);
  });

  it('speaks the language of the caller', async () => {
    const response = await post('nobody', 'es-MX,es;q=0.9,en;q=0.5');
    expect(response.headers.get('content-language')).toBe('es');
    const { detail } = await bodyOf(response);
    expect(detail).toContain('nobody@example.test');
    expect(detail).not.toMatch(/\b(?:the|address|check)\b/i);
  });

  it('falls back to English for a language that it does not have', async () => {
    const response = await post('nobody', 'tlh');
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('vary')).toBe('Accept-Language');
  });

  it('says when to come back', async () => {
    const response = await post('stranger', 'en');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '300']);
    expect((await bodyOf(response)).detail).toContain('in 5 minutes');
  });

  it.each(['{oops', '', 'null', '[]', '{}', '{"to":["a"],"subject":"b","text":"c"}'])(
    'refuses the body %j and goes on',
    async body => {
      const refused = await postBody(body);
      expect([refused.status, (await bodyOf(refused)).type]).toEqual([400, '/problems/bad-request']);
      expect((await post('anna', 'en')).status).toBe(202);
    },
  );

  it('reads no more of a body than it must', async () => {
    const refused = await postBody(`{"to":"${'a'.repeat(1_000_000)}`);
    expect([refused.status, (await bodyOf(refused)).type]).toEqual([413, '/problems/body-too-large']);
    expect((await post('anna', 'en')).status).toBe(202);
  });

  it('takes the blame for what the caller cannot change', async () => {
    const response = await post('relay', 'en');
    expect([response.status, (await bodyOf(response)).reason]).toEqual([502, 'relay-denied']);
  });

  it('blames no address for a mail host that the application names wrongly', () => {
    const lookup = { code: 'EDNS', command: 'CONN', syscall: 'getaddrinfo', hostname: 'smtp.invalid' };
    const error = Object.assign(new Error('getaddrinfo ENOTFOUND smtp.invalid'), lookup);
    const { status, body } = problemOf(classify(error, { recipient: 'anna@example.test' }), 'en');
    expect(status).toBe(502);
    expect(body).toMatchObject({
      reason: 'domain-not-found',
      detail: expect.stringMatching(/^The mail service that this application sends through .*whoever runs/),
    });
    expect(JSON.stringify(body)).not.toContain('anna@');
  });
});
