import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { Credentials } from './credentials.js';
import type { ChoosePasswordDto, SecondFactorView } from './session.dto.js';
import { SessionStore } from './session.store.js';

/** An officer's own password and second factor. Nobody else ever chooses either. */
@Injectable()
export class OwnCredentialsService {
  constructor(
    private readonly work: Work,
    private readonly store: SessionStore,
    private readonly credentials: Credentials,
    private readonly audit: AuditTrail,
  ) {}

  choosePassword(officer: Officer, { current, password }: ChoosePasswordDto): Promise<void> {
    const { passwords } = this.credentials;
    return this.work.as(officer, async (em, now) => {
      if (!(await passwords.matches(await this.store.passwordHash(em), current))) {
        await this.audit.write(em, { actor: officer, kind: 'refusal', action: 'password.choose' });
        return new Refused(new Problem('wrong_password'));
      }
      passwords.assertStrong(password, await this.store.login(em, officer.id));
      await this.store.choosePassword(em, await passwords.hash(password), now);
      await this.audit.write(em, { actor: officer, kind: 'act', action: 'password.choose' });
      return undefined;
    });
  }

  proposeSecondFactor(officer: Officer): Promise<SecondFactorView> {
    return this.work.as(officer, async (em) => {
      const login = await this.store.login(em, officer.id);
      const { sealed, secret, uri } = this.credentials.secondFactor.propose(officer.id, login);
      if (!(await this.store.proposeSecondFactor(em, sealed))) throw new Problem('second_factor_enrolled');
      return { secret, uri };
    });
  }

  confirmSecondFactor(officer: Officer, code: string): Promise<void> {
    return this.work.as(officer, async (em, now) => {
      const sealed = await this.store.proposedSecondFactor(em);
      const step = sealed && this.credentials.secondFactor.stepOf(officer.id, sealed, code, now);
      if (!step || !(await this.store.confirmSecondFactor(em, step, now))) throw new Problem('wrong_code');
      await this.audit.write(em, { actor: officer, kind: 'act', action: 'second_factor.confirm' });
    });
  }
}
