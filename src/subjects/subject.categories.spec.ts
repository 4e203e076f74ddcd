import { reviewObjection, type Review } from './subject.categories.js';
import { retentionRuleOf } from './subject.retention.js';

const person = {
  id: 'subject',
  kind: 'person',
  sourceType: 'debriefings',
  sourceId: 'interview',
  sourceGrade: 'X',
  infoGrade: '4',
  containsMinor: false,
} as const;
const itsSource = { record: { type: 'debriefings', id: 'interview' } };
const fromTheSame = { record: { type: 'subjects', id: 'other' }, drawnFrom: itsSource.record };
const fromAnother = { record: { type: 'subjects', id: 'other' }, drawnFrom: { type: 'checks', id: 'check' } };
const review = (changes: Partial<Review>): Review => ({
  category: 'suspect',
  grounds: 'Drove four groups.',
  necessity: undefined,
  cited: [itsSource],
  ...changes,
});

describe('what a review makes of a person', () => {
  it.each<[string, object, Partial<Review>, string | undefined]>([
    ['one weak statement', {}, {}, 'single_weak_statement'],
    ['a source that cannot be assessed', { infoGrade: '1' }, {}, 'single_weak_statement'],
    ['what nothing supports', { sourceGrade: 'A' }, {}, 'single_weak_statement'],
    ['one good statement', { sourceGrade: 'B', infoGrade: '2' }, {}, undefined],
    ['a weak statement, and another record', {}, { cited: [itsSource, fromAnother] }, undefined],
    ['a weak statement, and something outside', {}, { cited: [itsSource, {}] }, undefined],
    ['a weak statement, cited by what was drawn from it', {}, { cited: [fromTheSame] }, 'single_weak_statement'],
    ['the subject itself', {}, { cited: [{ record: { type: 'subjects', id: 'subject' } }] }, 'single_weak_statement'],
    ['a weak statement, under another name', {}, { category: 'future' }, 'single_weak_statement'],
    ['a weak statement, for a contact', {}, { category: 'contact' }, undefined],
    ['a weak statement, for who stays mentioned', {}, { category: 'mentioned' }, undefined],
    ['no source', {}, { cited: [] }, 'sources_missing'],
    ['no grounds', {}, { grounds: ' ' }, 'grounds_missing'],
    ['nothing said of a witness', {}, { category: 'witness' }, 'strictly_necessary'],
    ['a witness, with the reason', {}, { category: 'witness', necessity: 'Saw it.' }, undefined],
    ['nothing said of a minor', { containsMinor: true }, { category: 'contact' }, 'strictly_necessary'],
    ['a minor who stays mentioned', { containsMinor: true }, { category: 'mentioned' }, undefined],
    ['no category', {}, { category: null }, 'inconsistent'],
    ['a category for a thing', { kind: 'phone' }, {}, 'inconsistent'],
    ['a thing', { kind: 'phone' }, { category: null, grounds: undefined, cited: [] }, undefined],
  ])('rests on %s (R-08, R-10)', (_, subject, changes, refused) => {
    expect(reviewObjection({ ...person, ...subject }, review(changes))).toBe(refused);
  });
});

describe('how long a subject stays', () => {
  const unreviewed = { reviewedAt: null, containsMinor: false, containsSpecialCategory: false };
  const reviewed = { ...unreviewed, reviewedAt: new Date('2026-09-01T08:00:00Z') };
  it.each([
    ['a person who is mentioned', { ...unreviewed, kind: 'person', category: 'mentioned' }, 'MENTIONED_PERSON'],
    ['who is only mentioned after review', { ...reviewed, kind: 'person', category: 'mentioned' }, 'MENTIONED_PERSON'],
    ['a suspect', { ...reviewed, kind: 'person', category: 'suspect' }, 'CRIME_DATA'],
    ['a victim', { ...reviewed, kind: 'person', category: 'victim' }, 'PROTECTED_CATEGORY'],
    ['a minor', { ...reviewed, kind: 'person', category: 'suspect', containsMinor: true }, 'PROTECTED_CATEGORY'],
    [
      'who is ill',
      { ...reviewed, kind: 'person', category: 'suspect', containsSpecialCategory: true },
      'PROTECTED_CATEGORY',
    ],
    ['a phone', { ...unreviewed, kind: 'phone', category: null }, 'OPERATIONAL_PERSONAL'],
    ['a phone after review', { ...reviewed, kind: 'phone', category: null }, 'CRIME_DATA'],
  ] as const)('follows from what is known: %s', (_, subject, rule) => {
    expect(retentionRuleOf(subject)).toBe(rule);
  });
});
