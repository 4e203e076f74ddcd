const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, however small its file is: begun last, one process would wait for it alone. */
const LONGEST = ['authorisation', 'fuzz', 'crash', 'desks', 'installation', 'bad-input', 'mail-crash', 'migrations'];
const place = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.e2e-spec.js`));
  return at < 0 ? LONGEST.length : at;
};

module.exports = class extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => place(one) - place(other));
  }
};
