import { useState } from 'preact/hooks';
import { Switch } from '../look/Switch';
import { say } from '../words/say';
import type { OptionsDesk, OptionsState } from './options-desk';
import { Choice, Section } from './Section';
import { WhereChoice } from './WhereChoice';

/** The host name that somebody means who types an address or a name; undefined where it is neither. */
function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : undefined;
}

/** Where Backstory works, and what was chosen for single sites: a trace of what one reads, so it can be seen and cleared. */
export function Sites({ state, desk }: { state: OptionsState; desk: OptionsDesk }) {
  const [typed, setTyped] = useState('');
  const { settings, sites } = state;
  const hosts = Object.keys(sites).sort();
  const host = hostOf(typed);
  const add = (event: Event) => {
    event.preventDefault();
    if (!host) return;
    desk.setSite(host, { ...sites[host], picked: true });
    setTyped('');
  };
  return (
    <Section id="sites" title={say('sites')}>
      <div class="o">
        <WhereChoice where={settings.where} onChoose={(where) => desk.change({ where })} />
      </div>
      {!state.access && (
        <Choice title={say('accessMissing')} hint={say('accessMissingHint')}>
          <button type="button" class="btn pri" onClick={() => desk.allowPages()}>
            {say('allowPages')}
          </button>
        </Choice>
      )}
      {settings.where === 'picked-sites' && (
        <form class="o" onSubmit={add}>
          <label class="grow">
            <b>{say('addSite')}</b>
            <input
              type="text"
              value={typed}
              placeholder="example.org"
              autocapitalize="none"
              spellcheck={false}
              onInput={({ currentTarget: { value } }) => setTyped(value)}
            />
          </label>
          <button type="submit" class="btn" disabled={!host}>
            {say('add')}
          </button>
        </form>
      )}
      {hosts.length === 0 ? (
        <p class="hint o">{say('noSites')}</p>
      ) : (
        <table class="sites">
          <thead>
            <tr>
              <th scope="col">{say('site')}</th>
              <th scope="col">{say('siteOn')}</th>
              <th scope="col">{say('textSizeShort')}</th>
              <th scope="col">
                <span class="vh">{say('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((name) => {
              const site = sites[name] ?? {};
              const { off: _, ...on } = site;
              return (
                <tr key={name}>
                  <th scope="row">
                    {name}
                    {site.picked && <span class="hint"> {say('picked')}</span>}
                  </th>
                  <td>
                    <Switch
                      on={!site.off}
                      label={say('onSite', name)}
                      onChange={(isOn) => desk.setSite(name, isOn ? on : { ...on, off: true })}
                    >
                      <span class="vh">{name}</span>
                    </Switch>
                  </td>
                  <td>{site.textSize ?? '–'}</td>
                  <td>
                    <button
                      type="button"
                      class="act"
                      aria-label={say('removeOne', name)}
                      onClick={() => desk.setSite(name, undefined)}
                    >
                      {say('remove')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {hosts.length > 0 && (
        <Choice title={say('clearSites')} hint={say('clearSitesHint')}>
          <button type="button" class="btn" onClick={() => desk.clearSites()}>
            {say('clear')}
          </button>
        </Choice>
      )}
    </Section>
  );
}
