import { expect, test } from 'vitest';
import { dayInAddress } from '../../../src/page/published';
import { writtenDay } from '../../../src/page/written-days';

test.each([
  ['May 14, 2019 04:12 GMT', '2019-05-14'],
  ['Tuesday, 14 May 2019', '2019-05-14'],
  ['14th of May 2019', '2019-05-14'],
  ['Published Sept. 3, 2021', '2021-09-03'],
  ['Dienstag, 14. Mai 2019', '2019-05-14'],
  ['1er août 2020', '2020-08-01'],
  ['14 de mayo de 2019', '2019-05-14'],
  ['3 de março de 2022', '2022-03-03'],
  ['14 maggio 2019', '2019-05-14'],
  ['14 mei 2019', '2019-05-14'],
  ['5 października 2023', '2023-10-05'],
  ['14 мая 2019', '2019-05-14'],
  ['14.05.2019, 10:52', '2019-05-14'],
  ['2020. 06. 04. 11:27', '2020-06-04'],
  ['2019-05-14T04:12:00+02:00', '2019-05-14'],
  ['20190514', '2019-05-14'],
  ['2019年5月14日', '2019-05-14'],
  ['2019년 5월 14일', '2019-05-14'],
  ['07 أكتوبر 2020', '2020-10-07'],
  ['2020. október 14., szerda 9:12', '2020-10-14'],
  ['14 жовтня 2020, 09:12', '2020-10-14'],
  ['14 октомври 2020', '2020-10-14'],
  ['14 Οκτωβρίου 2020', '2020-10-14'],
  ['14. októbra 2020', '2020-10-14'],
  ['14. rujna 2020.', '2020-09-14'],
  ['14 d’octubre de 2020', '2020-10-14'],
  ['14 octombrie 2020', '2020-10-14'],
  ['14. lokakuuta 2020', '2020-10-14'],
])('%s is %s', (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

test('two numbers with slashes are read as the page’s country does', () => {
  expect(writtenDay('5/6/2019', { monthFirst: true })).toBe('2019-05-06');
  expect(writtenDay('5/6/2019', { monthFirst: false })).toBe('2019-06-05');
  expect(writtenDay('14/5/2019', { monthFirst: true })).toBe('2019-05-14');
});

test.each(['May 14', '30 February 2019', 'Room 14, Building 2019', 'call 555-2019', '1 May 1815', ''])(
  '%s is no day of publication',
  (text) => {
    expect(writtenDay(text)).toBeUndefined();
  },
);

test('addresses carry days in a few ways', () => {
  expect(dayInAddress('https://a.com/2019/05/14/x')).toBe('2019-05-14');
  expect(dayInAddress('https://a.com/x-2019-05-14.html')).toBe('2019-05-14');
  expect(dayInAddress('https://a.com/20190514/x')).toBe('2019-05-14');
  expect(dayInAddress('https://a.com/2019/may/14/x')).toBe('2019-05-14');
  expect(dayInAddress('https://a.com/2019/x')).toBeUndefined();
});
