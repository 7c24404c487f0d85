/**
 * Every member of Office.js that src/excel uses, held against the `[Api set: …]` of Microsoft's typings:
 * an Excel of the lowest version that the manifest admits must answer it.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { lowestApi } from '../../src/excel';

interface Use {
  readonly member: string;
  readonly version: string;
  readonly at: string;
  /** The function around it asks whether the host supports this very version. */
  readonly isGuarded: boolean;
}

const folder = join(__dirname, '../../src/excel');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name));

const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['office-js'],
});
const checker = program.getTypeChecker();

const order = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1_000 + minor;
};

/** The highest version that a member's comment names, since some name one for reading and one for setting. */
function versionOf(symbol: ts.Symbol): string | null {
  let highest: string | null = null;
  for (const declaration of symbol.declarations ?? []) {
    const source = declaration.getSourceFile();
    if (!source.fileName.includes(`office-js`)) continue;
    const comments = ts.getLeadingCommentRanges(source.text, declaration.pos) ?? [];
    const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
    const [, sets = ''] = /\[Api set:([^\]]*)\]/.exec(text) ?? [];
    if (sets.includes('Online') || sets.includes('Desktop')) return '99.0';
    for (const [version] of sets.matchAll(/\d+\.\d+/g)) {
      if (highest === null || order(version) > order(highest)) highest = version;
    }
  }
  return highest;
}

function isGuarded(node: ts.Node): boolean {
  for (let around: ts.Node | undefined = node; around; around = around.parent) {
    if (ts.isConditionalExpression(around) || ts.isIfStatement(around)) {
      if (around.getText().includes('supports(')) return true;
    }
  }
  return false;
}

function place(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.split(sep).slice(-2).join('/')}:${String(line + 1)}`;
}

function useOf(symbol: ts.Symbol | undefined, node: ts.Node): readonly Use[] {
  const version = symbol && versionOf(symbol);
  if (!symbol || !version) return [];
  return [{ member: symbol.name, version, at: place(node), isGuarded: isGuarded(node) }];
}

/** 'items/rows/count' as the members that it names, from the type of what is loaded. */
function loadedUses(call: ts.CallExpression): readonly Use[] {
  const access = call.expression;
  const [argument] = call.arguments;
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== 'load' || !argument) return [];
  const text = ts.isStringLiteral(argument)
    ? argument.text
    : argument.getText().replace(/['+\s]/g, '');
  return text.split(',').flatMap((path) => {
    let type = checker.getTypeAtLocation(access.expression);
    return path.split('/').flatMap((name) => {
      const property = type.getProperty(name);
      if (!property) throw new Error(`${place(call)} loads "${path}", which has no member ${name}`);
      const next = checker.getTypeOfSymbolAtLocation(property, call);
      type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      return useOf(property, call);
    });
  });
}

function literalUses(literal: ts.ObjectLiteralExpression): readonly Use[] {
  const type = checker.getContextualType(literal);
  if (!type) return [];
  return literal.properties.flatMap((one) =>
    one.name && ts.isIdentifier(one.name) ? useOf(type.getProperty(one.name.text), one) : [],
  );
}

function usesIn(node: ts.Node): readonly Use[] {
  const own: Use[] = [];
  if (ts.isPropertyAccessExpression(node)) {
    own.push(...useOf(checker.getSymbolAtLocation(node.name), node));
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    own.push(...useOf(checker.getTypeAtLocation(node.parent).getProperty(name), node));
  } else if (ts.isCallExpression(node)) {
    own.push(...loadedUses(node));
  } else if (ts.isObjectLiteralExpression(node)) {
    own.push(...literalUses(node));
  }
  ts.forEachChild(node, (child) => {
    own.push(...usesIn(child));
  });
  return own;
}

const uses = program
  .getSourceFiles()
  .filter((source) => files.includes(join(source.fileName)))
  .flatMap((source) => usesIn(source));

describe(`the lowest supported Excel, ExcelApi ${lowestApi}`, () => {
  test('the members in use are found, those in strings and literals too', () => {
    const members = new Set(uses.map((use) => use.member));
    for (const member of ['getRanges', 'resize', 'isDataFiltered', 'documentReference', 'count']) {
      expect(members).toContain(member);
    }
  });

  test('it answers every member, or the member is asked for first', () => {
    const beyond = uses.filter((use) => order(use.version) > order(lowestApi));
    expect(beyond.filter((use) => !use.isGuarded)).toEqual([]);
    // Newer Excels tell of renamed sheets; that this shows up here proves that the search finds any.
    expect(beyond.map((use) => use.member)).toEqual(['onNameChanged']);
  });
});
