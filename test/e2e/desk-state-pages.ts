// Pages that bring the popup into its states.
import type { PageServer } from './serve-pages';

const page = (language: string, title: string, sentence: string) => `<!doctype html><html lang="${language}"><head>
<title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2021-06-02"}</script></head>
<body><main><article><h1>${title}</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></main></body></html>`;

const FRENCH = page(
  'fr',
  'Une journée au bord du lac',
  'Les habitants de la ville se sont réunis autour du lac pour parler de ce qui leur importe le plus dans la vie. ',
);
const QUIET = page(
  'en',
  'A quiet day by the lake',
  'The path along the water is long, and those who walk it find that the trees have grown and the benches are old. ',
);
/** No two paragraphs alike: what a page repeats is read once. */
const LONG = QUIET.replace(
  '</article>',
  `${Array.from(
    { length: 1000 },
    (_, at) =>
      `<p>On walk ${at} they set out on Monday, June 3, 2019, rested the day after as those who walk there in summer always did, and were at home again before the evening of the third day had come.</p>`,
  ).join('')}</article>`,
);
const FEW_WORDS =
  'Whoever keeps a list of the boats may write to the harbour office, where it is read on most days of the week. ';
const bare = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><p>${FEW_WORDS.repeat(5)}</p>${body}</main></body></html>`;
const LOG_IN = bare(
  'Sign in',
  '<form><label>Name <input name="name"></label> <label>Password <input type="password"></label></form>',
);
const EDITOR = bare(
  'A letter',
  `<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Letter">${FEW_WORDS.repeat(4)}</div>`,
);
const LEFT_OVER = `<!doctype html><html lang="en"><head><title>Left over</title></head>
<body><p>Here stands <backstory-mark>a name</backstory-mark> that nobody answers for.</p></body></html>`;
const TEXT = 'Mike Pompeo met Sergei Lavrov in Sochi on May 14, 2019. '.repeat(40);

/** Puts all of them on the server, each under its name. */
export function putStatePages(server: PageServer): void {
  server.put('/french.html', FRENCH);
  server.put('/quiet.html', QUIET);
  server.put('/long.html', LONG);
  server.put('/log-in.html', LOG_IN);
  server.put('/editor.html', EDITOR);
  server.put('/left-over.html', LEFT_OVER);
  server.put('/notes.txt', TEXT, 'text/plain');
}
