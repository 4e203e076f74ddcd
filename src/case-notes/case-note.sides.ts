import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { BetweenStates } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { NotesAddress } from './case-note.dto.js';
import type { Side } from './case-note.store.js';

/** On which side of which case an officer is; a case that they do not see, or that has no sides, is not there. */
@Injectable()
export class CaseNoteSides {
  constructor(private readonly kinds: Kinds) {}

  async of(em: EntityManager, officer: Officer, { type, id }: NotesAddress): Promise<Side> {
    const kind = this.kinds.get(type);
    if (!kind || !hasSides(kind) || !officer.permissions.has(kind.reads)) throw new Problem('not_found');
    await kind.store.get(em, officer, id);
    return { recordType: kind.store.sight.table, recordId: id, country: officer.country };
  }
}

const hasSides = ({ store }: AnyKind): boolean =>
  typeof store.entity === 'function' && store.entity.prototype instanceof BetweenStates;
