import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FIRST, offerSteps, type StoryState, storyRoot } from './frameworks';

const story = ({ lead, breaking, items }: StoryState) =>
  html`<div><p>${breaking ? html`<i>Breaking: </i>` : nothing}${lead ?? nothing}<b>Tuesday</b></p><ul>${repeat(
    items,
    (item) => item,
    (item) => html`<li>${item} today</li>`,
  )}</ul></div>`;

const draw = (state: StoryState) => render(story(state), storyRoot());
draw(FIRST);
offerSteps(draw);
