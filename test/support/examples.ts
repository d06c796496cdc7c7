import ts from 'typescript';
import { expect } from 'vitest';

type Scope = Readonly<Record<string, unknown>>;

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

const evaluate = (code: string, scope: Scope): unknown =>
  new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));

async function check(run: () => unknown, comment: string, scope: Scope): Promise<void> {
  const thrown = /^throws (\w+)$/.exec(comment)?.[1];
  if (thrown) return expect(async () => run()).rejects.toMatchObject({ name: thrown });
  const actual = await run();
  const expected = evaluate(comment, scope);
  return typeof expected === 'object' && expected
    ? expect(actual).toMatchObject(expected)
    : expect(actual).toEqual(expected);
}

/** How many of an example's statements state a value. */
export const statedValues = (example: string): number => rewrite(example).stated;

/** Wraps each expression statement that a comment on its line follows into a call of `check`. */
function rewrite(example: string): { code: string; stated: number } {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  let stated = 0;
  const parts = file.statements.map(statement => {
    const comment = /^[^\S\n]*\/\/ (.+)/.exec(example.slice(statement.end))?.[1];
    if (!ts.isExpressionStatement(statement) || !comment) return statement.getFullText();
    stated++;
    return `await check(async () => (${statement.expression.getText()}), ${JSON.stringify(comment)});`;
  });
  return { code: parts.join('\n'), stated };
}

/** Runs an example and holds every statement that a comment follows to the value stated there. */
export async function runExample(example: string, scope: Scope): Promise<void> {
  const { code } = rewrite(example);
  const script = ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const checkInScope = (run: () => unknown, comment: string) => check(run, comment, scope);
  const names = Object.keys(scope);
  await new AsyncFunction('check', ...names, script)(checkInScope, ...names.map(name => scope[name]));
}
