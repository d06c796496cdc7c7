import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createTransport } from 'nodemailer';
import { type Browser, chromium, type Page } from 'playwright-core';
import { classify } from 'smtp-replies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailServer, startMailServer } from '../../support/mail-server.js';

const folder = fileURLToPath(new URL('../../../docs/recipes/form/', import.meta.url));
const screenshot = fileURLToPath(new URL('../../../node_modules/.cache/recipes/form.png', import.meta.url));

let browser: Browser;
let page: Page;
let site: Server;
let mail: MailServer;
let script: string;

/** What the page asks its server to do: send, and answer with the classification as JSON. */
async function invite(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const to = new URLSearchParams(await text(request)).get('to') ?? '';
  const transport = createTransport({ host: '127.0.0.1', port: mail.port, ignoreTLS: true });
  const outcome = await transport
    .sendMail({ from: 'app@example.org', to, subject: 'Join us', text: 'Hello.\n' })
    .then(info => info.response)
    .catch((error: unknown) => error);
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify(classify(outcome, { recipient: to })));
}

const files: { readonly [path: string]: () => readonly [type: string, content: string] } = {
  '/': () => ['text/html', readFileSync(`${folder}index.html`, 'utf8')],
  '/form.js': () => ['text/javascript', script],
};

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [`${folder}form.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  script = bundle.outputFiles[0]?.text ?? '';
  mail = await startMailServer({
    'nobody@example.test': ['550 5.1.1 <nobody@example.test>: No such user here <img src=x>'],
    'moved@example.test': ['551 5.1.6 The mailbox has moved, please try <anna@example.net>'],
    'full@example.test': ['452 4.2.2 The mailbox is over its quota'],
  });
  site = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (!file) return void invite(request, response);
    const [type, content] = file();
    response.writeHead(200, { 'Content-Type': type }).end(content);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 760, height: 520 } });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  await mail?.close();
});

/** Fills in the form as a person does, and reads what the page then says. */
async function answerTo(address: string, page: Page): Promise<string> {
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.getByLabel('Email address').fill(address);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('alert').locator('h2').waitFor();
  return page.getByRole('alert').innerText();
}

describe('the recipe for a form in a browser', () => {
  it('shows the hint for an unknown mailbox, without a word of the server', async () => {
    const answer = await answerTo('nobody@example.test', page);
    expect(answer).toContain('nobody@example.test');
    expect(answer).toContain('Check the address for typing errors');
    expect(answer).not.toContain('No such user here');
    expect(await page.getByRole('alert').getAttribute('lang')).toBe('en');
    await page.screenshot({ path: screenshot });
  });

  it('shows the hint for a full mailbox', async () => {
    expect(await answerTo('full@example.test', page)).toContain('The mailbox is full');
  });

  it('speaks the language of the browser', async () => {
    const context = await browser.newContext({ locale: 'es-MX' });
    const spanish = await context.newPage();
    expect(await answerTo('moved@example.test', spanish)).not.toMatch(/\b(?:the|address|message)\b/i);
    expect(await spanish.getByRole('alert').getAttribute('lang')).toBe('es');
    await context.close();
  });

  it('says so when the message was accepted', async () => {
    expect(await answerTo('anna@example.test', page)).toContain('The message was accepted');
  });

  it('carries no rule into the browser', () => {
    expect(script).toContain('mailbox-unknown');
    expect(script).not.toMatch(/user unknown|relay access|MailboxUnavailable/i);
  });
});
