import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { MarksChoice } from '../../options/MarksChoice';
import type { OptionsDesk, OptionsState } from '../../options/options-desk';
import { WhereChoice } from '../../options/WhereChoice';
import { Welcome } from '../../welcome/Welcome';
import { dateText } from '../../words/dates';
import { say } from '../../words/say';
import { openOptionsDesk } from '../options-client';
import { startOwnPage } from '../own-page';

const SAMPLE = 'src/extension/sample/index.html';

/** The last tab of a window takes the window with it, and in some browsers the browser: another one comes first. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  const beside = await browser.tabs.query({ currentWindow: true });
  if (beside.length === 1) await browser.tabs.create({});
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Puts the example in its place. The engine comes when the page stands: nobody waits for it. */
function placeExample(place: Element | null): void {
  const template = document.querySelector<HTMLTemplateElement>('template#example');
  if (!place || place.firstChild || !template) return;
  place.append(template.content.cloneNode(true));
  const [sentence, time] = [place.querySelector('p'), place.querySelector('time')];
  if (!sentence || !time) return;
  time.textContent = say('welcomeExampleDay', dateText(time.dateTime));
  void import('./example').then(({ showExample }) =>
    showExample(sentence, time.dateTime, new AbortController().signal),
  );
}

function FirstRun({ desk }: { desk: OptionsDesk }) {
  const [state, setState] = useState<OptionsState>();
  useEffect(() => desk.subscribe(setState), [desk]);
  if (!state) return null;
  const { settings, access, shortcuts } = state;
  return (
    <Welcome
      settings={settings}
      access={access}
      permissions={browser.runtime.getManifest().permissions ?? []}
      nextKeys={shortcuts.find(({ description }) => description === say('commandNextMention'))?.keys ?? ''}
      example={<div class="try" ref={placeExample} />}
      where={<WhereChoice where={settings.where} onChoose={(where) => desk.change({ where })} />}
      marks={<MarksChoice marks={settings.marks} onChoose={(marks) => desk.change({ marks })} />}
      onAllow={() => desk.allowPages()}
      onSample={() => void browser.tabs.create({ url: browser.runtime.getURL(SAMPLE) })}
      onDone={() => void closeTab()}
    />
  );
}

startOwnPage('pageWelcome');
const mount = document.getElementById('app');
if (mount) render(<FirstRun desk={await openOptionsDesk()} />, mount);
