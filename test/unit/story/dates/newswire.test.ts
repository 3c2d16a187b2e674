import { describe, expect, test } from 'vitest';
import { datesIn } from './read';

/** Paragraphs as agencies write them, each with its day of publication and every expression in it. */
describe('dates in newswire', () => {
  test.each([
    [
      '2013-01-15',
      'Shares of the grocer fell late Monday after it said profit in the fourth quarter slid 12 percent from a year earlier. In the same period a year earlier it earned $41 million. So far this year the stock is down 3 percent.',
      [
        'late Monday = 2013-01-14 END',
        'the fourth quarter = 2012-Q4',
        'a year earlier = 2011-Q4',
        'the same period a year earlier = 2012',
        'this year = 2013',
      ],
    ],
    [
      '2012-11-08',
      'The bank left rates unchanged on Thursday and will meet again next month. In the past 12 months prices rose 2.1 percent, the slowest pace in nearly two decades.',
      [
        'Thursday = 2012-11-08',
        'next month = 2012-12',
        'the past 12 months = P12M',
        'nearly two decades = P2DE LESS_THAN',
      ],
    ],
    [
      '2013-03-20',
      'The rocket lifted off at 10 a.m. EST Wednesday, three months ago to the day. Engineers now say the probe, launched in mid-March, may reach the comet at the end of 2013.',
      [
        '10 a.m. EST Wednesday = 2013-03-20T10:00',
        'three months ago = 2012-12',
        'now = PRESENT_REF',
        'mid-March = 2013-03 MID',
        'the end of 2013 = 2013 END',
      ],
    ],
    [
      '2012-10-31',
      "The storm hit early Tuesday and knocked out power overnight. Schools have been closed since Friday. Wednesday's forecast calls for snow by the weekend.",
      [
        'early Tuesday = 2012-10-30 START',
        'overnight = 2012-10-30TNI',
        'Friday = 2012-10-26',
        'Wednesday = 2012-10-31',
        'the weekend = 2012-W44-WE',
      ],
    ],
    [
      '2013-02-05',
      'The club began its season in August; the league ends in May. Each month it pays a fee. He scored two weeks ago.',
      ['August = 2012-08', 'May = 2013-05', 'Each month = P1M', 'two weeks ago = 2013-W04'],
    ],
    [
      '2012-12-16',
      'On 14 December police were called at 9.30am. The family had moved there in spring 2011. "We are here now," she said on Saturday night.',
      [
        '14 December = 2012-12-14',
        '9.30am = 2012-12-14T09:30',
        'spring 2011 = 2011-SP',
        'now = PRESENT_REF',
        'Saturday night = 2012-12-15TNI',
      ],
    ],
    [
      '1987-12-09',
      'The president and the Soviet leader signed the accord Tuesday. They were to meet again today and Thursday. Moscow has said for months that it wants a pact early next year.',
      [
        'Tuesday = 1987-12-08',
        'today = 1987-12-09',
        'Thursday = 1987-12-10',
        'months = PXM',
        'early next year = 1988 START',
      ],
    ],
    [
      '2013-04-02',
      'The North will restart the reactor, shut down in 2007. It tested a bomb on February 12, its third. Tensions have risen in recent weeks.',
      ['2007 = 2007', 'February 12 = 2013-02-12', 'recent weeks = PAST_REF'],
    ],
    [
      '2013-03-22',
      'He was jailed in May. The attack occurred at around 6:00am on Thursday 21 March. Police were called at 23:50 on Tuesday.',
      [
        'May = 2012-05',
        'around 6:00am = 2013-03-21T06:00 APPROX',
        'Thursday 21 March = 2013-03-21',
        '23:50 = 2013-03-19T23:50',
        'Tuesday = 2013-03-19',
      ],
    ],
    [
      '2011-12-19',
      'He died at 8:30am local time (23:30 GMT Friday). Guns were fired on Monday at 9 p.m. (1900 GMT).',
      [
        '8:30am local time = 2011-12-19T08:30',
        '23:30 GMT Friday = 2011-12-16T23:30Z',
        'Monday = 2011-12-19',
        '9 p.m. = 2011-12-19T21:00',
        '1900 GMT = 2011-12-19T19:00Z',
      ],
    ],
    [
      '2012-05-22',
      'A month-long mission, a four-day flight and an hour and a half of tests follow. The deadline is Monday.',
      ['month-long = P1M', 'four-day = P4D', 'an hour and a half = PT1.5H', 'Monday = 2012-05-28'],
    ],
    [
      '2013-03-22',
      'The ice melted about 11,500 years ago, and the rock formed 4.5 billion years ago. The site is of the third century B.C.',
      ['about 11,500 years ago = PAST_REF APPROX', '4.5 billion years ago = PAST_REF', 'the third century B.C. = BC02'],
    ],
    [
      '2013-03-22',
      'On Saturday he returns. He spoke hours after the blast. The summit ends Sunday. Growth is likely in Q2.',
      ['Saturday = 2013-03-23', 'hours = PTXH', 'Sunday = 2013-03-24', 'Q2 = 2013-Q2'],
    ],
    [
      '2013-03-11',
      'The exam was held on the morning of March 9 and in the afternoon. Every Friday people gather, some twice a week. A quarter-century ago few came.',
      [
        'the morning of March 9 = 2013-03-09TMO',
        'the afternoon = 2013-03-09TAF',
        'Every Friday = XXXX-WXX-5',
        'a week = P1W',
        'A quarter-century ago = 1988',
      ],
    ],
    [
      '2010-08-09',
      'In a July 16 speech, he said he had a year to prepare. Today is a day to celebrate. Shares fell in after hours trading. It flew on July 24 , 2003.',
      ['July 16 = 2010-07-16', 'a year = P1Y', 'Today = 2010-08-09', 'July 24 , 2003 = 2003-07-24'],
    ],
    [
      '2013-03-22',
      'He said on Jan. 3 that the plan, agreed on Dec. 30, would be dropped. The firm, which plans to expand, opened a shop on Dec. 1.',
      ['Jan. 3 = 2013-01-03', 'Dec. 30 = 2012-12-30', 'Dec. 1 = 2012-12-01'],
    ],
    [
      '1991-08-21',
      'The curfew ran from 11 p.m. Tuesday until 5 a.m. Wednesday. He was flown home early this morning, hours after the plot collapsed.',
      [
        '11 p.m. Tuesday = 1991-08-20T23:00',
        '5 a.m. Wednesday = 1991-08-21T05:00',
        'early this morning = 1991-08-21TMO START',
        'hours = PTXH',
      ],
    ],
    ['2012-05-20', 'They met on May 6 and 7.', ['May 6 = 2012-05-06', '7 = 2012-05-07']],
    ['2012-05-20', 'The overnight train was late and the afternoon session began.', []],
  ])('%s: %s', (published, text, dates) => {
    expect(datesIn(text, published)).toEqual(dates);
  });
});
