import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Profile } from '../readmission-agreements/profile.js';
import type { FormCode } from './form.codes.js';
import type { Content } from './form.definition.js';

/** The case that a form belongs to, as its reader sees it. */
export interface FormCarrier {
  readonly id: string;
  readonly refNo: string;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
  readonly elsewhere: Side | null;
  /** The other side has it. */
  readonly sent: boolean;
  /** Codes of what keeps data about the person from leaving, and of what keeps the person; undefined where nobody can tell. */
  readonly holds: { readonly submit: readonly string[]; readonly transfer: readonly string[] } | undefined;
  /** What the governing agreement says, where there is one. */
  readonly profile: Profile | null;
}

export interface CarrierKind {
  /** Which forms belong to such a case. */
  readonly forms: readonly FormCode[];
  /** The case, for whoever sees it. */
  find(em: EntityManager, actor: Actor, id: string): Promise<FormCarrier | null>;
}

/** What a feature knows that belongs in a form: whole sections, or some of their fields. */
export type Filler = (glance: Glance, carrier: FormCarrier) => Promise<Content>;

/** Where features enter cases that forms belong to, and what they know that is to be filled in. */
@Injectable()
export class FormCarriers {
  private readonly kinds = new Map<string, CarrierKind>();
  private readonly fillers = new Map<FormCode, Filler[]>();

  /** Under the name of their table. */
  add(table: string, kind: CarrierKind): void {
    this.kinds.set(table, kind);
  }

  get(table: string): CarrierKind | undefined {
    return this.kinds.get(table);
  }

  names(): string[] {
    return [...this.kinds.keys()];
  }

  /** What is entered later goes over what was entered before, field by field. */
  fill(code: FormCode, filler: Filler): void {
    this.fillers.set(code, [...(this.fillers.get(code) ?? []), filler]);
  }

  async prepared(code: FormCode, glance: Glance, carrier: FormCarrier): Promise<Content> {
    let content: Content = {};
    for (const filler of this.fillers.get(code) ?? []) {
      const more = await filler(glance, carrier);
      content = Object.fromEntries(
        [...new Set([...Object.keys(content), ...Object.keys(more)])].map((name) => [
          name,
          { ...content[name], ...more[name] },
        ]),
      );
    }
    return content;
  }
}
