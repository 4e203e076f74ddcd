import { indexed } from '../matching-engine/indexed.js';
import { NOTHING_KNOWN } from '../matching-engine/traits.js';
import type { Attributes } from './subject-kinds.dto.js';
import { keysOf } from './subject.keys.js';
import { traitsOf } from './subject.traits.js';

describe('what the engine compares of a subject', () => {
  const ofPhone = (number: string, country?: string) => ({ number, country }) as Attributes;
  const indexedPhone = (number: string, country?: string) => indexed(traitsOf('phone', ofPhone(number, country)));

  it.each([
    ['+38344123456', 'XK'], ['044 123 456', 'XK'], ['38344123456', 'XK'],
    ['+4915123456789', 'DE'], ['0151 23456789', 'DE'],
    ['+306912345678', 'GR'], ['691 234 5678', 'GR'],
    ['+393331234567', 'IT'], ['333 1234567', 'IT'], ['+390612345678', 'IT'],
    ['+355691234567', 'AL'], ['069 123 4567', 'AL'],
    ['+355691234567', 'GR'], ['+355691234567', 'DE'], ['+355691234567', 'IT'], ['+355691234567', 'AT'],
    ['0691234567', undefined],
  ])('the telephone number %s written down in %s meets the same one in an entry and in a search', (number, country) => {
    const entered = indexed({ ...NOTHING_KNOWN, identifiers: [{ kind: 'phone', value: number, country }] });
    expect(indexedPhone(number, country).identifiers).toEqual(entered.identifiers);
    expect(entered.identifiers[0]?.value).toBe(keysOf('phone', ofPhone(number, country))[0]?.value);
  }); // prettier-ignore

  it('has the same form whether the country was said or is in the number', () => {
    expect(indexedPhone('044 123 456', 'XK').identifiers).toEqual(indexedPhone('+383 44 123 456').identifiers);
    expect(indexedPhone('+355 69 123 4567', 'DE').identifiers).toEqual(indexedPhone('069/1234567', 'AL').identifiers);
  });

  it('has who issued a number, and on which platform a handle is one', () => {
    const car = traitsOf('vehicle', { plate: 'AA 123 BC', country: 'AL' });
    expect(indexed(car).identifiers).toEqual([{ kind: 'plate', value: 'AA123BC', issuer: 'AL' }]);
    const account = (type: string, platform?: string) =>
      indexed(traitsOf('account', { type, handle: '@beni', platform } as Attributes)).identifiers;
    expect(account('messenger', 'TG')).toEqual([{ kind: 'account', value: 'beni', issuer: 'telegram' }]);
    expect(account('social_media')).toEqual([{ kind: 'account', value: 'beni', issuer: null }]);
    expect(account('wallet', 'BTC')).toEqual([{ kind: 'account', value: 'beni', issuer: null }]);
  });
});
