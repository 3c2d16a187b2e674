import * as v from 'valibot';
import browser from 'webextension-polyfill';

const sizes = v.object({ asOf: v.string(), counts: v.object({ people: v.number(), treaties: v.number() }) });

/** How much the built-in knowledge base holds, and up to which day it was checked. */
export async function knowledgeSize(): Promise<{ asOf: string; people: number; treaties: number }> {
  const answer = await fetch(browser.runtime.getURL('knowledge.json'));
  const { asOf, counts } = v.parse(sizes, await answer.json());
  return { asOf, ...counts };
}
