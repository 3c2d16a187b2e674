import { madeUpStory } from '../made-up-stories';

const FURNITURE = Array.from({ length: 40 }, (_, n) => `<li><a href="/section/${n}">Section ${n}</a></li>`).join('');
const TEASERS = Array.from(
  { length: 12 },
  (_, n) => `<li><a href="/other/${n}"><h3>Another story, number ${n}</h3><p>A line about it.</p></a></li>`,
).join('');

/** A made-up story of about so many words. */
export function storyOfWords(words: number): string {
  let text = '';
  for (let number = 0; text.split(' ').length < words; number++)
    text += `${text ? '\n\n' : ''}${madeUpStory(number, 2).text}`;
  return text;
}

/** A made-up story of so many characters. */
export function storyOfLength(length: number): string {
  const parts: string[] = [];
  for (let number = 0, sum = 0; sum < length; number++) {
    const { text } = madeUpStory(number, 4);
    parts.push(text);
    sum += text.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

/** A page as newspapers build them, around a story. */
export function storyPage(text: string): string {
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers meet again | The Lantern</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2011-03-15T10:00:00Z">
<style>body { font: 18px/1.6 serif } main { max-width: 40rem; margin: auto } nav li { display: inline-block }</style></head>
<body><header><nav><ul>${FURNITURE}</ul></nav></header>
<main><article><h1>Ministers meet again</h1><p class="byline">By A. Sample</p><time datetime="2011-03-15">15 March 2011</time>
${paragraphs}</article><aside><h2>More</h2><ul>${TEASERS}</ul></aside></main>
<footer><ul>${FURNITURE}</ul></footer></body></html>`;
}
