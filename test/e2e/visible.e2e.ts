import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { inSession } from './session';

const said = (who: string, what: string) =>
  `<p>${who} said that ${what}, and that the inspectors would be back in the harbour before the first snow falls there.</p>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inspectors return to the harbour</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2019-06-12T10:00:00Z">
<style>.wrapper { display: contents } .gone, .gone .wrapper { display: none } .unseen { visibility: hidden }</style></head>
<body><div class="wrapper"><article class="wrapper"><h1>Inspectors return to the harbour</h1><div class="wrapper">
${said('Angela Merkel', 'nobody had asked for a delay')}
<span class="wrapper">${said('Emmanuel Macron', 'the lists had been sent on Monday')}</span>
<p><span class="wrapper">Theresa May said</span> that she had read them twice, and that they were shorter than the ones of the year before.</p>
<div class="gone"><div class="wrapper">${said('Barack Obama', 'this line is for another day')}</div></div>
<div class="wrapper unseen">${said('Vladimir Putin', 'this line is not shown')}</div>
${said('Sergei Lavrov', 'the weather would decide')}
</div></article></div></body></html>`;

inBothBrowsers((kind) => {
  const session = inSession(kind);

  test('what stands in wrappers without a box of their own is read, what style sheets hide is not', async () => {
    session.server.put('/wrappers.html', PAGE);
    const page = await session.visit('/wrappers.html');
    await expect
      .poll(() => page.$$eval('backstory-mark', (marks) => marks.map((mark) => mark.textContent)), { timeout: 8000 })
      .toEqual(['Angela Merkel', 'Emmanuel Macron', 'Theresa May', 'Sergei Lavrov']);
  });
});
