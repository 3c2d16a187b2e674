// The process that the tests run in, all files one after the other: a plain Node that closes the kept browser at its end.
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const environment: Environment = {
  name: 'test-process',
  viteEnvironment: 'ssr',
  async setup(global, options) {
    const { teardown } = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await globalThis.keptBrowser?.lent.browser.close();
        await teardown(global);
      },
    };
  },
};
export default environment;
