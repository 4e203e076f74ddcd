import { categoriesOf, crossed, Crosses } from './crossing.js';
import { ReadmissionPersonView } from './readmission-person.view.dto.js';
import { RequestingPartView } from './readmission.view.dto.js';

class Inner {
  @Crosses(2)
  number: string;

  note: string;
}

class Outer {
  @Crosses(1)
  name: string;

  @Crosses(5)
  fingerprints: string;

  @Crosses(2, () => Inner)
  documents: Inner[];

  @Crosses(4, () => Inner)
  one: Inner | null;

  asylum: string;
}

const whole: Outer = {
  name: 'A',
  fingerprints: 'F',
  documents: [{ number: '1', note: 'kept' }],
  one: null,
  asylum: 'said',
};

describe('what crosses the border', () => {
  it('is what has a category, inside and out; nothing else can be sent', () => {
    expect(crossed(Outer, whole)).toEqual({ name: 'A', documents: [{ number: '1' }], one: null });
  });

  it('is of the fifth category only where somebody says that the agreement lists it', () => {
    expect(crossed(Outer, whole, [1, 5])).toEqual({ name: 'A', fingerprints: 'F' });
  });

  it('is nothing of what is not known of: a field that was only just added stays here', () => {
    expect(crossed(Outer, Object.assign({}, whole, { addedLater: 'x' }))).not.toHaveProperty('addedLater');
    expect(crossed(Object, { anything: 1 })).toEqual({});
  });

  it('is, of a person, no word on company, age in doubt, or the host’s own record', () => {
    const fields = Object.keys(categoriesOf(ReadmissionPersonView));
    for (const kept of ['minor', 'ageInDoubt', 'company', 'apprehendedPersonId']) expect(fields).not.toContain(kept);
    expect(categoriesOf(ReadmissionPersonView)).toMatchObject({
      familyName: 1,
      documents: 2,
      stopovers: 3,
      languages: 4,
    });
  });

  it('is, of the case, what the conditions are examined by', () => {
    expect(Object.keys(categoriesOf(RequestingPartView)).sort()).toEqual(
      ['apprehendedAt', 'apprehendedPlace', 'decision', 'entry', 'knowledgeAt', 'observations'].sort(),
    );
  });
});
