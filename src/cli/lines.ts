/** What stands on one line of the input, counted from 1; `undefined` where the line is too long to be a story. */
export interface Line {
  number: number;
  content: string | undefined;
}

/** Longer lines than this are no stories, and would fill the memory: UTF-16 code units. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * Cuts a stream of text into lines, at line feeds only: JSON may carry the other separators that Node's own reader of
 * lines cuts at. Empty lines are left out.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let begun: string[] = [];
  let length = 0;
  const whole = (): Line => {
    const content = begun.join('').replace(/^\uFEFF|\r$/g, '');
    return { number, content: length > longest ? undefined : content };
  };
  const isEmpty = ({ content }: Line) => content?.trim() === '';
  const add = (part: string) => {
    length += part.length;
    if (length <= longest) begun.push(part);
    else begun = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end));
      const line = whole();
      if (!isEmpty(line)) yield line;
      number++;
      begun = [];
      length = 0;
      from = end + 1;
    }
    add(chunk.slice(from));
  }
  const last = whole();
  if (!isEmpty(last)) yield last;
}
