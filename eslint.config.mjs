// House rules as lint rules: which way imports point, where Office.js may be called, and no way around
// the type checker.
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first; a folder imports from its own floor's group below, never above. */
const floors = [
  ['plan'],
  ['archive'],
  ['vietnamese'],
  ['assessment'],
  ['document', 'workbook', 'consolidation', 'report'],
  ['excel', 'xlsx'],
  ['workflow'],
  ['taskpane', 'cli'],
];

/** Inside the fourth floor the report and the consolidation stand on the workbook, not beside it. */
const neighbours = {
  document: ['workbook', 'consolidation', 'report'],
  workbook: ['document', 'consolidation', 'report'],
  consolidation: ['document', 'report'],
  report: ['document', 'consolidation'],
  excel: ['xlsx'],
  xlsx: ['excel'],
  taskpane: ['cli'],
  cli: ['taskpane'],
};

const pureFolders = floors.slice(0, 4).flat();

const directions = floors.flatMap((folders, floor) =>
  folders.map((folder) => {
    const forbidden = [...floors.slice(floor + 1).flat(), ...(neighbours[folder] ?? [])];
    const patterns = [
      {
        group: [...forbidden.map((name) => `**/${name}/**`), '**/workbench/**', '**/test/**'],
        message: `src/${folder} stands below: imports point taskpane, cli → workflow → excel, xlsx → report, consolidation, document, workbook → assessment → vietnamese → archive → plan.`,
      },
    ];
    if (pureFolders.includes(folder)) {
      patterns.push({
        group: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', 'node:*', 'fs', 'path'],
        message: `src/${folder} is pure: it runs unchanged in Excel, in a worker and in Node.`,
      });
    }
    if (folder !== 'cli') {
      patterns.push({ group: ['node:*'], message: 'Only the command line touches Node.' });
    }
    return {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  }),
);

const noOfficeOutside = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**', 'src/taskpane/index.tsx'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'Excel', message: 'Only src/excel calls Office.js.' },
      { name: 'Office', message: 'Only src/excel calls Office.js.' },
      { name: 'OfficeExtension', message: 'Only src/excel calls Office.js.' },
    ],
  },
};

const noClock = {
  files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The clock is passed in.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'The clock is passed in.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Randomness is passed in.',
      },
      {
        selector: 'CallExpression[callee.property.name=/^toLocale/]',
        message: 'The locale is not asked for here: use vietnamese/number.',
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'artifacts/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-alert': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  ...directions,
  noOfficeOutside,
  noClock,
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.flat.recommended.rules },
  },
  { files: ['*.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/cli/**/*.ts', 'test/bench/**/*.ts', 'tools/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
