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

  it('is every field of the ten forms, but for what somebody said, asked for and suffered at a handover', () => {
    const bare = codes
      .flatMap((code) =>
        forms[code].sections.flatMap(({ fields }) => [...fields, ...fields.flatMap(({ columns = [] }) => columns)]),
      )
      .filter(({ crosses }) => crosses === undefined)
      .map(({ name }) => name);
    expect(bare).toEqual(['incidents', 'injuries', 'complaints', 'complaint_language', 'asylum_wish']);
  });

  it('says nothing of what stays, and conforms to the schema all the same', () => {
    const said = { incidents: { complaints: 'They pushed me' }, protection: { asylum_wish: false } };
    const sent = crossing(forms.f7, { ...example('f7'), ...said });
    expect(sent).toMatchObject({ incidents: { struckOut: true }, protection: { struckOut: true } });
    expect(faults('f7', sent)).toEqual(['protection.asylum_wish required']);
  });
});
