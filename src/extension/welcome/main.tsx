import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { MarksChoice } from '../../options/MarksChoice';
import type { OptionsDesk, OptionsState } from '../../options/options-desk';
import { WhereChoice } from '../../options/WhereChoice';
import { Welcome } from '../../welcome/Welcome';
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
