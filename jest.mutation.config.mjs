// The tests that speak about the rules themselves; what runs through sheets and Office would only be slow.
import everyDay from './jest.config.mjs';

const [node] = everyDay.projects;

export default {
  ...node,
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/{plan,vietnamese,assessment}/**/*.test.ts'],
};
