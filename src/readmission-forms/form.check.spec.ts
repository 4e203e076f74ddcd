import { faultsOf, wrongIn, type Demands } from './form.check.js';
import { completed, crossing } from './form.crossing.js';
import type { Content, Filled, Form } from './form.definition.js';
import { formCodes, type FormCode } from './form.codes.js';
import { forms, labelsOf } from './forms.js';
import { exampleForms } from '../../test/support/example-forms.js';
import { readData } from '../installation/reference.js';

const demands: Demands = { fields: [], health: 'consent' };
const codes = Object.keys(formCodes) as FormCode[];
const faults = (code: FormCode, content: unknown, more: Partial<Demands> = {}) =>
  faultsOf(forms[code], content, { ...demands, ...more }).map(({ field, fault }) => `${field} ${fault}`);
const example = (code: FormCode): Content => completed(forms[code], exampleForms[code]);
const changed = (code: FormCode, section: string, change: Filled): Content => ({
  ...example(code),
  [section]: { ...(example(code)[section] as Filled), ...change },
});

describe('a form', () => {
  it.each(codes)('%s is without fault when every section is filled or struck out', (code) => {
    expect(faults(code, example(code))).toEqual([]);
  });

  it.each(codes)('%s is not whole with a section that is neither', (code) => {
    for (const { name } of forms[code].sections) {
      const { [name]: _, ...rest } = example(code);
      expect(faults(code, rest)).toContain(`${name} not_filled_or_struck`);
    }
  });

  it.each(codes)('%s cannot be struck out where it would say nothing', (code) => {
    for (const { name, always } of forms[code].sections)
      if (always)
        expect(faults(code, { ...example(code), [name]: { struckOut: true } })).toContain(`${name} never_struck`);
  });

  it.each(codes)('%s has English labels for everything on it', (code) => {
    const english = readData<{ language: string; texts: Record<string, string> }[]>('readmission-form-labels.json');
    const texts = english.find(({ language }) => language === 'en')?.texts ?? {};
    expect(labelsOf(forms[code]).filter((key) => !texts[key])).toEqual([]);
  });

  it('tells of every wrong field in one answer', () => {
    const wrong = {
      ...example('f1'),
      head: { ...(example('f1')['head'] as Filled), procedure: 'informal', place: ' ' },
      person: {
        ...(example('f1')['person'] as Filled),
        born_on: '1990-13-01',
        religion: 'none',
        surname: 'x'.repeat(301),
      },
    };
    expect(faults('f1', wrong).sort()).toEqual([
      'head.place wrong_type',
      'head.procedure not_in_list',
      'person.born_on wrong_type',
      'person.religion unknown',
      'person.surname too_long',
    ]);
  });

  it('names rows by their place', () => {
    expect(faults('f3', changed('f3', 'persons', { persons: [{ surname: 'A' }] }))).toEqual([
      'persons.persons[0].given_names required',
    ]);
  });

  it('may be unfinished as a draft, and not wrong', () => {
    expect(wrongIn(forms.f1, { head: { place: 'Wien' } }, demands)).toEqual([]);
    expect(wrongIn(forms.f1, { head: { procedure: 'informal' } }, demands)).toEqual([
      { field: 'head.procedure', fault: 'not_in_list' },
    ]);
  });

  it('asks for what the agreement asks for', () => {
    const fields = [{ section: 'person', field: 'father_name' }];
    expect(faults('f1', example('f1'), { fields })).toEqual(['person.father_name required']);
  });
});

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
    expect(faults('f1', unwell, { health: 'person_interest' })).toEqual([]);
  });
});

describe('what crosses to the other state', () => {
  const form: Form = {
    code: 'f1',
    side: 'owner',
    sections: [
      {
        name: 'person',
        fields: [
          { name: 'surname', type: 'line', crosses: 1 },
          { name: 'suspected_of', type: 'line' },
          {
            name: 'papers',
            type: 'rows',
            crosses: 2,
            columns: [
              { name: 'number', type: 'line', crosses: 2 },
              { name: 'informant', type: 'line' },
            ],
          },
        ],
      },
    ],
  };

  it('is what has a category; a field without one is dropped, in rows too', () => {
    const content = {
      person: { surname: 'A', suspected_of: 'x', invented: 'y', papers: [{ number: '1', informant: 'z' }] },
    };
    expect(crossing(form, content)).toEqual({ person: { surname: 'A', papers: [{ number: '1' }] } });
  });

  it('is every field of the ten forms: none was left without', () => {
    const bare = codes
      .flatMap((code) =>
        forms[code].sections.flatMap(({ fields }) => [...fields, ...fields.flatMap(({ columns = [] }) => columns)]),
      )
      .filter(({ crosses }) => crosses === undefined);
    expect(bare).toEqual([]);
  });
});
