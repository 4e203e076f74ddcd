import { exampleForms } from '../../test/support/example-forms.js';
import { faultsOf, type Demands } from './form.check.js';
import type { FormCode } from './form.codes.js';
import { completed } from './form.crossing.js';
import type { Content, Filled } from './form.definition.js';
import { forms } from './forms.js';

const faults = (code: FormCode, content: unknown, health: Demands['health'] = 'consent') =>
  faultsOf(forms[code], content, { fields: [], health }).map(({ field, fault }) => `${field} ${fault}`);
const example = (code: FormCode): Content => completed(forms[code], exampleForms[code]);

describe('what no single field is wrong about', () => {
  it.each<[string, FormCode, Content, string]>([
    [
      'health does not leave without consent',
      'f1',
      { special: { health: 'unwell' } },
      'special.health_consent consent_missing',
    ],
    [
      'who is called dangerous is so for a reason',
      'f3',
      { special: { dangerous: true } },
      'special.dangerous_reason reason_missing',
    ],
    ['an application shows something', 'f1', { evidence: { without_evidence: 'lost' } }, 'evidence.evidence required'],
    [
      'a refusal fills its own section alone',
      'f2',
      { negative: { reasons: ['time_barred'], reasons_text: 'late' } },
      'negative contradicts',
    ],
    [
      'what is disproved is disproved by something',
      'f2',
      { negative: { reasons: ['document_false'], reasons_text: 'forged' } },
      'negative.counter_evidence reason_missing',
    ],
    [
      'who asks for protection is not handed over',
      'f7',
      { protection: { asylum_wish: true } },
      'signatures.handover_outcome contradicts',
    ],
    [
      'who is another person is not handed over',
      'f7',
      { identity: { identity_method: 'fingerprint', identity_result: 'no_match' } },
      'signatures.handover_outcome contradicts',
    ],
    [
      'restraint has a reason',
      'f7',
      { restraint: { restraint_used: true, restraint_kind: 'handcuffs' } },
      'restraint.restraint_reason reason_missing',
    ],
    [
      'as many persons are handed over as are named',
      'f7',
      { persons: { person_count: 2, persons: [{ surname: 'A', given_names: 'B' }] } },
      'persons.person_count does_not_add_up',
    ],
    [
      'a transit is not asked for where a ground against it is known',
      'f4',
      { declaration: { conditions_met: true, no_refusal_ground: false, onward_assured: true } },
      'declaration.no_refusal_ground contradicts',
    ],
    ['amounts add up', 'f10', { total: { total: 0.31, currency: 'eur' } }, 'total.total does_not_add_up'],
    ['amounts are in euro', 'f10', { total: { total: 0.3, currency: 'rsd' } }, 'total.currency not_in_list'],
    [
      'whose nationality was not confirmed is told why',
      'f8',
      { finding: { finding: 'not_confirmed' } },
      'finding.reasons_text reason_missing',
    ],
    [
      'a claim says who it really is',
      'f9',
      { real_identity: { struckOut: true } },
      'real_identity not_filled_or_struck',
    ],
    ['an escort is named', 'f3', { escort: { escorted: true } }, 'escort.escorts required'],
  ])('%s', (_, code, sections, expected) => {
    expect(faults(code, { ...example(code), ...sections })).toContain(expected);
  });

  it('nobody is asked about asylum: it is no topic of an interview', () => {
    const { interview } = exampleForms.f8;
    const asked = { ...example('f8'), interview: { ...(interview as Filled), topics: ['reasons_for_flight'] } };
    expect(faults('f8', asked)).toEqual(['interview.topics[0] not_in_list']);
  });

  it('health leaves without consent where verified law lets it', () => {
    const unwell = { ...example('f1'), special: { health: 'unwell' } };
    expect(faults('f1', unwell, 'person_interest')).toEqual([]);
  });
});
