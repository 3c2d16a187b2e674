import { number, say } from '../words/say';
import type { CardContent, CardRow } from './content-types';
import { Icon } from './icons';
import { SourceLink } from './SourceLink';
import { OwnWords, Words } from './Words';

function Row({ row, onRelated }: { row: CardRow; onRelated: (id: string) => void }) {
  return (
    <div>
      <dt>
        {row.label}
        {row.sub && <span class="src">{row.sub}</span>}
      </dt>
      <dd>
        <Words text={row.text} />
        {row.dated && (
          <ul>
            {row.dated.map(({ when, what }) => (
              <li key={`${when} ${what}`} class={when ? '' : 'more'}>
                {when && <time>{when}</time>}
                <span>
                  <Words text={what} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {row.table && (
          <table class="limits">
            <tbody>
              {row.table.map(({ what, value }) => (
                <tr key={what}>
                  <th scope="row" colSpan={value ? 1 : 2}>
                    <Words text={what} />
                  </th>
                  {value && (
                    <td>
                      <Words text={value} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {row.related?.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <button type="button" class="link" onClick={(event) => event.isTrusted && onRelated(id)}>
              <Words text={name} />
            </button>
          </span>
        ))}
      </dd>
    </div>
  );
}

interface MentionsProps {
  count: number;
  /** Which mention the reader is at, from 0; undefined before the first step where it is not known. */
  at: number | undefined;
  onGo: (index: number) => void;
}

function Mentions({ count, at, onGo }: MentionsProps) {
  const go = (by: 1 | -1) => (event: Event) => {
    if (!event.isTrusted) return;
    onGo(at === undefined ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
  };
  return (
    <div class="mid">
      <dt>{say('mentions')}</dt>
      <dd class="step">
        <span>{say('timesInStory', number(count))}</span>
        {(count > 1 || at === undefined) && (
          <span class="btns">
            <button type="button" class="sq" aria-label={say('previousPlace')} onClick={go(-1)}>
              <Icon name="back" />
            </button>
            <span class="pos" aria-live="polite">
              {at === undefined ? count : say('placeOf', at + 1, count)}
            </span>
            <button type="button" class="sq" aria-label={say('nextPlace')} onClick={go(1)}>
              <Icon name="next" />
            </button>
          </span>
        )}
      </dd>
    </div>
  );
}

interface FactsProps {
  content: CardContent;
  mention: number | undefined;
  onGo: (index: number) => void;
  onRelated: (id: string) => void;
}

/** The rows under the bar: labels left, words right. */
export function Facts({ content, mention, onGo, onRelated }: FactsProps) {
  const { rows, mentions, lookUp, note } = content;
  return (
    <dl class="facts">
      {note && (
        <div class="own">
          <dt>{say('yourNote')}</dt>
          <dd>
            <OwnWords.Provider value={true}>
              <Words text={note} />
            </OwnWords.Provider>
          </dd>
        </div>
      )}
      {rows.map((row) => (
        <Row key={row.label} row={row} onRelated={onRelated} />
      ))}
      {mentions !== undefined && mentions > 0 && <Mentions count={mentions} at={mention} onGo={onGo} />}
      {lookUp.length > 0 && (
        <div class="mid">
          <dt>{say('lookUpLinks')}</dt>
          <dd>
            {lookUp.map(({ label, address }, index) => (
              <span key={label}>
                {index > 0 && ', '}
                <SourceLink label={label} address={address} />
              </span>
            ))}{' '}
            <span class="src">{say('inNewTab')}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
