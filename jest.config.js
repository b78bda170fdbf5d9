export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/simulators', '<rootDir>/tests', '<rootDir>/bench', '<rootDir>/clients', '<rootDir>/loket', '<rootDir>/schema'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$|/graphql/jsutils/instanceOf\\.js$': '<rootDir>/tests/house/transform.js' },
  transformIgnorePatterns: ['/node_modules/(?!graphql/jsutils/instanceOf\\.js$)'],
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  testSequencer: '<rootDir>/tests/house/sequencer.js',
  maxWorkers: 2,
  // Each test file leaves its modules behind in the worker: without this, collecting that garbage is most of what a worker does in the end.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
