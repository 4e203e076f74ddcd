import { v7 as newId } from 'uuid';
import type { Answer } from './exchange.js';
import type { Readmissions } from './readmissions.js';
import type { TestOfficer } from './world.js';

export interface Form {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly language: string | null;
  readonly digest: string | null;
  readonly sections: Record<string, Record<string, unknown>>;
  readonly faults: { field: string; fault: string }[];
  readonly actions: string[];
}

export type Evidence = { readonly id: string; readonly version: number } & Record<string, unknown>;

export interface Completeness {
  readonly complete: boolean;
  readonly missing: { what: string; instead: string | null }[];
  readonly fields: { field: string }[];
  readonly weak: { because: string[] }[];
  readonly listed: boolean;
}

/** What officers do about evidence and forms of a case. */
export class Filling {
  constructor(private readonly here: Readmissions) {}

  async piece(id: string, changes: object = {}): Promise<object> {
    const [principal] = await this.here.persons(id);
    const card = { personId: principal?.id, kind: 'nat_id', number: 'A0000001', issuingCountry: 'XK' };
    return { ...card, copyAttached: true, strengthClaimed: 'proof', ...changes };
  }

  async puts(id: string, changes: object = {}, by: TestOfficer = this.here.officer): Promise<Answer> {
    return by.puts(`/readmissions/${id}/evidence/${newId()}`, await this.piece(id, changes), {});
  }

  async shown(id: string, by: TestOfficer = this.here.officer): Promise<Evidence[]> {
    return (await by.sees(`/readmissions/${id}/evidence`)).body as never;
  }

  async complete(id: string): Promise<Completeness> {
    return (await this.here.officer.sees(`/readmissions/${id}/completeness`)).body as never;
  }

  async forms(id: string, by: TestOfficer = this.here.officer): Promise<Form[]> {
    return (await by.sees(`/readmission-forms?carrierType=readmissions&carrierId=${id}`)).body as never;
  }

  async opens(id: string, code: string, changes: object = {}, by: TestOfficer = this.here.officer): Promise<Answer> {
    return by.does('/readmission-forms', { carrierType: 'readmissions', carrierId: id, code, ...changes });
  }

  async acts(
    form: { id: string; version: number },
    action: string,
    by: TestOfficer = this.here.officer,
    body: object = {},
  ): Promise<Answer> {
    return by.does(`/readmission-forms/${form.id}/${action}`, body, { version: form.version });
  }

  async revises(form: Form, sections: object): Promise<Answer> {
    return this.here.officer.revises(`/readmission-forms/${form.id}`, { sections }, { version: form.version });
  }
}
