import { v7 as newId } from 'uuid';
import { signAccess } from '../../src/core/access/access-token.js';
import { allRoles, functions, type Role } from '../../src/core/access/roles.js';
import { idOf } from '../../src/installation/reference.js';
import { SECRET_KEY, type World } from '../support/world.js';

/** How somebody can stand to a record of the host's, made in an operation. */
export const relations = {
  authority: 'holds the role in the authority whose record it is',
  country: 'holds the role in another authority of the same state',
  operation: 'is a visitor who holds the role as a function in the operations',
  participant: 'holds the role in an authority of a state that takes part',
  foreign: 'holds the role in an authority of a state that takes no part',
} as const;
export type Relation = keyof typeof relations;
export const allRelations = Object.keys(relations) as Relation[];

/** The roles that can be held so. */
export const rolesIn = (relation: Relation): readonly Role[] =>
  allRoles.filter((role) => relation !== 'operation' || role in functions);

/** Somebody who stands so to a record: in one role; or in several at once, which lets them reach whatever one of them may. */
export interface Member {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly token: string;
}

interface Places {
  readonly authorityId: string;
  readonly operationIds: readonly string[];
}

/** Officers with an open session, one for each way to stand to a record. */
export async function crowd(
  world: World,
  { authorityId, operationIds }: Places,
  wanted: readonly Pick<Member, 'relation' | 'roles'>[],
): Promise<Member[]> {
  const homes: Record<Relation, string> = {
    authority: authorityId,
    country: idOf('authority', 'AL/crime'),
    operation: idOf('authority', 'MK/border'),
    participant: idOf('authority', 'MK/ncu'),
    foreign: idOf('authority', 'TR/police'),
  };
  const members = wanted.map(({ roles, relation }) => {
    const operations = relation === 'operation' ? operationIds : [];
    return { roles, relation, id: newId(), session: newId(), home: homes[relation], operations };
  });
  await world.database.owner(
    `with people as (
       select * from jsonb_to_recordset($1) as p(id uuid, session uuid, roles text[], home uuid, operations uuid[])),
     o as (insert into officers (id, authority_id, name, languages, guest, demo, created_at, version)
       select id, home, 'Somebody', '{en}', false, true, $2, 1 from people),
     c as (insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor)
       select id, 'crowd.' || id, 'none', $2, false from people),
     s as (insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
       select session, id, 'test', $2, $2::timestamptz + interval '10 years', $2 from people)
     insert into role_assignments (id, officer_id, role, authority_id, operation_id, valid_from)
       select gen_random_uuid(), id, role, case when operation is null then home end, operation, $2
       from people cross join lateral unnest(roles) role left join lateral unnest(operations) operation on true`,
    [JSON.stringify(members), world.clock.now()],
  );
  return members.map(({ id, roles, relation, session }) => ({
    id,
    roles,
    relation,
    token: signAccess(SECRET_KEY, session, new Date('2036-01-01')),
  }));
}
