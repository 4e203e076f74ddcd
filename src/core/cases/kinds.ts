import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Officer } from '../access/actor.js';
import type { Permission } from '../access/roles.js';
import type { AnyWorkflow, Workflow } from '../workflow/workflow.js';
import type { CaseRow } from './guarded-row.js';
import type { Rows } from './rows.js';

/** Everything the core has to know of one case type: its law, its rows, who may read it, and what a reader is shown. */
export interface Kind<C extends CaseRow & ObjectLiteral, S extends string, A extends string, V> {
  readonly workflow: Workflow<C, S, A>;
  readonly store: Rows<C>;
  readonly reads: Permission;
  readonly view: (subject: C, glance: Glance) => V | Promise<V>;
  /** Whether this reader is shown the inmost part of it, and so its files. Where it is not said: whoever sees it. */
  readonly showsFiles?: (subject: C, glance: Glance) => boolean;
  /** It has two sides, and files belong to the side that attached them: they are working papers, and not the other's. */
  readonly filesBySide?: true;
  /** Whether files may come, go or be changed now: what is frozen keeps its own as they are. Where it is not said: always. */
  readonly takesFiles?: (subject: C) => boolean;
}

/** Who looks, when, and through which unit of work: what a view may depend on besides the case. */
export interface Glance {
  readonly reader: Officer;
  readonly now: Date;
  readonly em: EntityManager;
}

// oxlint-disable-next-line typescript/no-explicit-any -- whoever asks the registry does not care for the type of the case
export type AnyKind = Kind<any, string, string, unknown>;

/** All case types of this installation, by the name of their workflow. */
@Injectable()
export class Kinds {
  private readonly kinds = new Map<string, AnyKind>();

  /** Called once by the service of each case type. */
  add<C extends CaseRow & ObjectLiteral, S extends string, A extends string, V>(
    kind: Kind<C, S, A, V>,
  ): Kind<C, S, A, V> {
    this.kinds.set(kind.workflow.name, kind);
    return kind;
  }

  get(name: string): AnyKind | undefined {
    return this.kinds.get(name);
  }

  all(): AnyKind[] {
    return [...this.kinds.values()];
  }

  workflows(): AnyWorkflow[] {
    return this.all().map(({ workflow }) => workflow);
  }
}
