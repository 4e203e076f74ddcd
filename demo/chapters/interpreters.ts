import type { Play } from '../play.js';

const pool = [
  {
    login: 'interpreter.ar',
    gender: 'female',
    languages: [
      { language: 'ar', dialect: 'Levantine', level: 'native' },
      { language: 'en', level: 'full' },
    ],
  },
  {
    login: 'interpreter.ps',
    gender: 'male',
    languages: [
      { language: 'ps', level: 'native' },
      { language: 'fa', dialect: 'Dari', level: 'full' },
      { language: 'ur', level: 'full' },
      { language: 'en', level: 'full' },
    ],
  },
] as const;

/** Two interpreters of a pool that is shared across states; whoever is in it already only says when they can come. */
export async function enterInterpreters(play: Play): Promise<void> {
  play.goTo(-12, '10:00');
  play.chapter('Interpreters of a shared pool say when they can be booked');
  const keeper = play.as('iom.contact');
  const { items } = await keeper.sees('/interpreters');
  for (const one of pool) {
    const known = (items as Entry[]).find(({ officerId }) => officerId === play.officer(one.login));
    const id = play.keep(one.login, known?.id ?? (await enter(play, one)));
    const path = `/interpreters/${id}`;
    await keeper.puts(`enters when ${one.login} can be booked`, path, 'windows', {
      windows: [{ from: play.moment(0, '06:00'), until: `${play.script.ends}T22:00:00Z` }],
    });
    if (known?.state !== 'listed') await keeper.does('lists them', path, 'list');
  }
}

interface Entry {
  readonly id: string;
  readonly officerId: string | null;
  readonly state: string;
}

/** Nobody is listed who has not promised to keep to themselves what they hear. */
async function enter(play: Play, { login, gender, languages }: (typeof pool)[number]): Promise<string> {
  const keeper = play.as('iom.contact');
  const { id } = await keeper.opens(`enters ${login} into the pool`, '/interpreters', {
    officerId: play.officer(login),
    gender,
    languages,
    modes: ['present', 'phone', 'video'],
    sharedWith: ['AL', 'MK', 'ME', 'RS', 'BA', 'AT'],
  });
  const path = `/interpreters/${id}`;
  await keeper.isRefused('would list them at once', 'confidentiality_not_signed', path, 'list');
  await keeper.does('records the declaration of confidentiality', path, 'sign_confidentiality', {
    signedOn: play.date(-12),
  });
  return id;
}
