import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { FRAMES_KEY } from './early-tab';

/** The page itself. */
export const TOP = 0;

/** Frames that a reader asked to have read, by tab. In memory only, for as long as the browser runs. */
const chosen = v.record(v.string(), v.pipe(v.number(), v.integer()));

/**
 * Which frame is read, by tab; tabs that are absent are read in their page itself.
 * @param kept what the store holds, where it has been asked already
 */
export async function chosenFrames(kept = browser.storage.session.get(FRAMES_KEY)): Promise<Record<string, number>> {
  const read = v.safeParse(chosen, (await kept)[FRAMES_KEY]);
  return read.success ? read.output : {};
}

/** Remembers which frame of a tab is read from now on. */
export async function chooseFrame(tabId: number, frameId: number): Promise<void> {
  const { [tabId]: _before, ...others } = await chosenFrames();
  await browser.storage.session.set({ [FRAMES_KEY]: frameId === TOP ? others : { ...others, [tabId]: frameId } });
}

/** Prose that can be seen in one document, in characters. Runs in the page: it must not reach outside itself. */
function proseInFrame(): number {
  /** A frame smaller than this, in pixels, is an advertisement's or nobody's; a run of text shorter, in characters, a label. */
  const narrowest = 200;
  const shortest = 40;
  if (innerWidth < narrowest || innerHeight < narrowest) return 0;
  // Through the prototype: pages can hide the document's own properties behind named forms and images.
  const texts: TreeWalker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.nodeValue?.trim().length ?? 0;
    if (length >= shortest && text.parentElement?.checkVisibility({ visibilityProperty: true })) prose += length;
  }
  return prose;
}

/**
 * The frame of a tab that holds most text, as far as the browser lets us look; the page itself where none holds more.
 * @throws Error where the browser keeps extensions out of the tab
 */
export async function frameWithMostText(tabId: number): Promise<number> {
  const looked = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: proseInFrame });
  let best = TOP;
  let most = Number(looked.find(({ frameId }) => frameId === TOP)?.result ?? 0);
  for (const { frameId, result } of looked) {
    if (Number(result ?? 0) <= most) continue;
    best = frameId;
    most = Number(result);
  }
  return best;
}
