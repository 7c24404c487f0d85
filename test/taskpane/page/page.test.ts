import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const folder = join(__dirname, '../../../src/taskpane/page');
const script = readFileSync(join(folder, 'oldExcel.js'), 'utf8');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
const help = readFileSync(join(folder, 'help.html'), 'utf8');

interface Part {
  removed: boolean;
  hidden: boolean;
}

/** Runs the script in a browser with or without what the pane needs; tells what is on show then. */
function shownIn(capable: boolean): { readonly opening: Part; readonly explanation: Part } {
  const opening = { removed: false, hidden: false };
  const explanation = { removed: false, hidden: true };
  const elements: Readonly<Record<string, unknown>> = {
    opening: { parentNode: { removeChild: () => (opening.removed = true) } },
    'old-excel': { removeAttribute: () => (explanation.hidden = false) },
  };
  const css = { supports: () => true };
  const window = capable ? { Promise, CSS: css } : {};
  const document = {
    createElement: () => (capable ? { noModule: false } : {}),
    getElementById: (id: string) => elements[id],
  };
  runInNewContext(script, { window, document });
  return { opening, explanation };
}

test('Excel cũ thấy lời giải thích thay cho «Đang mở…»', () => {
  const { opening, explanation } = shownIn(false);
  expect(opening.removed).toBe(true);
  expect(explanation.hidden).toBe(false);
});

test('Excel mới không thấy lời giải thích', () => {
  const { opening, explanation } = shownIn(true);
  expect(opening.removed).toBe(false);
  expect(explanation.hidden).toBe(true);
});

test('kịch bản cho Excel cũ chỉ dùng cú pháp mà Internet Explorer hiểu', () => {
  const file = ts.createSourceFile('oldExcel.js', script, ts.ScriptTarget.ES5, true);
  const modern = new Set([
    ts.SyntaxKind.ArrowFunction,
    ts.SyntaxKind.TemplateExpression,
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.ClassDeclaration,
    ts.SyntaxKind.SpreadElement,
    ts.SyntaxKind.ForOfStatement,
    ts.SyntaxKind.ObjectBindingPattern,
    ts.SyntaxKind.ArrayBindingPattern,
    ts.SyntaxKind.QuestionDotToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ]);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLet =
      ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0;
    if (modern.has(node.kind) || isLet) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  expect(found).toEqual([]);
});

test.each([
  ['taskpane.html', page],
  ['help.html', help],
])('%s không có kịch bản viết thẳng trong trang, không có thuộc tính sự kiện', (_name, html) => {
  const plain = html.replace(/<%=.*?%>/g, '');
  for (const [tag] of plain.matchAll(/<script\b[^>]*>/gi)) expect(tag).toMatch(/\bsrc="/);
  expect(plain).not.toMatch(/<script\b[^>]*>\s*[^<\s]/i);
  expect(plain).not.toMatch(/\son[a-z]+\s*=/i);
});

test('office.js được tải đúng một lần, trước mọi mã của khung', () => {
  expect(page.match(/<%= officeScript %>/g)).toHaveLength(1);
  expect(page.indexOf('officeScript')).toBeLessThan(page.indexOf('<body'));
});

test('chính sách nội dung đứng trước mọi thứ được tải', () => {
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<link'));
});
