import { v7 as newId } from 'uuid';
import type { Traits } from '../../src/matching-engine/traits.js';
import { Desk, side } from './desk.js';
import type { Played } from './played.js';

/** No officer may ask more often than sixty times a day. */
const EACH = 50;
const AT_ONCE = 4;
const ADULT = '2006';

const carried = {
  collectedMethod: 'border_check',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A'],
  releasableTo: ['MK'],
};
const review = {
  category: 'suspect',
  grounds: 'Met with money and telephones of others, as the case file says.',
};
const asked = {
  target: 'internal',
  purpose: '18-2-A',
  offence: 'IMMIGRANT_SMUGGLING',
  priority: 'p2',
  priorityGround: 'person_held',
  necessity: 'Drove four groups in one week and is held until tonight; who he is decides what is done with the van.',
  indicators: [{ code: 'collects_money', words: 'Took bundles of notes from three people in the queue.' }],
};
export const BECAUSE = { reason: 'The facts are recorded, and there is no milder way.' };

export interface Submitted {
  readonly id: string;
  readonly path: string;
  readonly version: number;
}

/** Whom it is about. */
interface Operation {
  readonly id: string;
  readonly countries: ReadonlySet<string>;
}

interface Team {
  readonly authors: readonly Desk[];
  readonly leader: Desk;
  readonly keeper: Desk;
  /** A check of the operation, on which the reviews rest. */
  readonly check: string;
}

/**
 * Referrals that wait for their approver, made the whole way over HTTP: each subject written down, recorded, reviewed by
 * another officer and released; its category held against the purpose; handed in with what will leave.
 */
export async function made(played: Played, people: readonly Traits[]): Promise<Submitted[]> {
  const operation = await operationOf(played);
  const team = await teamOf(played, operation, Math.ceil(people.length / EACH));
  const waiting: Submitted[] = [];
  await side(people, AT_ONCE, async (traits, at) => {
    const author = team.authors[at % team.authors.length];
    if (author) waiting[at] = await referred(author, team, personOf(traits, operation));
  });
  return waiting;
}

async function operationOf({ client }: Played): Promise<Operation> {
  const { rows } = await client.query<{ id: string }>(`select id from operations where state = 'active' limit 1`);
  const countries = await client.query<{ code: string }>('select code from countries');
  return { id: rows[0]?.id ?? '', countries: new Set(countries.rows.map(({ code }) => code)) };
}

async function teamOf({ client, server }: Played, { id }: Operation, many: number): Promise<Team> {
  const authors: Desk[] = [];
  for (let n = 0; n < many; n += 1) {
    const officer = newId();
    await client.query(
      `with author as (insert into officers (id, authority_id, name, languages, guest, demo, created_at, version)
         select $1, authority_id, 'Author', '{en}', false, true, now(), 1 from credentials
           join officers on officers.id = officer_id where login = 'al.debriefer'),
       credential as (insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor)
         values ($1, 'bench.' || $1, 'none', now(), false))
       insert into role_assignments (id, officer_id, role, operation_id, valid_from)
         values ($2, $1, 'debriefer', $3, now() - interval '1 day')`,
      [officer, newId(), id],
    );
    authors.push(await Desk.of(client, server.address, officer));
  }
  const [leader, keeper] = [
    await Desk.named(client, server.address, 'al.leader2'),
    await Desk.named(client, server.address, 'al.handling'),
  ];
  const { items } = await leader.sees(`/checks?operationId=${id}&limit=1`);
  return { authors, leader, keeper, check: items[0].id as string };
}

function personOf({ names, births, nationalities, sex }: Traits, { id, countries }: Operation): object {
  const [birth = ''] = births;
  const year = birth.slice(0, 4);
  const [from, to] = birth.length === 10 ? [birth, birth] : [`${year}-01-01`, `${year}-12-31`];
  return {
    operationId: id,
    sourceType: 'operations',
    sourceId: id,
    kind: 'person',
    appearsAs: 'named',
    person: {
      names: names.map(({ text }) => ({ type: 'current', value: text })),
      ...(birth !== '' && year < ADULT && { birthDateFrom: from, birthDateTo: to }),
      nationalities: nationalities
        .filter((one) => countries.has(one))
        .map((country) => ({ country, basis: 'presumed' })),
      minorStatus: 'adult',
      ...(sex && { sex }),
      languages: ['sq'],
    },
    info: carried,
  };
}

async function referred(author: Desk, { leader, keeper, check }: Team, person: object): Promise<Submitted> {
  const subject = await author.opens('/subjects', person);
  const about = `/subjects/${subject.id}`;
  const recorded = await author.does({ path: about, version: subject.version }, 'record');
  const sources = [{ recordType: 'checks', recordId: check }];
  const reviewed = await leader.does({ path: about, version: recorded.version }, 'review', { ...review, sources });
  await keeper.does({ path: about, version: reviewed.version }, 'release');
  const { id, version } = await author.opens('/referrals', { ...asked, subjectId: subject.id });
  const path = `/referrals/${id}`;
  const categorised = await author.does({ path, version }, 'categorise');
  const handed = await author.does({ path, version: categorised.version }, 'submit');
  return { id, path, version: handed.version };
}
