import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(__dirname, '../../../src/taskpane');

/** Attributes that people see or hear. */
const spoken = new Set(['title', 'aria-label', 'placeholder', 'label', 'alt', 'validationMessage']);

/** Words that stand in a component's markup instead of the catalogue. */
function literalWords(source: string, name: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(file))) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) found.push(initializer.text);
    }
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression)) {
      if (/\p{L}/u.test(node.expression.text)) found.push(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);

test.each(components)('%s lấy mọi lời từ danh mục', (name) => {
  expect(literalWords(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
});

test('phép thử này thấy được chữ viết thẳng', () => {
  expect(literalWords('const a = <p title="Xin">Chào {"bạn"}</p>;', 'a.tsx')).toEqual([
    'Xin',
    'Chào',
    'bạn',
  ]);
});
