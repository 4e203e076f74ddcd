import { cited, overlap, partsOf, within } from './articles.js';

describe('an article', () => {
  it.each([
    ['14(2)', '14', true],
    ['14', '14(2)', false],
    ['14', '14', true],
    ['14(2)', '*', true],
    ['14', '1', false],
    ['4(4)(b)', '4(4)', true],
    ['3(2)1(e)', '3', true],
  ])('%s is within %s: %s', (article, whole, expected) => {
    expect(within(article, whole)).toBe(expected);
  });

  it('overlaps what is a part of it, and what it is a part of', () => {
    expect([overlap('4(5)', '4'), overlap('4', '4(5)'), overlap('4(5)', '4(6)')]).toEqual([true, true, false]);
  });

  it('is reserved as a whole or in part', () => {
    expect(partsOf(['13', '14'], ['14(1)', '14(3)'])).toEqual([]);
    expect(partsOf(['3(2)1(e)', '15'], ['3', '7'])).toEqual(['3(2)1(e)']);
    expect(partsOf(['*'], ['4'])).toEqual([]);
  });

  it('is cited by its number', () => {
    expect([cited(['13', '14(2)']), cited(['*'])]).toEqual(['Art. 13, 14(2)', 'all articles']);
  });
});
