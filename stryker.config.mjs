// Mutation testing of what decides: the plan's rules, the reading of Vietnamese, the judgement. On demand:
// `npm run mutate`, or one folder with `npm run mutate -- --mutate "src/plan/**/*.ts"`.
export default {
  mutate: ['src/plan/**/*.ts', 'src/vietnamese/**/*.ts', 'src/assessment/**/*.ts', '!**/types.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  incremental: true,
  incrementalFile: 'artifacts/mutation.json',
  tempDirName: 'artifacts/mutation',
  thresholds: { high: 95, low: 90, break: 85 },
};
