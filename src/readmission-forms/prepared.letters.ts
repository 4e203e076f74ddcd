import { Injectable } from '@nestjs/common';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Glance } from '../core/cases/kinds.js';
import type { FormCarrier } from './form-carriers.registry.js';
import type { FormCode } from './form.codes.js';
import type { Content } from './form.definition.js';
import { FormStore } from './form.store.js';
import { forms } from './forms.js';
import { known } from './prepared.js';

/** The letterhead and the signature of every form: from whom to whom, when, about which case, and who has filled it in. */
@Injectable()
export class Letterheads {
  constructor(
    private readonly authorities: AuthorityReader,
    private readonly store: FormStore,
  ) {}

  async of(code: FormCode, { em, now, reader }: Glance, carrier: FormCarrier): Promise<Content> {
    const own = reader.country === carrier.ownerCountry;
    const { ownerAuthorityId, otherAuthorityId } = carrier;
    const [from, to] =
      this.direction(code, own) === 'owner'
        ? [ownerAuthorityId, otherAuthorityId]
        : [otherAuthorityId, ownerAuthorityId];
    const names = await this.authorities.names(
      em,
      [from, to].filter((id) => id !== null),
    );
    const signer = await this.store.signs(em, reader.id);
    return {
      head: known({
        from_authority: from === null ? undefined : names.get(from),
        to_authority: to === null ? this.stateOf(carrier, own) : names.get(to),
        place: names.get(reader.authorityId) ?? reader.country,
        written_at: now.toISOString(),
        reference: carrier.refNo,
        agreement: carrier.profile?.title,
      }),
      signature: known({ officer: signer?.name, rank: signer?.rank }),
    };
  }

  private direction(code: FormCode, own: boolean): 'owner' | 'other' {
    const { side } = forms[code];
    return side === 'either' ? (own ? 'owner' : 'other') : side;
  }

  /** Where nobody has said which authority there is competent, it goes to the state. */
  private stateOf({ ownerCountry, otherCountry }: FormCarrier, own: boolean): string {
    return own ? otherCountry : ownerCountry;
  }
}
