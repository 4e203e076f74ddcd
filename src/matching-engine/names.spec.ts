import fc from 'fast-check';
import { folded, LONGEST_NAME } from './folding.js';
import { analysed, LONGEST_TOKEN, MOST_TOKENS, tokens } from './names.js';
import { asHeard } from './heard-names.js';
import { otherReadings } from './readings.js';
import { otherForms } from './short-forms.js';
import { skeleton } from './skeleton.js';

const sameSkeletons = (one: string, other: string) =>
  expect(analysed(one).skeletons.join(' ')).toBe(analysed(other).skeletons.join(' '));

describe('a name', () => {
  it.each([
    ['Mohammed Abdul-Rahman al-Khattab', 'محمد عبد الرحمن الخطاب'],
    ['Gaddafi', 'القذافي'],
    ['Qadhafi', 'Kadhafi'],
    ['Aleksandar Petrović', 'Александар Петровић'],
    ['Alexander Petrovic', 'Aleksandar Petrović'],
    ['Enver Hoxha', 'Enver Hodzha'],
    ['Antonios Zachariou', 'Αντώνιος Ζαχαρίου'],
    ['Halid Hamdi', 'Khalid Khamdi'],
    ['Wilson', 'Уилсон'],
    ['Šaban Şahin', 'Shaban Shahin'],
    ['Akbar Hosseini', 'اکبر حسینی'],
    // Pashto, with its own letters; Urdu, with its own.
    ['Gulab Zadran', 'ګلاب ځدراڼ'],
    ['Toryalai Khattak', 'توريالی خټک'],
    ['Pashtun Shinwari', 'پښتون شينواري'],
    ['Nawaz Chaudhry', 'نواز چودھری'],
    ['Zubaida Qureshi', 'زبیدہ قریشی'],
    ['MUELLER<<HANS', 'Mueller, Hans'],
    ['AlSane Mobarak', 'al-Sane Mobarak'],
    ['Md. Karim', 'Mohammad Karim'],
  ])('%s has the skeletons of %s', sameSkeletons);

  it.each([
    ['Dr. Ivan von der Bergen', ['ivan', 'bergen']],
    ['Abd al-Rahman al-Test', ['abdrahman', 'test']],
    ['Abdurrahman', ['abdrahman']],
    ['van der', ['vander']],
    ['😀 🚓', []],
    ['', []],
    ['\u0000', []],
    ['\u202eIvan\u202c', ['ivan']],
  ])('%j is compared by the words %j', (name, words) => {
    expect(tokens(name)).toEqual(words);
  });

  it.each([
    ['garot', 'garo'],
    ['dassault', 'dasso'],
    ['ollier', 'olye'],
    ['mlchr', 'melcher'],
    ['mitchell', 'mychl'],
    ['stuart', 'astwart'],
    ['astwart', 'stuart'],
    ['lyutzhen', 'lutgen'],
  ])('of which one is %s has a reading that sounds like %s', (written, heard) => {
    expect(skeleton(written)).not.toBe(skeleton(heard));
    expect(otherReadings(written)).toContain(skeleton(heard));
  });

  it('knows given names as other scripts hear them, both ways round', () => {
    expect(asHeard('james')).toContain('dzheyms');
    expect(asHeard('dzheyms')).toContain('james');
    expect(asHeard('kakavia').size).toBe(0);
  });

  it('knows the short forms of given names, both ways round', () => {
    expect(otherForms('toni')).toContain('anton');
    expect(otherForms('anton')).toContain('toni');
    expect(otherForms('sasa')).toContain('aleksandar');
    expect(otherForms('kakavia').size).toBe(0);
  });

  it('of 10,000 characters is compared by its beginning', () => {
    const long = 'Abdulkarimovich '.repeat(625);
    expect(folded(long).length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(analysed(long).tokens.length).toBeLessThanOrEqual(MOST_TOKENS);
    expect(analysed('a'.repeat(10_000)).tokens[0]).toHaveLength(LONGEST_TOKEN);
  });
});

describe('whatever is written as a name', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });

  it('comes to lower-case Latin letters and digits, and no further when it is folded again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = folded(text);
        expect(once).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(folded(once)).toBe(once.slice(0, LONGEST_NAME).trim());
      }),
    );
  });

  it('has as many skeletons as words, and none of them is empty', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens: words, skeletons } = analysed(text);
        expect(skeletons).toHaveLength(words.length);
        expect(skeletons.every((bones) => /^[a-z0-9]+$/.test(bones))).toBe(true);
      }),
    );
  });

  it('has the same skeleton each time', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => skeleton(word) === skeleton(word)));
  });
});
