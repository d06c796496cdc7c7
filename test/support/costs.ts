import { bundleWithEsbuild } from './bundle.js';

/** Imports whose cost the README states, in its order. */
const imports: readonly (readonly [names: string, from: string])[] = [
  ['isTransient', 'smtp-replies'],
  ['severityOf, categoryOf', 'smtp-replies'],
  ['outcomeOf', 'smtp-replies'],
  ['MailboxUnavailable', 'smtp-replies/codes'],
  ['replyCodes', 'smtp-replies'],
  ['enhancedStatusCodes', 'smtp-replies'],
  ['parseReply', 'smtp-replies'],
  ['createReplyParser', 'smtp-replies'],
  ['createReplyPairing, createReplyParser', 'smtp-replies'],
  ['readReply', 'smtp-replies'],
  ['classify', 'smtp-replies'],
  ['hintOf', 'smtp-replies'],
  ['compare', 'smtp-replies'],
  ['compareDocument, renderHtml', 'smtp-replies'],
  ['senderHints', 'smtp-replies/locales/en'],
  ['replyCodeTexts', 'smtp-replies/locales/en'],
  ['en', 'smtp-replies/locales/en'],
];

const inKilobytes = (octets: number): string => (octets < 1000 ? `${octets} B` : `${(octets / 1000).toFixed(1)} kB`);

async function row([names, from]: (typeof imports)[number]): Promise<string> {
  const { minified, gzip } = await bundleWithEsbuild(`export { ${names} } from '${from}';`);
  const entry = from === 'smtp-replies' ? '' : ` from \`${from}\``;
  return `| \`${names}\`${entry} | ${inKilobytes(minified)} | ${inKilobytes(gzip)} |`;
}

/** The README's table of what an import adds to a bundle, computed from the built package. */
export async function costTable(): Promise<string> {
  const rows = await Promise.all(imports.map(row));
  return ['| import | minified | gzip |', '| --- | ---: | ---: |', ...rows].join('\n');
}
