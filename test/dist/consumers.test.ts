import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readmeBlocks } from '../support/readme.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A consumer that names the types of the package, and relies on some of its literal types. */
const consumer = `
  import { type Classification, type ClassifierRule, classify, compare, compareDocument, createClassifier } from 'smtp-replies';
  import { createReplyPairing, createReplyParser, factsOf, type Hint, hintOf, type Locale, parseReply } from 'smtp-replies';
  import { type Reply, type ReplyError, renderHtml } from 'smtp-replies';
  import * as codes from 'smtp-replies/codes';
  import { de, senderHints, tag } from 'smtp-replies/locales/de';

  export const code: 550 = codes.MailboxUnavailable;
  export const name: 'MailboxUnavailable' = factsOf(550).name;
  export const reply: Reply = parseReply('550 5.1.1 No such user', { command: 'RCPT TO' });
  const rules: readonly ClassifierRule[] = [{ id: 'room', reason: 'mailbox-full', text: 'no room' }];
  export const classification: Classification = createClassifier({ rules })(reply) ?? classify(reply);
  export const hint: Hint = hintOf(classification, { locale: { tag, senderHints }, audience: 'sender' });
  export const locale: Locale = de;
  export const page: string = renderHtml(compareDocument(compare(550, 450), { locale }), { page: true });
  export const { pending } = createReplyPairing(createReplyParser({ maxReplyLines: 3 }), { protocol: 'lmtp' });
  export const error: ReplyError | undefined = createReplyParser().error;
  // @ts-expect-error a rule needs a reason of the list
  export const wrong: ClassifierRule = { id: 'wrong', reason: 'no-reason', text: 'x' };
`;

/** What stands around the examples of the README. */
const surroundings = `
  declare const transport: { sendMail(message: unknown): Promise<unknown> };
  declare const message: unknown;
  declare const attempt: number;
  declare const actions: {
    retry(recipient: string | undefined, seconds: number): unknown;
    suppress(recipient: string, classification: object): unknown;
    alert(recipient: string | undefined, classification: object): unknown;
  };
`;

/** Sources in files that are nowhere: the consumer as both kinds of module, and each example of the README. */
const sources = new Map([
  [`${root}consumer.mts`, consumer],
  [`${root}consumer.cts`, consumer],
  [`${root}surroundings.d.ts`, surroundings],
  ...readmeBlocks.map((block, index) => [`${root}readme-${index + 1}.mts`, block] as const),
]);

function faultsWith(options: ts.CompilerOptions): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = name => sources.has(name) || fileExists(name);
  host.readFile = name => sources.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const source = sources.get(name);
    return source === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, source, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const own = program.getSourceFiles().filter(file => !program.isSourceFileDefaultLibrary(file));
  const diagnostics = own.flatMap(file => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...diagnostics].map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${file?.fileName.slice(root.length)}: ${text}`;
  });
}

it.each([
  ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['bundler', ts.ModuleKind.Preserve, ts.ModuleResolutionKind.Bundler],
])(
  'a strict consumer and the examples of the README compile under %s',
  (_name, module, moduleResolution) => {
    const faults = faultsWith({
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      skipLibCheck: false,
      noEmit: true,
    });
    expect(faults).toEqual([]);
  },
  60_000,
);
