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
      { language: 'en', level: 'full' },
    ],
  },
] as const;

/** Two interpreters of a pool that is shared across states, who have promised to keep to themselves what they hear. */
export async function enterInterpreters(play: Play): Promise<void> {
  play.goTo(-12, '10:00');
  play.chapter('Interpreters are entered into a shared pool');
  const keeper = play.as('iom.contact');
  for (const { login, gender, languages } of pool) {
    const { id } = await keeper.opens(`enters ${login} into the pool`, '/interpreters', {
      officerId: play.officer(login),
      gender,
      languages,
      modes: ['present', 'phone', 'video'],
      sharedWith: ['AL', 'MK', 'ME', 'RS', 'BA', 'AT'],
    });
    const path = `/interpreters/${play.keep(login, id)}`;
    await keeper.isRefused('would list them at once', 'confidentiality_not_signed', path, 'list');
    await keeper.does('records the declaration of confidentiality', path, 'sign_confidentiality', {
      signedOn: play.date(-12),
    });
    await keeper.puts('enters when they can be booked', path, 'windows', {
      windows: [{ from: play.moment(0, '06:00'), until: `${play.script.ends}T22:00:00Z` }],
    });
    await keeper.does('lists them', path, 'list');
  }
}
