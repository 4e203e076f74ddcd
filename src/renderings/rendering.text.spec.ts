import { textOf } from './rendering.text.js';
import { fields, type Sheet } from './sheet.js';
import { spellingsOf, toAscii } from './transliteration.js';

describe('names in ASCII', () => {
  it.each([
    ['Ђорђе Јовановић', 'Djordje Jovanovic'],
    ['Müller-Šarić', 'Muller-Saric'],
    ['Παπαδόπουλος', 'Papadopoulos'],
    ['Ευάγγελος Μπακογιάννης', 'Evangelos Bakogiannis'],
    ['Gjergj Kërçovë', 'Gjergj Kercove'],
    ['“quoted” – dash', '"quoted" - dash'],
  ])('writes %s as %s', (original, ascii) => {
    expect(toAscii(original)).toBe(ascii);
  });

  it('are listed beside how they are really written, each once', () => {
    expect(spellingsOf(['Šarić and Šarić', 'plain – text'])).toEqual([{ original: 'Šarić', transliterated: 'Saric' }]);
  });
});

describe('a text for a channel', () => {
  const sheet = (value: string): Sheet => ({
    refNo: 'AL-MK-000001',
    recipient: 'MK',
    banner: fields(['Classification', 'BPL']),
    sections: [{ heading: 'Answer', fields: fields(['Text', value], ['Nothing', ''], ['Evidence', false]) }],
    items: [],
  });
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

  it('keeps its labels in order, leaves out what says nothing, and keeps lines apart', () => {
    expect(
      textOf(sheet('one\ntwo'), 'plain')
        .text.split('\n')
        .filter((line) => !line.startsWith('=')),
    ).toEqual(['CLASSIFICATION: BPL', 'ANSWER', 'TEXT:', '  one', '  two', 'EVIDENCE: no', 'END AL-MK-000001', '']);
  });

  it.each([
    ['siena', 100],
    ['i24_7', 69],
    ['plain', 78],
  ] as const)('has no line on %s that is longer than %i, also of words that are', (target, width) => {
    for (const value of ['word '.repeat(200), 'x'.repeat(500), 'Щ'.repeat(300)])
      expect(widest(textOf(sheet(value), target).text)).toBeLessThanOrEqual(width);
  });
});
