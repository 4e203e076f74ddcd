import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/core/access/roles.js';
import type { Relation } from './crowd.js';

/** Roles; or everybody who is signed in, in any role. */
export type Who = readonly Role[] | 'everyone' | 'nobody';

interface Policy {
  /** Who may call what at all, route by route; `anyone` needs no sign-in. */
  readonly calls: Readonly<Record<string, Who | 'anyone'>>;
  /** Routes to a part that is not for everybody for whom the record exists. */
  readonly inmost: readonly string[];
  /** For whom a record of the host's, in that state, exists: by how they stand to it, in which roles. */
  readonly sees: Readonly<Record<string, Sees>>;
}

interface Sees extends Readonly<Record<Relation, readonly Role[]>> {
  readonly state: string;
  /** The authority whose record it is, where the demonstration has some of several. */
  readonly of?: string;
  /** The state that it was told to, where the demonstration has told several. */
  readonly to?: string;
  /** The address of the kind's list, where it is not the kind's own name. */
  readonly at?: string;
}

/** The document: written and reviewed as a whole, and read from nowhere in the application, which is held against it. */
export const { calls, inmost, sees } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../test/authorisation/policy.json'), 'utf8'),
) as Policy;
