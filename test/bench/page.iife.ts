// The page reader for benchmarks in a real browser: `detect(document)` and `read(document)` as globals.
import { worthALook } from '../../src/page/detect';
import { readPage } from '../../src/page/read-page';
import { isVisible } from '../../src/page/visible';

Object.assign(globalThis, {
  detect: (document: Document) => worthALook(document),
  read: (document: Document) => readPage(document, { visible: isVisible }),
});
