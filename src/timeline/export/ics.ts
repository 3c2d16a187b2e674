import type { Day } from '../../knowledge/partial-date';
import type { ExportedLine, ExportedStory } from './lines';

/** Octets that a line may have before it is folded (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\n|\t)\p{Cc}/gu, '');

/** Folds a content line between characters, never inside one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}

const compact = (day: Day) => day.replaceAll('-', '');

function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A name for the entry that stays the same when the same story is exported again (FNV-1a, 32 bits). */
function uid(...parts: string[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A summary that a calendar shows in one line. */
const short = (text: string) => (text.length <= 120 ? text : `${text.slice(0, 119).replace(/\s+\S*$/, '')}…`);

function event(line: ExportedLine & { from: Day; to: Day }, story: ExportedStory, stamp: Day): string[] {
  const description = [line.what, line.when, line.attribution, line.outcome, story.title, line.link ?? story.url];
  return [
    'BEGIN:VEVENT',
    `UID:${uid(story.url ?? story.title ?? '', line.from, line.to, line.what)}@backstory`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(line.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(line.to))}`,
    `SUMMARY:${escaped(short(line.what))}`,
    `DESCRIPTION:${escaped(description.filter(Boolean).join('\n'))}`,
    ...(line.link ? [`URL:${line.link}`] : []),
    ...(line.status === 'planned' || line.status === 'hypothetical' ? ['STATUS:TENTATIVE'] : []),
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'END:VEVENT',
  ];
}

/**
 * A calendar after RFC 5545: an all-day event for each dated entry, over all the days that its date may mean.
 * Nothing in it is marked busy; what was only planned or possible is tentative.
 * @param stamp the day of the export
 */
export function toIcs(story: ExportedStory, lines: readonly ExportedLine[], stamp: Day): string {
  const events = lines.flatMap((line) =>
    line.from && line.to ? event({ ...line, from: line.from, to: line.to }, story, stamp) : [],
  );
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backstory//Timeline//EN', 'CALSCALE:GREGORIAN'];
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}
