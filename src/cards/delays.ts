/** All the times of the card, in milliseconds, each with its reason. */
export const DELAYS = {
  /** Reading moves the pointer across names all the time; resting this long is meant. The reader can change it. */
  open: 500,
  /** With a card open the reader is looking things up: the next name answers sooner. */
  swap: 150,
  /** Enough to cross from the name into the card, also for an unsteady hand (WCAG 1.4.13). */
  close: 300,
} as const;
