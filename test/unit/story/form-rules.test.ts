import { expect, test } from 'vitest';
import type { FormRule } from '../../../src/knowledge/types';
import { read, treaty } from './made-up-records';

const found = (rule: FormRule, text: string, day?: string) =>
  read(text, { treaties: [treaty('A Treaty Never Named', { forms: [rule] })] }, day).treaties.length > 0;

test('the day must lie within the rule’s days, and a story without a day fails them', () => {
  const rule = { form: 'Moscow Pact', from: '2002-05', to: '2011' };
  expect(found(rule, 'The Moscow Pact.', '2002-05-01')).toBe(true);
  expect(found(rule, 'The Moscow Pact.', '2002-04-30')).toBe(false);
  expect(found(rule, 'The Moscow Pact.', '2011-12-31')).toBe(true);
  expect(found(rule, 'The Moscow Pact.', '2012-01-01')).toBe(false);
  expect(found(rule, 'The Moscow Pact.')).toBe(false);
});

test('words asked for may stand anywhere in the story or must stand in the sentence, in any case and number', () => {
  const story = { form: 'Moscow Pact', story: ['warhead'] };
  expect(found(story, 'WARHEADS everywhere. The Moscow Pact holds.')).toBe(true);
  expect(found(story, 'The Moscow Pact holds.')).toBe(false);
  const sentence = { form: 'Moscow Pact', sentence: ['warhead'] };
  expect(found(sentence, 'Warheads everywhere. The Moscow Pact holds.')).toBe(false);
  expect(found(sentence, 'The Moscow Pact counts warheads.')).toBe(true);
  expect(found({ form: 'Moscow Pact', notStory: ['ballet'] }, 'Ballet lovers read the Moscow Pact.')).toBe(false);
});

test('words right before and behind', () => {
  expect(found({ form: 'START', before: ['the new'] }, 'They like the new START.')).toBe(true);
  expect(found({ form: 'START', before: ['the new'] }, 'They like a START.')).toBe(false);
  expect(found({ form: 'START', notBefore: ['new'] }, 'They like the new START.')).toBe(false);
  expect(found({ form: 'START', after: ['talks'] }, 'They like START-talks.')).toBe(true);
  expect(found({ form: 'START', after: ['talks'] }, 'They like START, talks and tea.')).toBe(false);
  expect(found({ form: 'START', notAfter: ['II'] }, 'They like START II.')).toBe(false);
});

test('words beside a form count within its sentence only', () => {
  expect(found({ form: 'Hook', before: ['Iran'] }, 'Much of it concerns Iran Hook and line.')).toBe(true);
  expect(found({ form: 'Hook', before: ['Iran'] }, 'Much of it concerns Iran. Hook and line will do.')).toBe(false);
  expect(found({ form: 'Hook', after: ['Iran'] }, 'They bought a Hook. Iran sold one.')).toBe(false);
});

test('exact case is exact; else all capitals will do, and small letters will not', () => {
  expect(found({ form: 'Ottawa Pact', exactCase: true }, 'The OTTAWA PACT holds.')).toBe(false);
  expect(found({ form: 'Ottawa Pact' }, 'THE OTTAWA PACT HOLDS.')).toBe(true);
  expect(found({ form: 'Ottawa Pact' }, 'Then the Ottawa pact held.')).toBe(true);
  expect(found({ form: 'Ottawa Pact' }, 'An ottawa pact of sofas.')).toBe(false);
});

test('an acronym that is a word is not found among other words in capitals', () => {
  const rule = { form: 'SALT', exactCase: true };
  expect(found(rule, 'SALT counts missiles.')).toBe(true);
  expect(found(rule, 'SALT AND PEPPER for everybody.')).toBe(false);
  expect(found(rule, 'TALKS ABOUT SALT MINES RESUME')).toBe(false);
});

test('names go across a line’s end but not across paragraphs or other marks', () => {
  expect(found({ form: 'Open Skies Pact' }, 'The Open\nSkies Pact holds.')).toBe(true);
  expect(found({ form: 'Open Skies Pact' }, 'The Open\n\nSkies Pact holds.')).toBe(false);
  expect(found({ form: 'Open Skies Pact' }, 'It is open: Open, Skies Pact.')).toBe(false);
});
