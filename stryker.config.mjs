// Mutation testing of what decides: the plan's rules, the reading of Vietnamese, the judgement. On demand:
// `npm run mutate`, or one folder with `npm run mutate -- --mutate "src/plan/**/*.ts,!**/types.ts"`. Always from the
// start: a stored result is not asked again about tables that are made while modules load.
export default {
  mutate: ['src/plan/**/*.ts', 'src/vietnamese/**/*.ts', 'src/assessment/**/*.ts', '!**/types.ts'],
  plugins: ['./tools/mutation/runner.mjs', './tools/mutation/byFolder.mjs'],
  testRunner: 'rules',
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'folders'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  // For machines that are busy; an endless loop is noticed by its own count.
  timeoutMS: 30_000,
  disableTypeChecks: false,
  warnings: { slow: false },
  ignorePatterns: ['*', '!src/**', '!test/**', '!tools/**', '!package.json', '!tsconfig*.json'],
  tempDirName: 'artifacts/mutation',
  thresholds: { high: 95, low: 90, break: 85 },
};
