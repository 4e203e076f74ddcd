import { CodeField, upTo } from '../core/forms.js';
import { conditions, powers, trusts, type Condition, type Power, type Trust } from './legal-basis.codes.js';

/** A basis on which officers can be deployed, and what follows from it. */
export class LegalBasisView {
  code: string;
  instrument: string;
  article: string;
  title: string;
  /** The states that it binds, each with the day since when; null where it is tied to none. */
  parties: Record<string, string> | null;
  /** Those that have left, or will, each with the first day on which it is no longer bound. */
  ended: Record<string, string> | null;
  /** The states that may host on it; null: any of its parties. */
  hosts: string[] | null;

  @CodeField('Power', powers, upTo(9))
  powers: Power[];

  @CodeField('PowerCondition', conditions, upTo(9))
  conditions: Condition[];

  validFrom: string;
  validTo: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;
}
