import Sequencer from '@jest/test-sequencer';

// The longest suites, longest first. Where jest has not run them before it goes by the size of a file, and these would begin last, alone.
const lang = ['browser/browser', 'faults/crash', 'plannen/roosters', 'simulators/start', 'tests/systeem', 'docs/voor-frontends', 'faults/subgraaf', 'wegen/wegen', 'tests/op-postgres', 'tests/met-logboek'];

const plaats = ({ path }) => {
  const gevonden = lang.findIndex((deel) => path.endsWith(`${deel}.test.ts`));
  return gevonden === -1 ? lang.length : gevonden;
};

/** The order of the suites: with two workers both are done at about the same time. */
export default class Volgorde extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((een, ander) => plaats(een) - plaats(ander));
  }
}
