import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import type { ReadmissionEvidence } from '../readmission-evidence/evidence.entity.js';
import { EvidenceReader } from '../readmission-evidence/evidence.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { faultsOf, type FaultAt } from './form.check.js';
import { demandsOf } from './form.demands.js';
import { FormDrafts } from './form.drafts.js';
import type { CompletenessView } from './form.dto.js';
import { forms } from './forms.js';

const AT = 'readmissions';

/** Whether an application could be sent as it is now, with the draft of the form that there is or as the case says it. */
@Injectable()
export class ApplicationForms {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly evidence: EvidenceReader,
    private readonly drafts: FormDrafts,
  ) {}

  async completeness(glance: Glance, id: string): Promise<CompletenessView> {
    const { em, reader } = glance;
    const readmission = await this.readmissions.get(em, reader, id);
    const { missing, listed } = await this.evidence.standing(em, reader, readmission);
    const fields = readmission.procedure === 'notification_only' ? [] : await this.faults(glance, id);
    const pieces = await this.evidence.of(em, reader, readmission);
    return {
      complete: missing.length === 0 && fields.length === 0,
      missing: missing.map(({ what, personId = null, evidenceId = null, instead = null }) => ({
        what,
        personId,
        evidenceId,
        instead,
      })),
      fields: fields.map((fault) => ({ ...fault })),
      weak: pieces.filter(({ side }) => side === 'owner').flatMap(weak),
      listed,
    };
  }

  private async faults(glance: Glance, id: string): Promise<readonly FaultAt[]> {
    const { em, reader } = glance;
    const rows = await this.drafts.store.of(em, reader, { carrierType: AT, carrierId: id });
    const draft = rows.filter(({ code, state }) => code === 'f1' && state === 'draft').at(-1);
    if (draft) return draft.faults;
    const carrier = await this.drafts.store.carrier(em, reader, { carrierType: AT, carrierId: id });
    return faultsOf(forms.f1, await this.drafts.prepared(glance, carrier, 'f1'), demandsOf('f1', carrier.profile));
  }
}

/** Not as strong as claimed, contested, or resting on law that nobody has verified. */
const weak = ({ id, assessment }: ReadmissionEvidence) =>
  assessment && assessment.because.some((reason) => reason !== 'listed')
    ? [{ evidenceId: id, strength: assessment.strength, because: [...assessment.because] }]
    : [];
