import { v7 as newId } from 'uuid';
import { isKnownAs } from './support/deconflicting.js';
import { act, Informing, PERSON } from './support/informing.js';

interface Found {
  id: string;
  explanation: string[];
}

let here: Informing;
beforeAll(async () => {
  here = await Informing.start({ WORKER: 'here' });
});
afterAll(() => here.world.stop());

const named = (value: string) => ({ ...PERSON, names: [{ type: 'current', value }] });
const search = async (form: object, by = here.analyst) => by.does('/subject-searches', { purpose: 'duty', ...form });
const found = async (form: object, by = here.analyst): Promise<Found[]> => {
  const { body, status } = await search(form, by);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.matches;
};
const idsOf = (matches: { id: string }[]) => matches.map(({ id }) => id);

describe('a search among subjects of whom some are hidden', () => {
  it('has no trace of subjects that its reader does not see', async () => {
    const name = 'Vlashtimir Obradovski Kochani';
    const hidden = await here.reviewed('person', named(name), { info: { releasableTo: ['MK'] } });
    const nobody = await search({ names: ['Zzyzxandros Qwertopolis'] }, here.foreignAnalyst);
    const answer = await search({ names: [name] }, here.foreignAnalyst);
    expect(idsOf(await found({ names: [name] }))).toEqual([hidden.id]);
    expect({ ...answer.body, warnings: [] }).toEqual({ ...nobody.body, warnings: [] });
    expect(answer.body.matches).toEqual([]);
    await act(here.keeper, hidden.path, 'release');
    expect(idsOf(await found({ names: [name] }, here.foreignAnalyst))).toEqual([hidden.id]);
  });

  it('finds whom its reader sees although very many others are more like it', async () => {
    const [text, birth] = ['Dragutin Xhemajl Pirustian', '1979-04-03'];
    const { id } = await here.recorded('person', named(text));
    for (let n = 0; n < 250; n += 1) await isKnownAs(here.world, newId(), text);
    expect(idsOf(await found({ names: [text], births: [birth], review: true }))).toEqual([id]);
  });

  it('does not tell by what it weighs whether a rare name is borne by somebody hidden', async () => {
    const text = 'Zvezdomir Ksanthopulian';
    await here.recorded('person', named(text));
    const asked = async () => (await found({ names: [text] })).map(({ explanation }) => explanation);
    const before = await asked();
    await isKnownAs(here.world, newId(), text);
    expect(before).toHaveLength(1);
    expect(await asked()).toEqual(before);
  });
});
