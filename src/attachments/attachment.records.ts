import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { Kinds, type AnyKind, type Glance } from '../core/cases/kinds.js';
import type { InfoMeta } from '../core/handling/info-meta.js';
import { availableActions } from '../core/workflow/workflow.js';

/** A record that files can belong to: a case of any type, some with handling of their own. */
export type AnyRecord = CaseRow & { operationId?: string | null; codes?: readonly string[] } & Partial<
    Pick<InfoMeta, 'handlingCodes' | 'h3Text' | 'classification'>
  >;

/** The records of all kinds, as their own first walls let somebody see them. */
@Injectable()
export class AttachmentRecords {
  constructor(private readonly kinds: Kinds) {}

  /** The table of a kind, by the kind's name. */
  tableOf(name: string): string | undefined {
    return this.kinds.get(name)?.store.sight.table;
  }

  nameOf(table: string): string {
    return this.kindOf(table)?.workflow.name ?? table;
  }

  /** The record, for those who are shown what its files show. */
  async find(glance: Glance, at: { recordType: string; recordId: string }): Promise<AnyRecord | null> {
    const { em, reader } = glance;
    const kind = this.kindOf(at.recordType);
    if (!kind || !reader.permissions.has(kind.reads)) return null;
    const found = (await kind.store.find(em, reader, at.recordId)) as AnyRecord | null;
    return found && (kind.showsFiles?.(found, glance) ?? true) ? found : null;
  }

  /** Whether there is anything that this officer may do to it now. */
  isOpenTo(recordType: string, subject: AnyRecord, { reader: actor, now }: Glance): boolean {
    const kind = this.kindOf(recordType);
    return (
      kind !== undefined &&
      !this.isFrozen(recordType, subject) &&
      availableActions(kind.workflow, { subject, actor, now }).length > 0
    );
  }

  /** Nothing comes to its files any more, and nothing of them is changed. */
  isFrozen(recordType: string, subject: AnyRecord): boolean {
    return this.kindOf(recordType)?.takesFiles?.(subject) === false;
  }

  /** Whose a file of it is: the record's owner's, or where it has two sides, of whoever attaches it. */
  ownerOf(recordType: string, record: AnyRecord, { authorityId, country }: Officer) {
    const { ownerAuthorityId, ownerCountry } = record;
    const bySide = this.kindOf(recordType)?.filesBySide === true;
    return bySide ? { ownerAuthorityId: authorityId, ownerCountry: country } : { ownerAuthorityId, ownerCountry };
  }

  /** Whether a file of it is on the side of this officer, where it has two. */
  isOfTheirSide(
    { recordType, ownerCountry }: { recordType: string; ownerCountry: string },
    { country }: Officer,
  ): boolean {
    return this.kindOf(recordType)?.filesBySide !== true || ownerCountry === country;
  }

  private kindOf(table: string): AnyKind | undefined {
    return this.kinds.all().find(({ store }) => store.sight.table === table);
  }
}
