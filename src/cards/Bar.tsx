import type { CardBar } from './content-types';
import { Words } from './Words';

const style = (values: Record<string, number>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const CLASSES = { before: '', now: 'now', later: 'later', suspended: 'susp' } as const;

/** The bar timeline. What it shows is said in words to those who do not see it. */
export function Bar({ bar }: { bar: CardBar }) {
  return (
    <>
      <div class="bar" role="img" aria-label={bar.spoken}>
        {bar.segments.map(({ from, to, style: kind }) => (
          <i key={`${from} ${to} ${kind}`} class={CLASSES[kind]} style={style({ a: from, b: to })} />
        ))}
        {bar.ticks.map((at) => (
          <u key={at} style={style({ a: at })} />
        ))}
        {bar.day !== undefined && <span class="d" style={style({ a: bar.day })} />}
      </div>
      <div class="lab" aria-hidden="true">
        {bar.labels.map(({ at, text, align, strong, time }) => (
          <span
            key={`${at} ${text}`}
            class={`${align === 'center' ? 'c' : align === 'end' ? 'r' : ''} ${strong ? 'strong' : ''} ${time ? 'y' : ''}`}
            style={style({ a: at })}
          >
            <Words text={text} />
          </span>
        ))}
      </div>
    </>
  );
}
