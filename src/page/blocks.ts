import type { BlockKind } from '../story/types';
import { Furniture } from './furniture';
import type { Weighed } from './main-part';
import { type Spelled, spell } from './spell';
import type { Box, Line, Walk } from './walk';

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
    if (/^h[1-6]$/.test(name)) return 'heading';
    if (name === 'blockquote') return 'quote';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'td' || name === 'th') return 'cell';
  }
  return 'paragraph';
}

/** The lines of the story within the main part: furniture out, captions apart and each once. */
export function readBody(walk: Walk, weighed: Weighed, root: Box): Body {
  const pieces: Piece[] = [];
  const captions = new Set<string>();
  for (const line of walk.lines.slice(root.first, root.end)) {
    const flags = weighed.flags.get(line.box) ?? 0;
    if (flags & APART) {
      if (flags & Furniture.caption && line.linked === 0) captions.add(spell(line).text);
      continue;
    }
    if (line.runs.every(({ own }) => own & APART)) continue;
    if (flags & Furniture.caption) {
      captions.add(spell(line).text);
      continue;
    }
    if (flags & Furniture.about && line.chars < 300) continue;
    if (line.linked > line.chars * 0.6 && !/^(?:p|h[1-6]|li)$/.test(line.box.name)) continue;
    pieces.push({ line, kind: kindOf(line, root), ...spell(line) });
  }
  return { pieces: pieces.filter(({ text }) => !captions.has(text)), captions: [...captions] };
}
