import type { BlockKind } from '../story/types';
import { isHeading } from './dom';
import { Furniture } from './furniture';
import { lettersOf } from './letters';
import type { StoryParts, Weighed } from './main-part';
import { type Spelled, spell } from './spell';
import { teasersIn } from './teasers';
import { type Box, type Line, ownOf, ownOfInline, type Walk } from './walk';
import { endsWithCredit, SENTENCE_END, Wording, wordingOf } from './wording';

/** A line of the story, spelled. */
export interface Piece extends Spelled {
  line: Line;
  kind: BlockKind;
}

export interface Body {
  pieces: Piece[];
  captions: string[];
}

const APART = Furniture.apart | Furniture.comment;

/** The kind of a line by the innermost telling parent within `root`. */
function kindOf(line: Line, root: Box): BlockKind {
  for (let box: Box | undefined = line.box; box && box !== root.parent; box = box.parent) {
    const { name } = box;
    if (isHeading(name)) return 'heading';
    if (name === 'blockquote') return 'quote';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'td' || name === 'th') return 'cell';
    if (name === 'figure') return 'caption';
  }
  return 'paragraph';
}

/** Whether a line stands under a picture and speaks of it. */
function isCaption(line: Line, text: string): boolean {
  if (text.length > 400) return false;
  if (text.length < 300 && endsWithCredit(text)) return true;
  const { box } = line;
  if (box.pictures > 0 && box.name !== 'body' && box.end - box.first <= 2 && text.length < 250) return true;
  const parent = box.parent;
  if (parent && parent.pictures > 0 && parent.end - parent.first <= 3 && parent.name !== 'body' && text.length < 250)
    return true;
  return line.afterPicture && text.length < 160 && !SENTENCE_END.test(text) && !isHeading(box.name);
}

/** Words around the story that name themselves. */
function isFurniture(line: Line, text: string): boolean {
  const linked = line.linked / line.chars;
  if (linked > 0.85 && line.box.name !== 'li') return true;
  const { length } = text;
  if (length >= 300 && linked <= 0.3) return false;
  const says = wordingOf(text);
  if (says & Wording.pointer && (linked > 0.3 || length < 60)) return true;
  if (says & Wording.appeal && length < 300) return true;
  return (says & Wording.credit) !== 0 && length < 60 && !SENTENCE_END.test(text);
}

/** The line without the inline parts that cannot be seen, such as words for screen readers alone. */
function withoutUnseen(line: Line, visible: (element: Element) => boolean): Line {
  const runs = line.runs.filter(({ inline }) => !inline || visible(inline.element));
  return runs.length === line.runs.length ? line : { ...line, runs };
}

/** Whether a box, or one around it within the same side part, is called a caption. */
function isNamedCaption(box: Box): boolean {
  if (box.flags & Furniture.caption || ownOf(box) & Furniture.caption) return true;
  return box.parent !== undefined && (box.parent.flags & APART) !== 0 && isNamedCaption(box.parent);
}

/** The lines of the story within the main part: furniture out, captions apart and each once. */
export function* readBody(
  walk: Walk,
  weighed: Weighed,
  { root, parts }: StoryParts,
  { title, saysStory }: { title: string; saysStory: boolean },
  visible?: (element: Element) => boolean,
): Generator<void, Body> {
  const captions = new Set<string>();
  const lines = parts.flatMap(({ first, end }) => walk.lines.slice(first, end));
  const teasers = teasersIn(walk, weighed, root, saysStory);
  let pieces: Piece[] = [];
  const seen = new Set<string>();
  let looked = 0;
  for (const line of lines) {
    if (++looked % 100 === 0) yield;
    const { flags } = line.box;
    if (flags & APART || teasers.has(line)) {
      if (line.linked === 0 && isNamedCaption(line.box)) captions.add(spell(line).text);
      continue;
    }
    if (line.runs.every(({ inline }) => ownOfInline(inline) & APART)) continue;
    if (visible && !visible(line.box.element)) continue;
    const spelled = spell(visible ? withoutUnseen(line, visible) : line);
    if (spelled.text === '') continue;
    const { text } = spelled;
    if (flags & Furniture.caption) {
      captions.add(text);
      continue;
    }
    if (flags & Furniture.about && line.chars < 300) continue;
    const kind = kindOf(line, root);
    if (kind === 'caption' || isCaption(line, text)) {
      captions.add(text);
      continue;
    }
    if (isFurniture(line, text)) continue;
    if (text.length < 12 && lettersOf(text) === '') continue;
    if (text.length > 25 && seen.has(text)) continue;
    seen.add(text);
    pieces.push({ line, kind, text, segments: spelled.segments });
  }
  pieces = pieces.filter(({ text }) => !captions.has(text));
  return { pieces: trimEnds(pieces, title), captions: [...captions] };
}

/** Cuts what stands before the first and after the last paragraph of prose: kickers, days, names, lists of links. */
function trimEnds(pieces: Piece[], title: string): Piece[] {
  const said = lettersOf(title);
  const titled =
    title === '' ? -1 : pieces.findIndex(({ text }, at) => at < 12 && text.length < 300 && lettersOf(text) === said);
  let from = titled + 1;
  const prose = ({ line, text }: Piece) => line.prose > 0 || (text.length > 40 && SENTENCE_END.test(text));
  while (from < pieces.length) {
    const piece = pieces[from];
    if (!piece || prose(piece)) break;
    from++;
  }
  let to = pieces.length;
  while (to > from) {
    const piece = pieces[to - 1];
    if (
      !piece ||
      piece.line.prose > 0 ||
      (piece.kind !== 'heading' && SENTENCE_END.test(piece.text) && piece.line.linked < piece.line.chars * 0.5)
    )
      break;
    to--;
  }
  return pieces.slice(from, to);
}
