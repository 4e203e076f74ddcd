import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../access/actor.js';
import { AuditTrail, type Purpose } from '../audit/audit-trail.js';
import type { PageOf } from '../paging/page.js';
import { seen, type Acting } from '../work/acting.js';
import { Commands } from '../work/commands.js';
import { together } from '../work/together.js';
import { Work } from '../work/work.js';
import { Transitions, type Move } from '../workflow/transitions.js';
import type { CaseRow } from './guarded-row.js';
import type { Glance, Kind } from './kinds.js';
import type { Listing } from './rows.js';

type Row = CaseRow & ObjectLiteral;

/** Whom a record is kept to from its creation on; nobody but them and its author will see it. */
export interface Opening<C> {
  /** Its own fields; whose record it is, where that is not the opener's authority; and nobody, where no opener is named. */
  readonly subject: Omit<C, Given> & Partial<Pick<CaseRow, 'ownerAuthorityId' | 'ownerCountry' | 'openedBy'>>;
  readonly restrictedTo?: readonly string[] | undefined;
  /** What is written with it, in the same transaction. */
  readonly also?: (subject: C, em: EntityManager) => Promise<void>;
}

/** What is asked about one case, and how it is answered from it. */
interface Look<C, T> {
  readonly id: string;
  readonly question: string;
  readonly purpose: Purpose;
  readonly answer: (subject: C, glance: Glance) => T | Promise<T>;
}

/** What every case is given when it is opened. */
type Given = keyof CaseRow;

/** What officers do with cases of any type: open, read, list, act. Each is one unit of work with its own audit entry. */
@Injectable()
export class Cases {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly transitions: Transitions,
    private readonly audit: AuditTrail,
  ) {}

  open<C extends Row, S extends string, A extends string, V>(
    kind: Kind<C, S, A, V>,
    by: Acting,
    make: (em: EntityManager, now: Date) => Promise<Opening<C>> | Opening<C>,
  ): Promise<V> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const glance = { reader: by.officer, now, em };
        const opened = await this.opened(kind, glance, await make(em, now));
        return { id: opened.id, answer: await kind.view(opened, glance) };
      },
      again: (em, id, now) => this.show(kind, { reader: by.officer, now, em }, id),
    });
  }

  /** Opens a case inside a unit of work that does more than that. */
  async opened<C extends Row, S extends string, A extends string, V>(
    { workflow, store }: Kind<C, S, A, V>,
    { em, now, reader: officer }: Glance,
    { subject, restrictedTo, also }: Opening<C>,
  ): Promise<C> {
    const row: C = Object.assign(em.create(store.entity), givenTo(officer, now, restrictedTo), subject);
    await this.transitions.open({ em, now }, workflow, { entity: store.entity, actor: officer, subject: row });
    await also?.(row, em);
    return row;
  }

  get<C extends Row, S extends string, A extends string, V>(
    kind: Kind<C, S, A, V>,
    officer: Officer,
    id: string,
    purpose: Purpose = 'duty',
  ): Promise<V> {
    return this.look(kind, officer, { id, question: 'read', purpose, answer: kind.view });
  }

  /** Answers a question about one case that its reader sees, with an entry of its own in the trail. */
  look<C extends Row, S extends string, A extends string, V, T>(
    kind: Kind<C, S, A, V>,
    officer: Officer,
    { id, question, purpose, answer }: Look<C, T>,
  ): Promise<T> {
    return this.work.as(officer, async (em, now) => {
      const subject = await kind.store.get(em, officer, id);
      const { name } = kind.workflow;
      const operationId = (subject as { operationId?: string }).operationId;
      const what = { recordType: kind.store.sight.table, recordId: id, operationId, purpose };
      // The entry travels with whatever is asked for the answer; without it, nothing is answered.
      const [, told] = await together(
        () => this.audit.write(em, { actor: officer, kind: 'read', action: `${name}.${question}`, ...what }),
        () => answer(subject, { reader: officer, now, em }),
      );
      return told;
    });
  }

  list<C extends Row, S extends string, A extends string, V>(
    kind: Kind<C, S, A, V>,
    officer: Officer,
    listing: Listing,
  ): Promise<PageOf<V>> {
    const find = async (em: EntityManager, now: Date): Promise<PageOf<V>> => {
      const { items, next, count } = await kind.store.page(em, officer, listing);
      const { name } = kind.workflow;
      const records = items.map(({ id }) => id);
      const entry = { actor: officer, kind: 'search', action: `${name}.list`, records, ...listing.audited } as const;
      const [, ...shown] = await together(
        () => this.audit.write(em, { ...entry, recordType: kind.store.sight.table }),
        ...items.map((subject) => () => kind.view(subject, { reader: officer, now, em })),
      );
      return { items: shown, next, count };
    };
    // With filters the best way depends on what they ask for; without, the ways are always the same.
    return this.work.as(officer, find, listing.where.length === 0 ? 'once' : 'each_time');
  }

  act<C extends Row, S extends string, A extends string, V>(
    kind: Kind<C, S, A, V>,
    by: Acting,
    move: Omit<Move<C, A>, 'actor' | 'version'>,
  ): Promise<V> {
    const version = seen(by);
    return this.commands.run(by, {
      first: async (em, now) => {
        const command = { ...move, actor: by.officer, version };
        const moved = await this.transitions.run({ em, now }, kind.workflow, kind.store, command);
        return { id: moved.id, answer: await kind.view(moved, { reader: by.officer, now, em }) };
      },
      again: (em, id, now) => this.show(kind, { reader: by.officer, now, em }, id),
    });
  }

  private async show<C extends Row, S extends string, A extends string, V>(
    { store, view }: Kind<C, S, A, V>,
    glance: Glance,
    id: string,
  ): Promise<V> {
    return view(await store.get(glance.em, glance.reader, id), glance);
  }
}

/** What a case is given when it is opened, whatever its type. */
function givenTo(
  officer: Officer,
  now: Date,
  restrictedTo: readonly string[] | undefined,
): Omit<CaseRow, 'state' | 'dueAt'> {
  return {
    id: newId(),
    ownerAuthorityId: officer.authorityId,
    ownerCountry: officer.country,
    restricted: restrictedTo !== undefined,
    namedReaders: restrictedTo ? [...new Set([officer.id, ...restrictedTo])] : [],
    openedBy: officer.id,
    openedAt: now,
    version: 1,
  };
}
