import { eachOf, itsAuthor, itsAuthority, itsCountry, where, type Awaits } from '../core/workflow/desks.js';
import type { Collection } from './collection.entity.js';

const itsSupervisor = itsCountry('data_protection_officer');
const aChange = where<Collection>(({ pending }) => pending !== null, itsSupervisor);

/** Who has to write it, agree to it, decide on a change, review it, or say whether it goes on. */
export const collectionDesks = {
  draft: itsAuthor,
  proposed: itsSupervisor,
  in_use: eachOf<Collection>(
    aChange,
    where(({ reviewCalls }) => reviewCalls > 0, itsSupervisor),
  ),
  suspended: eachOf<Collection>(
    aChange,
    where(({ suspendedAs }) => suspendedAs === 'owner', itsAuthority('handling_officer')),
    where(({ suspendedAs }) => suspendedAs !== 'owner', itsSupervisor),
  ),
} satisfies Record<string, Awaits<Collection>>;
