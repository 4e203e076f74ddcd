import { itsAuthor, itsAuthority, itsCountry, eachOf, where, type Awaits } from '../core/workflow/desks.js';
import type { CollectionImport } from './collection-import.entity.js';

const approvalIsNeeded = ({ approvalNeeded, obstacle }: CollectionImport): boolean =>
  approvalNeeded.length > 0 && obstacle === null;

/** Who has to send the file, look at what was found, agree to it, or see why it stopped. */
export const importDesks = {
  theAuthor: itsAuthor,
  checked: eachOf<CollectionImport>(
    where(approvalIsNeeded, itsAuthority('handling_officer'), itsCountry('data_protection_officer')),
    where((subject) => !approvalIsNeeded(subject), itsAuthor),
  ),
} satisfies Record<string, Awaits<CollectionImport>>;
