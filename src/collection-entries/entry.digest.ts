import { createHash } from 'node:crypto';
import type { Traits } from '../matching-engine/traits.js';
import type { EntryContent } from './entry.rows.js';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Traits in one form, so that the same traits have the same digest and are stored alike. */
export const traitsInOrder = ({ names, births, nationalities, sex, identifiers }: Traits): Traits => ({
  names: names.map(({ text, kind }) => ({ text, ...(kind && { kind }) })),
  births: [...births],
  nationalities: [...nationalities],
  sex,
  identifiers: identifiers.map(({ kind, value, country, platform }) => ({
    kind,
    value,
    ...(country && { country }),
    ...(platform && { platform }),
  })),
});

export const traitsDigest = (traits: Traits): string => digest(traitsInOrder(traits));

/** Of what an entry says: the same twice changes nothing. */
export const contentDigest = (content: EntryContent): string =>
  digest([
    content.kind,
    traitsInOrder(content.traits),
    content.category ?? null,
    content.age ?? null,
    content.grounds ?? null,
    content.necessity ?? null,
    content.summary ?? null,
    content.measures,
    content.sourceRef,
    content.expiresOn?.toISOString() ?? null,
  ]);

/** Of what the owner calls it: known again after it was erased, and says nothing. */
export const refDigest = (collectionId: string, externalRef: string): string => digest([collectionId, externalRef]);
