import { otherLanguage } from './form.labels.js';

const available = ['en', 'de', 'sr', 'hr', 'mk', 'sq'];

describe('the other language of a form', () => {
  it.each([
    ['what was wished, where there are labels in it', { wished: 'mk', agreed: ['de'], requested: ['sr'] }, 'mk'],
    ['none, where English alone was wished', { wished: 'en', agreed: ['de'], requested: ['sr'] }, null],
    ['of those of the agreement that of the requested state', { agreed: ['de', 'sr', 'en'], requested: ['sr'] }, 'sr'],
    ['else another one of the agreement', { agreed: ['en', 'de'], requested: ['sr'] }, 'de'],
    ['of the requested state, where the agreement says nothing', { agreed: [], requested: ['hr'] }, 'hr'],
    [
      'of the requested state, where the agreement has English alone',
      { agreed: ['en'], requested: ['bs', 'hr'] },
      'hr',
    ],
    ['none, where there are labels in nothing that is written there', { agreed: ['en'], requested: ['ka'] }, null],
  ])('is %s', (_, wish, language) => {
    expect(otherLanguage(wish, available)).toBe(language);
  });
});
