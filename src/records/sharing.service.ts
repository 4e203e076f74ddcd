import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { RecordAddress, RestrictDto, SharedView } from './record.dto.js';

type Sharing = 'restrict' | 'share' | 'lift_restriction';

interface Change {
  readonly action: Sharing;
  readonly reason: string;
  readonly changes: (subject: CaseRow) => Partial<CaseRow>;
}

/** Keeps a record of any type to named officers, or opens it to further ones; its own workflow says who may. */
@Injectable()
export class SharingService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: Kinds,
  ) {}

  restrict(by: Acting, address: RecordAddress, { officers, reason }: RestrictDto): Promise<SharedView> {
    const namedReaders = [...new Set([by.officer.id, ...officers])];
    return this.change(by, address, {
      action: 'restrict',
      reason,
      changes: () => ({ restricted: true, namedReaders }),
    });
  }

  share(by: Acting, address: RecordAddress, { officers, reason }: RestrictDto): Promise<SharedView> {
    const changes = ({ namedReaders }: CaseRow) => ({ namedReaders: [...new Set([...namedReaders, ...officers])] });
    return this.change(by, address, { action: 'share', reason, changes });
  }

  /** Those who were named stay named; the rules apply again to everybody else. */
  lift(by: Acting, address: RecordAddress, reason: string): Promise<SharedView> {
    return this.change(by, address, { action: 'lift_restriction', reason, changes: () => ({ restricted: false }) });
  }

  private change(by: Acting, { type, id }: RecordAddress, { action, reason, changes }: Change): Promise<SharedView> {
    const kind = this.kindOf(by, type, action);
    const change = ({ subject }: { subject: CaseRow }) => void Object.assign(subject, changes(subject));
    return this.cases.act({ ...kind, view: shared }, by, { id, action, reason, change });
  }

  private kindOf({ officer }: Acting, type: string, action: Sharing): AnyKind {
    const kind = this.kinds.get(type);
    if (!kind || !officer.permissions.has(kind.reads) || !(action in kind.workflow.actions))
      throw new Problem('not_found');
    return kind;
  }
}

const shared = ({ id, restricted, namedReaders, version }: CaseRow): SharedView => ({
  id,
  restricted,
  namedReaders,
  version,
});
