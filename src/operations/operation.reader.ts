import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';

/** What other features need to know of an operation. */
export interface OperationBrief {
  readonly id: string;
  readonly state: string;
  readonly codeName: string;
  readonly sequence: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly countries: string[];
  readonly borderSections: string[];
  /** The authorities that host it; the first is the host of what is tied to no site. */
  readonly hosts: { readonly country: string; readonly authorityId: string }[];
  readonly sites: {
    readonly id: string;
    readonly country: string;
    readonly name: string;
    readonly borderSection: string | null;
    readonly leaderId: string | null;
  }[];
}

/** One question for other features: what is this operation, as far as the caller can see it? */
@Injectable()
export class OperationReader {
  async get(em: EntityManager, id: string): Promise<OperationBrief> {
    const [found] = await this.all(em, [id]);
    if (!found) throw new Problem('not_found');
    return found;
  }

  all(em: EntityManager, ids: readonly string[]): Promise<OperationBrief[]> {
    return em.query(
      `select id, state, code_name as "codeName", sequence, starts_on as "startsOn", ends_on as "endsOn", countries,
         border_sections as "borderSections",
         coalesce((select json_agg(json_build_object('country', p.country, 'authorityId', p.authority_id) order by p.invited_at, p.country)
           from participations p where p.operation_id = o.id and p.part = 'host' and p.state <> 'declined'), '[]') as hosts,
         coalesce((select json_agg(json_build_object('id', s.id, 'country', s.country, 'name', s.name,
             'borderSection', s.border_section, 'leaderId', s.leader_id) order by s.name)
           from operation_sites s where s.operation_id = o.id), '[]') as sites
       from operations o where id = any($1)`,
      [ids],
    );
  }

  /** Whose records are made there: the host of the site, or the first host where no site is named. */
  hostAt({ hosts, sites }: OperationBrief, siteId: string | null): { ownerAuthorityId: string; ownerCountry: string } {
    const site = sites.find(({ id }) => id === siteId);
    if (siteId !== null && !site) throw new Problem('unknown_reference', { field: 'siteId' });
    const host = hosts.find(({ country }) => country === site?.country) ?? hosts[0];
    if (!host) throw new Problem('no_host');
    return { ownerAuthorityId: host.authorityId, ownerCountry: host.country };
  }
}
