// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Marks, startMarks } from '../../../src/page/marks/start-marks';
import { simpleArticle, wishesFor } from '../../pages/simple-article';

let story: HTMLElement;
let marks: Marks;
let lost: number;
let end: AbortController;

const paragraph = (text: string) => {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
};
const marked = () => [...document.querySelectorAll('backstory-mark')].map((mark) => mark.textContent);
const names = ['Mike Pompeo', 'New START', 'Mike Pompeo'];

beforeEach(async () => {
  story = document.createElement('main');
  story.append(paragraph('Then Mike Pompeo named New START.'), paragraph('And Mike Pompeo left.'));
  document.body.replaceChildren(story);
  end = new AbortController();
  lost = 0;
  const article = simpleArticle(story);
  marks = startMarks(article, { signal: end.signal, onLost: () => lost++ });
  await marks.show(wishesFor(article.text, { 'Mike Pompeo': 'person', 'New START': 'treaty' }));
});
afterEach(() => end.abort());

test('names are marked in the order of the story, and known by what they stand for', () => {
  expect(marked()).toEqual(names);
  expect(marks.elements('mike-pompeo')).toHaveLength(2);
  const [first] = marks.elements();
  expect(first && marks.wishAt(first)).toMatchObject({ id: 'mike-pompeo', start: 5, end: 16 });
});

test('showing less takes the rest away', async () => {
  await marks.show([]);
  expect(marked()).toEqual([]);
  expect(story.innerHTML).toBe('<p>Then Mike Pompeo named New START.</p><p>And Mike Pompeo left.</p>');
});

test('a text that the page writes again keeps its marks where the names still stand', async () => {
  const text = story.firstElementChild?.firstChild;
  if (text) text.nodeValue = 'Correction: New START was named by Mike Pompeo.';
  await vi.waitFor(() => expect(marked()).toEqual(['New START', 'Mike Pompeo', 'Mike Pompeo']));
  expect(story.firstElementChild?.textContent).toBe('Correction: New START was named by Mike Pompeo.');
  expect(lost).toBe(0);
});

test('a name that the page takes out loses its mark, and that is told', async () => {
  const text = story.firstElementChild?.firstChild;
  if (text) text.nodeValue = 'Nobody was named.';
  await vi.waitFor(() => expect(lost).toBe(1));
  expect(marked()).toEqual(['Mike Pompeo']);
  expect(story.firstElementChild?.textContent).toBe('Nobody was named.');
});

test('paragraphs that the page makes anew are marked anew', async () => {
  story.replaceChildren(paragraph('Then Mike Pompeo named New START.'), paragraph('Something else.'));
  await vi.waitFor(() => expect(marked()).toEqual(['Mike Pompeo', 'New START']));
});

test('a text that comes back after another is marked again', async () => {
  const text = story.lastElementChild?.firstChild;
  if (text) text.nodeValue = 'Nobody left.';
  await vi.waitFor(() => expect(marked()).toEqual(['Mike Pompeo', 'New START']));
  if (text) text.nodeValue = 'And Mike Pompeo left.';
  await vi.waitFor(() => expect(marked()).toEqual(names));
});

test('a copy that the page makes of marked text is plain text', async () => {
  const copy = story.firstElementChild?.cloneNode(true);
  if (copy) story.append(copy);
  await vi.waitFor(() => expect(marked()).toEqual(names));
  expect(story.lastElementChild?.innerHTML).toBe('Then Mike Pompeo named New START.');
});

test('two stories on one page leave each other’s marks alone', async () => {
  const second = document.createElement('section');
  second.append(paragraph('Also New START.'));
  story.append(second);
  const article = simpleArticle(second);
  const others = startMarks(article, { signal: end.signal });
  await others.show(wishesFor(article.text, { 'New START': 'treaty' }));
  await marks.show(wishesFor(simpleArticle(story).text, { 'Mike Pompeo': 'person' }).slice(0, 1));
  expect(marked()).toEqual(['Mike Pompeo', 'New START']);
  others.off();
  expect(marked()).toEqual(['Mike Pompeo']);
});

test('what a removed extension left is plain text again before new marks are made', async () => {
  end.abort();
  story.innerHTML = '<p>Then <backstory-mark>Mike Pompeo</backstory-mark> named New START.</p>';
  const article = simpleArticle(story);
  const again = startMarks(article, { signal: new AbortController().signal });
  await again.show(wishesFor(article.text, { 'New START': 'treaty' }));
  again.off();
  expect(story.innerHTML).toBe('<p>Then Mike Pompeo named New START.</p>');
});

test('next goes around the story, and back', () => {
  const list = marks.elements();
  for (const element of list) vi.spyOn(element, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as never);
  const [first, second, third] = list;
  expect(marks.next(first ?? null)).toBe(second);
  expect(marks.next(third ?? null)).toBe(first);
  expect(marks.next(first ?? null, true)).toBe(third);
  expect(second?.tabIndex).toBe(-1);
});

test('off gives back the same nodes', () => {
  const text = story.firstElementChild?.firstChild;
  end.abort();
  expect(story.firstElementChild?.childNodes).toHaveLength(1);
  expect(story.firstElementChild?.firstChild).toBe(text);
  expect(text?.nodeValue).toBe('Then Mike Pompeo named New START.');
});
