import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A name that an entry of the package exports, with its doc comment. */
export interface PublicExport {
  readonly name: string;
  readonly isType: boolean;
  readonly doc: string;
  readonly examples: readonly string[];
}

/** Reads what a module of src exports, by the compiler's own eyes. */
export function publicExportsOf(entry: string): readonly PublicExport[] {
  const program = ts.createProgram([`${root}${entry}`], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${root}${entry}`);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module).map(symbol => describe(checker, symbol)) : [];
}

function describe(checker: ts.TypeChecker, exported: ts.Symbol): PublicExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const examples = symbol.getJsDocTags(checker).filter(tag => tag.name === 'example');
  return {
    name: exported.name,
    isType: !(symbol.flags & ts.SymbolFlags.Value),
    doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: examples.map(tag => ts.displayPartsToString(tag.text)),
  };
}
