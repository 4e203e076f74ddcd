import type { ObjectLiteral } from 'typeorm';
import { availableActions, type Workflow } from '../workflow/workflow.js';
import type { CaseView } from './case.dto.js';
import type { CaseRow } from './guarded-row.js';
import type { Glance } from './kinds.js';

/** What every case shows of itself, with the actions open to this reader now. A feature adds its own fields, by name. */
export function caseView<C extends CaseRow & ObjectLiteral, S extends string, A extends string>(
  workflow: Workflow<C, S, A>,
  subject: C,
  { reader, now }: Glance,
): CaseView {
  const { id, state, dueAt, ownerAuthorityId, ownerCountry, restricted, openedBy, openedAt, version } = subject;
  const actions = availableActions(workflow, { subject, actor: reader, now });
  return { id, state, dueAt, ownerAuthorityId, ownerCountry, restricted, openedBy, openedAt, version, actions };
}
