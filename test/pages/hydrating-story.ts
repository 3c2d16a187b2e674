import { createElement as h } from 'react';

const SAID = [
  'Angela Merkel spoke for an hour about the New START treaty, and said that inspections should begin again this year.',
  'The talks, which have gone on since the spring, are held behind closed doors in a hotel by the lake, far from the city.',
  'Officials who know the file said that Angela Merkel would return in two weeks, and that nobody expects a quick answer.',
  'A delegation of scientists was in the room as well. They brought charts of what can be counted from above.',
  'Asked whether the limits could hold without inspections, one of them said that trust is a poor instrument but a cheap one.',
];

/** A story that a server writes and React takes over in the browser. */
export const hydratingStory = () =>
  h(
    'article',
    null,
    h('h1', null, 'Talks by the lake'),
    h('p', { className: 'byline' }, 'By Ada Example'),
    h('time', { dateTime: '2019-06-12' }, '12 June 2019'),
    SAID.map((text) => h('p', { key: text }, text)),
  );
