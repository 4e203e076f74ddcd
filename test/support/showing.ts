import { v7 as newId } from 'uuid';
import { settled } from './exchange.js';
import type { Readmissions } from './readmissions.js';

interface Case {
  readonly category: string;
  readonly otherCountry: string;
}

interface Person {
  readonly id: string;
  readonly role: string;
}

/** What a played case shows of its persons before it is sent: for each of them what the agreement asks for. */
export async function showsEvidence(here: Readmissions, id: string): Promise<void> {
  const about = (await here.officer.sees(`/readmissions/${id}`)).body as unknown as Case;
  for (const person of (await here.persons(id)) as Person[])
    for (const piece of piecesFor(about, person))
      settled(await here.officer.puts(`/readmissions/${id}/evidence/${newId()}`, piece, {}));
}

const COPY = { copyAttached: true, strengthClaimed: 'prima_facie' };

function piecesFor({ category, otherCountry: requested }: Case, { id: personId, role }: Person): object[] {
  if (role !== 'principal') return [{ ...COPY, personId, kind: 'fam_document' }];
  const identity = { ...COPY, personId, kind: 'nat_id', documentType: 'Identity card', number: 'A0000001' };
  const issuedBy = requested === 'BA' ? { issuingCountry: 'BA', conditionMet: true } : {};
  if (!/^(tcn|stateless|ex_sfry)/.test(category)) return [{ ...identity, ...issuedBy }];
  const condition: Record<string, string> = {
    tcn_visa_permit: 'tcn_visa_permit',
    tcn_forged_doc_of_requested: 'tcn_forged_doc',
    ex_sfry: 'sfry_birth',
  };
  const unlawful = { ...COPY, personId, kind: 'ill_statement', statement: 'No visa, and no permit.' };
  const rests = { ...COPY, personId, kind: condition[category] ?? 'tcn_stamp', issuingCountry: 'XK' };
  return [rests, unlawful];
}
