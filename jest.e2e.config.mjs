// The whole job in a real browser, on the page that `npm start` serves. The page is built once, before the
// first test; one browser at a time, since each fills a core.
import base from './jest.config.mjs';

const [node] = base.projects;

export default {
  ...node,
  displayName: 'e2e',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/buildPage.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
};
