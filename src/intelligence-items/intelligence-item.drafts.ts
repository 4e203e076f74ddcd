import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import { holds, type Officer } from '../core/access/actor.js';
import { permissions } from '../core/access/roles.js';
import type { Opening } from '../core/cases/cases.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { ItemDesk } from '../handling/item.desk.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { OpenIntelligenceItemDto } from './intelligence-item.dto.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';
import { IntelligenceParents } from './intelligence-item.parents.js';

/** Makes an item out of a form, as strict as everything that it is made of. */
@Injectable()
export class IntelligenceItemDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly items: ItemDesk,
    private readonly parents: IntelligenceParents,
    private readonly borders: BorderSectionReader,
  ) {}

  async from(
    form: OpenIntelligenceItemDto,
    author: Officer,
    em: EntityManager,
    now: Date,
  ): Promise<Opening<IntelligenceItem>> {
    const { operationId, siteId = null, sourceType, sourceId, info, restrictedTo } = form;
    const owner = await this.ownerOf(em, author, operationId, siteId);
    const drawn = { operationId, siteId, sourceType, sourceId, info, rule: retentionRuleOf(sourceType) };
    const begun = await this.items.begin(em, author, now, drawn);
    const said = pick(form, ['kind', 'title', 'narrative', 'subjectIds', 'relationIds']);
    const { sourceRef = null, borderSection = null } = form;
    const subject = { ...begun, ...owner, ...said, sourceRef, borderSection, ...unsanitised, ...knownOf(form) };
    await this.assertFiled(em, subject);
    Object.assign(subject, await this.parents.takenFrom(em, author, subject));
    return { restrictedTo, subject };
  }

  /** What it is made of may have changed with it: it takes that over, too. */
  async revised(em: EntityManager, author: Officer, item: IntelligenceItem): Promise<void> {
    await this.assertFiled(em, item);
    Object.assign(item, await this.parents.takenFrom(em, author, item), knownOf(item));
  }

  /** A modus operandi is filed under a border section. */
  private async assertFiled(em: EntityManager, { kind, borderSection }: Filed): Promise<void> {
    if (kind === 'modus_operandi' && borderSection === null)
      throw new Problem('bad_input', { fields: ['borderSection'] });
    if (borderSection !== null && !(await this.borders.allKnown(em, [borderSection])))
      throw new Problem('unknown_reference', { field: 'borderSection' });
  }

  private async ownerOf(em: EntityManager, author: Officer, operationId: string, siteId: string | null) {
    const operation = await this.operations.get(em, operationId);
    if (!holds(author, permissions['intelligence.open'], operationId)) throw new Problem('not_permitted');
    if (operation.state !== 'active') throw new Problem('operation_not_active');
    return this.operations.hostAt(operation, siteId);
  }
}

type Filed = Pick<IntelligenceItem, 'kind' | 'borderSection'>;

const unsanitised = { sanitisedText: null, sanitisedBy: null, sanitisedAt: null };

const knownOf = ({ subjectIds, relationIds }: Pick<IntelligenceItem, 'subjectIds' | 'relationIds'>) => ({
  knownSubjectIds: subjectIds,
  knownRelationIds: relationIds,
});

/** An account of an interviewee stays ninety days at the most; other information, as crime data do. */
export const retentionRuleOf = (sourceType: string): string =>
  sourceType === 'debriefings' ? 'DEBRIEFING_TEXT' : 'CRIME_DATA';
