import { isOwnId } from '../knowledge/own-id';
import { say } from '../words/say';
import { Bar } from './Bar';
import type { CardColumn, CardContent } from './content-types';
import { Facts } from './Facts';
import { Foot } from './Foot';
import { Icon } from './icons';
import { More } from './More';
import { OwnWords, Words } from './Words';

function Heading({ column }: { column: CardColumn }) {
  if (!column.storyDay) return <p class="when">{column.heading}</p>;
  return (
    <p class="onday">
      <span class="pin" aria-hidden="true" />
      {column.heading}
    </p>
  );
}

/** One column stands alone over the whole width; two stand beside each other: then and today. */
function Columns({ columns }: { columns: CardColumn[] }) {
  return (
    <div class={columns.length > 1 ? 'st2' : 'role'}>
      {columns.map((column) => (
        <div key={column.heading}>
          <Heading column={column} />
          {column.tone ? (
            <p class={`badge ${column.tone}`}>
              <Words text={column.title} />
            </p>
          ) : (
            <strong>
              <Words text={column.title} />
            </strong>
          )}
          {column.detail && (
            <small>
              <Words text={column.detail} />
            </small>
          )}
          {column.also?.map((title) => (
            <small key={title}>
              <Words text={say('alsoOffice', title)} />
            </small>
          ))}
        </div>
      ))}
    </div>
  );
}

export interface CardProps {
  content: CardContent;
  /** Which mention the reader is at, from 0. */
  mention: number | undefined;
  /** The name of the record that the reader came from inside this card. */
  from: string | undefined;
  /** Along the bottom of a small or touched screen. */
  sheet: boolean;
  onClose: () => void;
  onBack: () => void;
  onGo: (index: number) => void;
  onRelated: (id: string) => void;
  /** Fetches a summary; absent where there is none to fetch or the reader has not switched it on. */
  onMore: ((signal: AbortSignal) => Promise<string | undefined>) | false | undefined;
  onNote: (() => void) | undefined;
  onHide: (everywhere: boolean) => void;
}

/** The card of one person or treaty. */
export function Card(props: CardProps) {
  const { content, sheet, from } = props;
  const when = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };
  return (
    <OwnWords.Provider value={isOwnId(content.id)}>
      <div class="bs card" role="dialog" aria-labelledby="name" tabIndex={-1}>
        {sheet && <div class="grab" aria-hidden="true" />}
        <div class="scrolls">
          <div class="card-in">
            <div class="head">
              {from && (
                <button type="button" class="act back" onClick={when(props.onBack)}>
                  <Icon name="back" />
                  <Words text={from} />
                </button>
              )}
              <h2 class="name" id="name" dir="auto">
                <Words text={content.name} />
              </h2>
              {content.native && (
                <p class="full" dir="auto">
                  <Words text={content.native} />
                </p>
              )}
              {content.line && (
                <p class="full">
                  <Words text={content.line} />
                </p>
              )}
              <button type="button" class="iconbtn close" aria-label={say('close')} onClick={when(props.onClose)}>
                <Icon name="close" />
              </button>
            </div>
            {content.columns.length > 0 && <Columns columns={content.columns} />}
            {content.bar && <Bar bar={content.bar} />}
            {content.quote && (
              <div class="role">
                <p class="hint">{say('storysWords')}</p>
                <blockquote class="quote">{content.quote}</blockquote>
              </div>
            )}
            {content.hint && <p class="hint gap">{content.hint}</p>}
            <Facts content={content} mention={props.mention} onGo={props.onGo} onRelated={props.onRelated} />
            {props.onMore && <More key={content.id} load={props.onMore} />}
          </div>
        </div>
        <Foot key={content.id} content={content} onNote={props.onNote} onHide={props.onHide} />
      </div>
    </OwnWords.Provider>
  );
}
