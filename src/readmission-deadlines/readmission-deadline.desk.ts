import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Profile } from '../readmission-agreements/profile.reader.js';
import type { Due } from './counting.js';
import { SORTED_BY } from './deadline.codes.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { begun, NEVER_DUE, pressing } from './deadline.making.js';
import { DeadlineStore } from './deadline.store.js';
import * as limits from './limits.js';
import type { Stated } from './limits.js';

/** To what a limit belongs that another feature keeps. */
export interface Kept {
  /** The table of the record. */
  readonly recordType: string;
  readonly recordId: string;
  /** Which interview, document, attempt. */
  readonly subjectId: string;
  /** The state that has to act: by its days it is counted. */
  readonly country: string;
  /** The one state that sees it; left out, both. */
  readonly ownCountry?: string | undefined;
}

/** Of whom it is told. */
interface Told {
  readonly vulnerable?: boolean;
}

const byAgreement = {
  d08: limits.interviewReport,
  d10: limits.documentRenewal,
  d13: (profile, { vulnerable = false }) => limits.notice(profile, vulnerable),
} as const satisfies Record<string, (profile: Profile, whom: Told) => Stated | null>;
/** Those that an agreement sets: `at` is from when it is counted; of the notice (d13), what it is counted back from. */
export type AgreedCode = keyof typeof byAgreement;
/** Those whose end is named: the end of a document. */
export type NamedCode = 'd11';

/** Limits that other features keep, in their own unit of work: they begin when something is planned, held, issued. */
@Injectable()
export class ReadmissionDeadlineDesk {
  constructor(
    private readonly store: DeadlineStore,
    private readonly keeper: DeadlineKeeper,
  ) {}

  /** One runs at a time for each subject: again, it is counted anew. Null where the agreement leaves it blank. */
  async start(
    unit: Unit,
    code: AgreedCode,
    kept: Kept,
    how: Told & { profile: Profile; at: Date },
  ): Promise<Due | null> {
    const stated = byAgreement[code](how.profile, how);
    if (!stated) return null;
    const counted = code === 'd13' ? 'back' : 'forward';
    return this.put(unit, kept, { ...made(code, kept, stated, how.at), counted });
  }

  /** A limit whose end is known: a document ends. */
  async name(unit: Unit, code: NamedCode, kept: Kept, { at, source }: { at: Date; source: string }): Promise<void> {
    const said = { name: 'policy', article: null, entryId: null, entryKey: null, from: null, trust: null } as const;
    const stated = {
      limit: { n: 1, unit: 'hour' },
      source: { ...said, source, sure: false, confirmed: false },
    } as const;
    await this.put(unit, kept, { ...made(code, kept, stated, at), counted: 'named', span: null });
  }

  /** What it was about is done, or does not matter any more. None that runs: nothing happens. */
  async end(
    unit: Unit,
    code: AgreedCode | NamedCode,
    { recordType, recordId, subjectId }: Pick<Kept, 'recordType' | 'recordId' | 'subjectId'>,
    how: 'met' | 'void',
  ): Promise<void> {
    const running = await this.store.one(unit.em, recordId, code, subjectId);
    if (!running) return;
    await this.keeper.end(unit, running, how);
    await this.resort(unit, recordType, recordId);
  }

  private async put(
    unit: Unit,
    { recordType, recordId, subjectId }: Kept,
    made: ReadmissionDeadline,
  ): Promise<Due | null> {
    const before = await this.store.one(unit.em, recordId, made.code, subjectId);
    const put = before
      ? await this.keeper.change(unit, { ...made, id: before.id })
      : await this.keeper.begin(unit, made);
    await this.resort(unit, recordType, recordId);
    return put.dueAt && put.dueSafeAt ? { conservative: put.dueAt, safe: put.dueSafeAt } : null;
  }

  private async resort(unit: Unit, recordType: string, recordId: string): Promise<void> {
    if (recordType !== 'readmissions') return;
    const running = await this.store.open(unit.em, [recordId]);
    const first = pressing(running, SORTED_BY, { thresholds: await this.keeper.thresholds(unit.em), now: unit.now });
    await this.store.resort(unit.em, recordId, first?.dueAt ?? NEVER_DUE);
  }
}

function made(code: ReadmissionDeadline['code'], kept: Kept, stated: Stated, at: Date): ReadmissionDeadline {
  const { recordType, recordId, subjectId, country, ownCountry = null } = kept;
  const from = { conservative: at, safe: at };
  const expected = { code, country, from, ...stated, prolonging: null, act: null, obstacle: null };
  return begun(expected, { recordType, recordId, subjectId, ownCountry }, at);
}
