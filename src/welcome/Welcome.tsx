import type { ComponentChildren } from 'preact';
import type { Settings } from '../extension/settings';
import { Logo, Pin } from '../look/icons';
import { say } from '../words/say';
import { Permissions } from './Permissions';

export interface WelcomeProps {
  settings: Settings;
  /** The browser lets Backstory onto web pages. */
  access: boolean;
  /** What the build's manifest asks for besides access to pages. */
  permissions: readonly string[];
  /** The keys that go from mark to mark; '' where there are none. */
  nextKeys: string;
  /** A sentence with marks and cards that work. */
  example: ComponentChildren;
  /** The controls that the options page has too. */
  where: ComponentChildren;
  marks: ComponentChildren;
  onAllow: () => void;
  onSample: () => void;
  onDone: () => void;
}

/** The first page: what Backstory does, what it never does and asks for, and the two choices that matter. */
export function Welcome(props: WelcomeProps) {
  return (
    <main class="bs wel">
      <p class="brand">
        <Logo />
        Backstory
      </p>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lede">{say('welcomeLede')}</p>
      {props.example}
      <ul class="how">
        <li>
          <span class="m m-p">{say('welcomeDotted')}</span> {say('welcomeDottedRest')}
        </li>
        <li>
          <span class="m m-t">{say('welcomeDouble')}</span> {say('welcomeDoubleRest')}
        </li>
        <li>
          <Pin /> {say('welcomePin')}
        </li>
        <li>{say('welcomeButton')}</li>
        {props.nextKeys && <li>{say('welcomeKeys', props.nextKeys)}</li>}
      </ul>
      <p>
        <button type="button" class="btn" onClick={props.onSample}>
          {say('trySample')}
        </button>
      </p>
      <section class="set" aria-labelledby="where">
        <div>
          <h2 id="where">{say('welcomeWhere')}</h2>
          <p class="hint">{say('welcomeWhereHint')}</p>
        </div>
        <div>
          {props.where}
          {!props.access && props.settings.where !== 'on-click' && (
            <div class="notice">
              <p>{say('accessMissing')}</p>
              <button type="button" class="btn" onClick={props.onAllow}>
                {say('allowPages')}
              </button>
            </div>
          )}
        </div>
      </section>
      <section class="set" aria-labelledby="which">
        <div>
          <h2 id="which">{say('welcomeMarks')}</h2>
          <p class="hint">{say('marksHint')}</p>
        </div>
        <div>{props.marks}</div>
      </section>
      <section class="set" aria-labelledby="leaves">
        <div>
          <h2 id="leaves">{say('welcomeLeaves')}</h2>
        </div>
        <div>
          <p>{say('welcomeLeavesNothing')}</p>
          <p class="hint but">{say('welcomeLeavesOnce')}</p>
        </div>
      </section>
      <section class="set" aria-labelledby="asks">
        <div>
          <h2 id="asks">{say('permissions')}</h2>
          <p class="hint">{say('permissionsHint')}</p>
        </div>
        <Permissions asked={props.permissions} />
      </section>
      <div class="go">
        <button type="button" class="btn pri" onClick={props.onDone}>
          {say('startReading')}
        </button>
      </div>
    </main>
  );
}
