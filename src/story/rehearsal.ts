/**
 * A made-up story that has something for most rules of the engine. Read while the knowledge base is still on its way and the
 * thread would wait, it has their patterns compiled by the time the real story comes: a third of a first reading is nothing else.
 */
export const REHEARSAL = {
  published: '2019-05-14',
  text: `Minister says talks will resume

LAKE TOWN, May 14 (Herald) - Foreign Minister Anna Bergmann said on Tuesday that the two countries would sign the Lake Accord by the end of the month, after three weeks of talks in the capital.

The treaty, signed in July 2018 by then-President Johann P. Keller and his counterpart, Osei Mensah, expired on 2 August, according to the ministry. "We have been waiting since last year," Bergmann told reporters in Accra, Ghana, on Monday night. She is expected to meet Dr. Keller next week, a spokesman said.

In the early 1990s, the U.S. and Russia had agreed to cut their arms; the deal was to last until Dec. 31, 1999, but it was scrapped two years later. Inspectors, who had not been allowed into the plant for more than six months, arrived yesterday morning, while Mrs. Mensah, 52, the director of the National Survey Office (NSO), left for Vienna on March 13, 14 and 15.

If the parliament approves it in the third quarter of 2020, the "new" pact could enter into force the following spring; a summit planned for June 5-7 was called off on Wednesday, May 8, 2019, at 10 a.m. Both sides denied that any tests took place during the past decade. "It was the first visit since 2005," the minister's deputy, Jean-Luc Moreau, added, citing reports. Prices rose 3 percent in April, compared with a year ago.`,
};
