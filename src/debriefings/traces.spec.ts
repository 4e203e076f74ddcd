import { prefixOf } from './debriefing.drafts.js';
import { tracesIn } from './traces.js';

describe('what could give somebody away', () => {
  it.each([
    ['My name is none of your business.', ['name']],
    ['اسمي سر', ['name']],
    ['Quhem ndryshe.', ['name']],
    ['The passport was N1234567.', ['document_number']],
    ['They called from +30 694 123 4567.', ['telephone']],
    ['A house in Rruga Kavajes 12.', ['address']],
    ['We paid 1500 euros and walked for 3 days.', []],
    ['We crossed on 2026-05-17 at night.', []],
  ])('is noticed in "%s": %j', (text, expected) => {
    expect(tracesIn([{ part: 'TRAVEL_03', text }])).toEqual(
      expected.map((looksLike) => ({ part: 'TRAVEL_03', looksLike })),
    );
  });
});

describe('the number of an interview', () => {
  it.each([
    ['DRINO', 'II', 'DRI2'],
    ['BIH', '2019', 'BIH2019'],
    ['Nišava', null, 'NIS'],
    ['1', null, 'OPS'],
  ])('begins, for %s %s, with %s', (codeName, sequence, expected) => {
    expect(prefixOf({ codeName, sequence })).toBe(expected);
  });
});
