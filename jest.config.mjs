// The tests of every day: pure code and the real Office.js against the workbench in Node, the pane in
// jsdom. The judges (LibreOffice and other programs) have a run of their own, jest.judges.config.mjs.
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

const shared = {
  transform,
  setupFiles: ['<rootDir>/test/sameChance.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/judges/', '/test/bench/'],
};

export default {
  // For machines that are busy or slow; nothing here waits for time as such.
  testTimeout: 60_000,
  // Jest leaves a core to the screen; with two cores that would be half of the machine.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
  ],
};
