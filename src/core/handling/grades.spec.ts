import { isBetter, isWeak, isWorse } from './grades.js';
import type { Grades, Handling } from './item.js';
import { loosens } from './loosening.js';

const grades = (text: string) => ({ sourceGrade: text[0], infoGrade: text[1] }) as Grades;

describe('a grade', () => {
  it.each([
    ['A1', 'B1', true, false],
    ['B2', 'B1', false, true],
    ['B2', 'A3', true, true],
    ['C3', 'X3', true, false],
    ['B2', 'B2', false, false],
  ])('from %s to %s goes down, or up, or both', (from, to, worse, better) => {
    expect([isWorse(grades(to), grades(from)), isBetter(grades(to), grades(from))]).toEqual([worse, better]);
  });
  it('is better than none', () => {
    expect(isBetter(grades('X4'), { sourceGrade: null, infoGrade: null })).toBe(true);
  });
  it.each([
    ['A1', false],
    ['X1', true],
    ['A4', true],
    ['C3', false],
  ])('of %s says little by itself, or not', (text, weak) => {
    expect(isWeak(grades(text))).toBe(weak);
  });
});

describe('handling', () => {
  const now: Handling = { handlingCodes: ['H0', 'H1', 'H3'], h3Text: 'a', classification: 'BPL', releasableTo: [] };
  it.each<[string, Partial<Handling>, boolean]>([
    ['another code', { handlingCodes: ['H0', 'H1', 'H2', 'H3'] }, false],
    ['a higher level', { classification: 'RESTRICTED' }, false],
    ['another recipient', { releasableTo: ['MK'] }, false],
    ['a code less', { handlingCodes: ['H0', 'H3'] }, true],
    ['other words', { h3Text: 'b' }, true],
    ['a lower level', { classification: 'PUBLIC' }, true],
  ])('with %s is looser, or not', (_, change, looser) => {
    expect(loosens({ ...now, ...change }, now)).toBe(looser);
  });
});
