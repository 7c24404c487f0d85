// Independent engines check what we wrote and computed: LibreOffice recalculates and prints, a second
// library reads. Needs `soffice` on the PATH; without it the run fails and says so, nothing is skipped.
import base from './jest.config.mjs';

const [node] = base.projects;

export default {
  ...node,
  displayName: 'judges',
  testMatch: ['<rootDir>/test/judges/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
