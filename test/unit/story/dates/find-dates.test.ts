import { describe, expect, test } from 'vitest';
import { datesIn } from './read';

/** Published on a Tuesday. */
const TODAY = '2019-05-14';

describe('dates that stand by themselves', () => {
  test.each([
    ['The two met on May 10, 2018, in Vienna.', ['May 10, 2018 = 2018-05-10']],
    ['They met on Tuesday, 8 January 2019.', ['Tuesday, 8 January 2019 = 2019-01-08']],
    ['It was signed on the 4th of October 1957.', ['the 4th of October 1957 = 1957-10-04']],
    ['Updated 2018-11-30 by the desk.', ['2018-11-30 = 2018-11-30']],
    ['Filed 14.5.2019 in Bonn.', ['14.5.2019 = 2019-05-14']],
    ['The form was dated 3/9/2004.', ['3/9/2004 = 2004-03-09']],
    ['Inspectors left in December 2002.', ['December 2002 = 2002-12']],
    ['Talks ran from May 10-12, 1999.', ['May 10 = 1999-05-10', '12, 1999 = 1999-05-12']],
    ['The pact was made in the early 1990s.', ['the early 1990s = 199 START']],
    ['A weapon of the 20th century.', ['the 20th century = 19']],
    ['It held between 1989 and 1991.', ['1989 = 1989', '1991 = 1991']],
    ['Sales rose in the third quarter of 2012.', ['the third quarter of 2012 = 2012-Q3']],
    ['Budgets for fiscal 2010 grew.', ['fiscal 2010 = FY2010']],
    ['He left in the summer of 2013.', ['the summer of 2013 = 2013-SU']],
    ['It opened on Christmas Day 2009.', ['Christmas Day 2009 = 2009-12-25']],
    ['It ran from 29 April to 10 May 2018.', ['29 April = 2018-04-29', '10 May 2018 = 2018-05-10']],
    ['They fell between June 14 and June 16, 2017.', ['June 14 = 2017-06-14', 'June 16, 2017 = 2017-06-16']],
    ['It ran from December to 3 March 2018.', ['December = 2017-12', '3 March 2018 = 2018-03-03']],
    ['In the last quarter of 2018 it fell.', ['the last quarter of 2018 = 2018-Q4']],
    ['It was made in the year 1648.', ['the year 1648 = 1648']],
    ["The fleet of '87 was signed away in '91.", ["'87 = 1987", "'91 = 1991"]],
    ['In the past they met; at present they do not.', ['the past = PAST_REF', 'present = PRESENT_REF']],
    ['The call came hours before a vote.', ['hours = PTXH']],
    ['They left some years ago.', ['some years ago = PAST_REF']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, TODAY)).toEqual(dates);
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('dates seen from the day of publication', () => {
  test.each([
    ['The envoy left yesterday.', ['yesterday = 2019-05-13']],
    ['They spoke by phone last week.', ['last week = 2019-W19']],
    ['The ship sailed on Friday.', ['Friday = 2019-05-10']],
    ['The envoy will meet them on Friday.', ['Friday = 2019-05-17']],
    ['In February, the ministry suspended the accord.', ['February = 2019-02']],
    ['The council will vote in February.', ['February = 2020-02']],
    ['The accord is set to lapse on Aug. 2.', ['Aug. 2 = 2019-08-02']],
    ['The minister resigned on Dec. 10.', ['Dec. 10 = 2018-12-10']],
    ['They met last October.', ['last October = 2018-10']],
    ['It happened two years ago.', ['two years ago = 2017']],
    ['The launch failed three days ago.', ['three days ago = 2019-05-11']],
    ['Earlier this month it tested a rocket.', ['Earlier this month = 2019-05 START']],
    ['A decision is due by the end of this year.', ['the end of this year = 2019 END']],
    ['Profit fell in the fourth quarter.', ['the fourth quarter = 2018-Q4']],
    ['The vote is set for Thursday night.', ['Thursday night = 2019-05-16TNI']],
    ['They talked over the weekend.', ['the weekend = 2019-W19-WE']],
    [
      'She was to brief them on Friday before leaving for home on Saturday.',
      ['Friday = 2019-05-17', 'Saturday = 2019-05-18'],
    ],
    ['They settled the text, clearing the way for a summit in Oslo on June 7.', ['June 7 = 2019-06-07']],
    ['The first deadline of April 20 was missed.', ['April 20 = 2019-04-20']],
    ['They spoke, and in July the house may vote.', ['July = 2019-07']],
    ['It was cut over three years.', ['three years = P3Y']],
    ['It opens at 9:30 a.m. Monday.', ['9:30 a.m. Monday = 2019-05-20T09:30']],
    ['It closed at 6:30 am.', ['6:30 am = 2019-05-14T06:30']],
    ['It will be over by May.', ['May = 2019-05']],
    ['Shares rose 2% for the week.', ['the week = 2019-W20']],
    ['Sales fell in the January-March quarter.', ['January = 2019-01', 'March = 2019-03']],
    ['It was built in the year 2000.', ['the year 2000 = 2000']],
    ['On Wednesday, Ahmed and his father are to travel.', ['Wednesday = 2019-05-15']],
    ['The theme of this years fair is water.', ['this years = 2019']],
    ['The start in March was slow.', ['March = 2019-03']],
    ['They talked this past weekend.', ['this past weekend = 2019-W19-WE']],
    ['It is planned for May or June of next year.', ['May = 2020-05', 'June of next year = 2020-06']],
    ['It began in October last year.', ['October last year = 2018-10']],
    ['It ran through March 11 this year.', ['March 11 = 2019-03-11', 'this year = 2019']],
    ['In the same month last year it rained.', ['the same month last year = 2018-05']],
    ['Sales rose from the year-earlier period.', ['the year-earlier period = 2018']],
    ['Police came at about 11 p.m. Sunday.', ['about 11 p.m. Sunday = 2019-05-12T23:00 APPROX']],
    ['The vote is at noon on Thursday.', ['noon = 2019-05-16T12:00', 'Thursday = 2019-05-16']],
    ['It was found in the early hours of Sunday.', ['the early hours of Sunday = 2019-05-12 START']],
    ['Wheat for May delivery fell; the March contract lapsed.', ['May = 2019-05', 'March = 2019-03']],
    ['It is the worst drought of the year.', []],
    ['Talks will be held on May 20.', ['May 20 = 2019-05-20']],
    ['Talks will be held in early June.', ['early June = 2019-06 START']],
    ['It will soon be opened for signing, on April 24.', ['soon = FUTURE_REF', 'April 24 = 2020-04-24']],
    ['It was due to expire on March 19.', ['March 19 = 2019-03-19']],
    ['By the plan, on May 27 the guild met.', ['May 27 = 2018-05-27']],
    ['They had put it on ice over the weekend.', ['the weekend = 2019-W19-WE']],
    ['On June 22 it was signed. It was drawn out on March 18.', ['June 22 = 2018-06-22', 'March 18 = 2019-03-18']],
    ['They were free to either vote yes or walk out of Wednesday’s ballot.', ['Wednesday = 2019-05-08']],
    ['Early polls are held on July 28.', ['July 28 = 2019-07-28']],
    ['It will not include him, in line with his 4 April declaration.', ['4 April = 2019-04-04']],
    ['It left the pact at the weekend after Oslo had said it would.', ['the weekend = 2019-W19-WE']],
    ['They are expected to leave the lands occupied by them by 1 June.', ['1 June = 2019-06-01']],
    ['June 28 — Bakers say they will strike.', ['June 28 = 2019-06-28']],
    [
      'They must leave by June 1. Crowds stormed the port overnight.',
      ['June 1 = 2019-06-01', 'overnight = 2019-05-14TNI'],
    ],
    ['He agreed to leave last Oct. 15.', ['last Oct. 15 = 2018-10-15']],
    ['They met last Monday, and meet next Wednesday.', ['last Monday = 2019-05-06', 'next Wednesday = 2019-05-22']],
    [
      'The drills are meant to scare it as it makes ready for its first poll and for an election on June 23.',
      ['June 23 = 2019-06-23'],
    ],
    [
      'Thirty years ago this week they signed; a year ago today they left.',
      ['Thirty years ago this week = 1989-W19', 'a year ago today = 2018-05-14'],
    ],
    ['It rained on April 13, 14 and 16.', ['April 13 = 2019-04-13', '14 = 2019-04-14', '16 = 2019-04-16']],
    ['Filed on 13-Apr-2018.', ['13-Apr-2018 = 2018-04-13']],
    [
      'A long time ago, in the 1800s, few came; the 2000s were better.',
      ['A long time ago = PAST_REF', 'the 1800s = 18', 'the 2000s = 200'],
    ],
    ['Norway votes Sunday.', ['Sunday = 2019-05-19']],
    ['The two sides meet again on Wednesday.', ['Wednesday = 2019-05-15']],
    ['Ada Quist meets the envoys in Oslo on Monday.', ['Monday = 2019-05-13']],
    ['They agreed at a summit in Oslo on Friday to talk on.', ['Friday = 2019-05-10']],
    ['The envoy arrived for a visit on Friday.', ['Friday = 2019-05-10']],
    ['He ordered the guards to leave by Friday.', ['Friday = 2019-05-17']],
    ['The vote had been put off until after the June fair.', ['June = 2019-06']],
    ['No step was made, as the June 20 deadline nears.', ['June 20 = 2019-06-20']],
    ['The June 20 deadline was missed.', ['June 20 = 2018-06-20']],
    ['They missed a Monday midnight deadline.', ['Monday midnight = 2019-05-13T24:00']],
    ['By the end of the month the boats are gone.', ['the end of the month = 2019-05 END']],
    ['It could be over by late summer.', ['late summer = 2019-SU END']],
    ['This winter was cold.', ['This winter = 2018-WI']],
    [
      'The attacks of October 7 were mourned; since Sept. 11 they search bags.',
      ['October 7 = 2018-10-07', 'Sept. 11 = 2001-09-11'],
    ],
    ['It was the wettest of the year.', ['the year = 2019']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, TODAY)).toEqual(dates);
  });

  test('without a day of publication they stay unresolved', () => {
    expect(datesIn('They spoke last week and will meet on Friday.')).toEqual(['last week = ', 'Friday = ']);
  });
});

describe('dates seen from a date that the story has named', () => {
  test.each([
    [
      'The talks opened on March 3, 2003. The following day the delegation walked out.',
      ['March 3, 2003 = 2003-03-03', 'The following day = 2003-03-04'],
    ],
    ['It was signed in 1992. Ten years later it entered into force.', ['1992 = 1992', 'Ten years later = 2002']],
    ['In 2003, the minister took office. In August, he was shot.', ['2003 = 2003', 'August = 2003-08']],
    ['He won in 2008 and began the following January.', ['2008 = 2008', 'the following January = 2009-01']],
    ['A year ago they signed, when the war broke out that February.', ['A year ago = 2018', 'that February = 2018-02']],
    [
      'It began on 14 June 2016, with a deadline of 30 May 2017. On the same day they agreed to meet again on 14 July.',
      ['14 June 2016 = 2016-06-14', '30 May 2017 = 2017-05-30', 'the same day = 2016-06-14', '14 July = 2016-07-14'],
    ],
    [
      'Last May one tested a bomb. Fifteen days later the other did.',
      ['Last May = 2018-05', 'Fifteen days later = 2018-05'],
    ],
    ['It was signed in July 2017. It was due to lapse on March 19.', ['July 2017 = 2017-07', 'March 19 = 2018-03-19']],
    [
      'They took office in August 2015. No cuts are expected before March.',
      ['August 2015 = 2015-08', 'March = 2020-03'],
    ],
    ['They met in 2017. The year after, they fell out.', ['2017 = 2017', 'The year after = 2018']],
    ['They met last October. A month later, they signed.', ['last October = 2018-10', 'A month later = 2018-11']],
    ['It left in 2002. In April that year, it sent them home.', ['2002 = 2002', 'April that year = 2002-04']],
    ['They signed in 1996, but so far the house has sat on it. It was read in May.', ['1996 = 1996', 'May = 2019-05']],
    ['In fiscal 2010, January 1 was a free day.', ['fiscal 2010 = FY2010', 'January 1 = 2010-01-01']],
    ['The test came Sunday at the lake at 18:00 UTC.', ['Sunday = 2019-05-12', '18:00 UTC = 2019-05-12T18:00Z']],
    [
      'They want it "not next year, but now". Envoys will answer by the end of the week.',
      ['next year = 2020', 'now = PRESENT_REF', 'the end of the week = 2019-W20 END'],
    ],
    [
      'They met on May 2 and spoke again later in the day.',
      ['May 2 = 2019-05-02', 'later in the day = 2019-05-02 END'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text, TODAY)).toEqual(dates);
  });
});

describe('lengths, and what repeats', () => {
  test.each([
    ['It can be extended for five years.', ['five years = P5Y']],
    ['a two-year study', ['two-year = P2Y']],
    ['He spoke for more than an hour.', ['more than an hour = PT1H MORE_THAN']],
    ['They waited at least 10 minutes.', ['at least 10 minutes = PT10M EQUAL_OR_MORE']],
    ['the 63-year-old minister', ['63-year-old = P63Y']],
    ['It fell in the past two months.', ['the past two months = P2M']],
    ['Over the last 24 hours nothing moved.', ['the last 24 hours = PT24H']],
    ['They fought for decades.', ['decades = PXDE']],
    ['The annual report came.', ['annual = P1Y']],
    ['Inspectors come every two years.', ['every two years = P2Y']],
    ['They build 20 missiles a year.', ['a year = P1Y']],
    ['Every few months they meet.', ['Every few months = PXM']],
    ['They meet once a month.', ['a month = P1M']],
    ['for the three months ended then', ['the three months = P3M']],
    ['the one-day talks', ['one-day = P1D']],
    ['the last two-and-a-half years', ['the last two-and-a-half years = P2.5Y']],
    ['a half-hour call', ['half-hour = PT30M']],
    ['In coming weeks it may rain.', ['coming weeks = PXW']],
    ['The post pays him monthly.', ['monthly = P1M']],
    ['The shop opens on Sundays.', ['Sundays = XXXX-WXX-7']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, TODAY)).toEqual(dates);
  });
});

describe('what is no date', () => {
  test.each([
    'Shares cost $125 a share, up 7/8.',
    'Theresa May said the plan may change.',
    'May said nothing. They march on.',
    'The Boeing 747 and flight 1990 were late.',
    'Resolution 1929 and Resolution 2231 stand.',
    'The two sides keep 1,550 warheads and 2000 missiles.',
    'Call 911 at once.',
    'Mark A. May and April Brown met after June Cho of Sunday World.',
    'the Six-Day War, the Thirty Years’ War and Black September',
    'A survey of 1709 pupils, and a 2000 year old custom.',
    'Johnnie Christmas drew it.',
    'Theresa May won. A speech by May, a letter from May.',
    'the second time in as many years',
    'on the first Monday of the month',
    'A 2000-kilometer range.',
    'April Glaspie met him.',
    'The Sunday Times wrote so.',
    'A second missile, a quarter of the force.',
  ])('%s', (text) => {
    expect(datesIn(text, TODAY)).toEqual([]);
  });
});
