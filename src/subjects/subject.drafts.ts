import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Officer } from '../core/access/actor.js';
import { permissions } from '../core/access/roles.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { ItemDesk } from '../handling/item.desk.js';
import { OperationReader } from '../operations/operation.reader.js';
import { contentOf, countriesIn, isMinor } from './subject.content.js';
import type { OpenSubjectDto, ReviseSubjectDto } from './subject.dto.js';
import type { Subject } from './subject.entity.js';
import { retentionRuleOf } from './subject.retention.js';
import { SubjectStore } from './subject.store.js';

/** Makes a subject out of a form: for the host of an active operation, drawn from a record that its author sees. */
@Injectable()
export class SubjectDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly items: ItemDesk,
    private readonly store: SubjectStore,
    private readonly facts: HandlingReader,
  ) {}

  async from(form: OpenSubjectDto, author: Officer, em: EntityManager, now: Date): Promise<Opening<Subject>> {
    const { operationId, siteId = null, sourceType, sourceId, info, restrictedTo } = form;
    const owner = await this.ownerOf(em, author, operationId, siteId);
    const what = whatItIs(form, now);
    await this.facts.assertCountries(em, countriesIn(what.attributes), 'country');
    const drawn = { operationId, siteId, sourceType, sourceId, info, rule: retentionRuleOf(what) };
    const begun = await this.items.begin(em, author, now, drawn);
    return {
      restrictedTo,
      subject: { ...begun, ...what, ...owner, ...nothingDoneYet },
      also: async (subject) => {
        await this.items.rememberFirstGrading(em, subject);
        await this.store.putKeys(em, subject);
      },
    };
  }

  /** What it is known to be is replaced as a whole; its kind stays. */
  async revise(subject: Subject, form: ReviseSubjectDto, em: EntityManager, now: Date): Promise<void> {
    const { protectedRole = subject.protectedRole, ...parts } = form;
    const attributes = Object.keys(parts).length > 0 ? contentOf(subject.kind, parts) : subject.attributes;
    if (attributes) await this.facts.assertCountries(em, countriesIn(attributes), 'country');
    const containsMinor = isMinor(subject.kind, attributes, now);
    const cleared = protectedRole === subject.protectedRole ? {} : { clearedByOfficer: null, clearedByMonitor: null };
    Object.assign(subject, { attributes, protectedRole, containsMinor, ...cleared });
    await this.store.putKeys(em, subject);
  }

  private async ownerOf(em: EntityManager, author: Officer, operationId: string, siteId: string | null) {
    const operation = await this.operations.get(em, operationId);
    if (!holds(author, permissions['subject.open'], operationId)) throw new Problem('not_permitted');
    if (operation.state !== 'active') throw new Problem('operation_not_active');
    return this.operations.hostAt(operation, siteId);
  }
}

/** A person starts as mentioned, whoever says so. Interviewees and officers on duty are refused. */
function whatItIs(form: OpenSubjectDto, now: Date) {
  const { kind, appearsAs = null, protectedRole = null } = form;
  if (appearsAs === 'interviewee' || appearsAs === 'officer') throw new Problem('never_a_subject');
  // Of a thing, that it is somebody's who was named: of what was told, nothing else is ever asked about.
  const fits = kind === 'person' ? appearsAs !== null : appearsAs === null || appearsAs === 'named';
  if (!fits) throw new Problem('bad_input', { fields: ['appearsAs'] });
  const attributes = contentOf(kind, form);
  const containsMinor = isMinor(kind, attributes, now);
  const category = kind === 'person' ? ('mentioned' as const) : null;
  const unreviewed = { reviewedAt: null, containsSpecialCategory: false };
  return { kind, appearsAs, protectedRole, attributes, category, containsMinor, ...unreviewed };
}

const nothingDoneYet = {
  clearedByOfficer: null,
  clearedByMonitor: null,
  specialKinds: [],
  specialSealed: null,
  dpoNotifiedAt: null,
  dpoNotedAt: null,
  dpoNotedBy: null,
  reviewedBy: null,
  stateBefore: null,
};
