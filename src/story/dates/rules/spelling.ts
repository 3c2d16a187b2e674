import { GAP } from '../words';

/** Between the two ends of a stretch: "May 10-12", "June and July". */
export const JOIN = `(?:${GAP}?[-–—/]${GAP}?|${GAP}(?:and|to|or|through|until|till)${GAP})`;

/** Shifts of "this year" and the like from the year of publication. */
export const NEAR: Record<string, number> = { last: -1, this: 0, next: 1 };

/** Whether the letter at an offset is small: months and weekdays are written with a capital. */
export const isLower = (text: string, at: number) => /[a-z]/.test(text[at] ?? '');
