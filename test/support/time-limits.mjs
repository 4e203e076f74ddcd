// What jest-light-runner leaves to whoever uses it: every test and hook ends in time, `jest.setTimeout` says when, and a
// file's limit is its own. Node's clock is taken at the start, so that nothing a test does to it can make a limit wait.
import { addEventHandler, getState } from 'jest-circus';

// Only there to end what hangs: a machine may be slow.
const MOST = 60_000;
const { setTimeout: begin, clearTimeout: end } = globalThis;
const limits = new WeakMap();

globalThis.jest.setTimeout = (most) => {
  limits.set(getState().rootDescribeBlock, most);
  return globalThis.jest;
};

function limited(run, most) {
  return async () => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = begin(() => reject(new Error(`It took longer than ${most} ms.`)), most);
    });
    try {
      return await Promise.race([run(), late]);
    } finally {
      end(timer);
    }
  };
}

addEventHandler(({ name }, { rootDescribeBlock, currentDescribeBlock: block }) => {
  const list = { add_test: block.children, add_hook: block.hooks }[name];
  const added = list?.at(-1);
  if (added?.fn) added.fn = limited(added.fn, added.timeout ?? limits.get(rootDescribeBlock) ?? MOST);
});
