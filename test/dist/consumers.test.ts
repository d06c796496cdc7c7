import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

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

/** The consumer as an ES module and as a CommonJS module, in files that are nowhere. */
const files = ['consumer.mts', 'consumer.cts'].map(name => `${root}${name}`);

function faultsWith(options: ts.CompilerOptions): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = name => files.includes(name) || fileExists(name);
  host.readFile = name => (files.includes(name) ? consumer : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    files.includes(name) ? ts.createSourceFile(name, consumer, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram(files, options, host);
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
  'a strict consumer compiles under %s, as an ES module and as CommonJS',
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
      skipLibCheck: false,
      noEmit: true,
    });
    expect(faults).toEqual([]);
  },
  60_000,
);
