import type { Block, Sentence } from './types';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt adm cmdr brig sen rep gov pres sec amb rev hon st jr sr no vs inc corp co ltd dept jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.u u.a.e d.c a.m p.m i.e e.g etc approx est art para'.split(
    ' ',
  ),
);

/** Abbreviations that may well be a sentence's last word, and words that then begin the next. */
const MAY_END = /(?:\.[a-zÀ-ɏ]|^(?:inc|corp|co|ltd|jr|sr|etc|no))$/i;
const STARTS =
  /^\.["'”’)\]]*\s+["'“‘(]*(?:The|A|An|He|She|It|They|We|But|And|In|On|At|As|If|This|That|These|Those|His|Her|Its|Their|There|When|While|After|Before|Since|Although|However|Meanwhile|Both|Some|Many|Most|Not|No|For|With|By|From|I|You)\s/;

/** Whether the full stop at `stop` (offset of the mark) can end a sentence. */
function endsSentence(text: string, stop: number): boolean {
  if (text[stop] !== '.') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[0].toLowerCase() ?? '';
  if (MAY_END.test(before) && STARTS.test(text.slice(stop, stop + 24))) return true;
  return !(ABBREVIATIONS.has(before) || /^\p{L}$/u.test(before) || /(^|\.)\p{L}$/u.test(before));
}

/**
 * Cuts blocks into sentences.
 * @param text the story's text
 * @param blocks its blocks, by `start`
 * @returns sentences by `start`; every non-blank character of a block is in exactly one
 */
export function sentencesOf(text: string, blocks: Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const inner = text.slice(block.start, block.end);
    let from = 0;
    // Only from the beginning of a run of marks: tried from each of its marks, a line of leader dots takes its square.
    const mark = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])|\n+/gu;
    const add = (start: number, end: number) => {
      const piece = inner.slice(start, end);
      const trimmed = piece.trim();
      if (trimmed === '') return;
      const offset = block.start + start + piece.indexOf(trimmed);
      sentences.push({ start: offset, end: offset + trimmed.length, block });
    };
    for (let found = mark.exec(inner); found; found = mark.exec(inner)) {
      const first = found[0][0] ?? '';
      if (first !== '\n' && found[0].length === 1 && !endsSentence(inner, found.index)) continue;
      add(from, found.index + found[0].length);
      from = found.index + found[0].length;
    }
    add(from, inner.length);
  }
  return sentences;
}
