import type { Role } from '../src/core/access/roles.js';
import type { Player } from './cast.js';

const player = (login: string, name: string, at: string, role: Role): Player => ({
  login,
  name,
  at,
  roles: [role],
  languages: ['en'],
});

/** Those who return persons, take them back, and watch over it, in five states. */
export const returnCast: readonly Player[] = [
  player('at.return', 'Judith Moser', 'AT/mi', 'readmission_officer'),
  player('at.returns', 'Wolfgang Pichler', 'AT/mi', 'readmission_supervisor'),
  player('at.safeguards', 'Renate Hofer', 'AT/asylum', 'safeguard_officer'),
  player('at.crossing', 'Bernd Leitner', 'AT/bk', 'crossing_point_officer'),
  player('si.return', 'Katja Vidmar', 'SI/police', 'readmission_officer'),
  player('si.returns', 'Borut Pirc', 'SI/police', 'readmission_supervisor'),
  player('si.safeguards', 'Alenka Rozman', 'SI/asylum', 'safeguard_officer'),
  player('bg.return', 'Stela Ivova', 'BG/border', 'readmission_officer'),
  player('bg.returns', 'Kiril Danev', 'BG/border', 'readmission_supervisor'),
  player('bg.safeguards', 'Milena Pavlova', 'BG/asylum', 'safeguard_officer'),
  player('xk.return', 'Liridon Haliti', 'XK/police', 'readmission_officer'),
  player('xk.returns', 'Shqipe Rama', 'XK/police', 'readmission_supervisor'),
  player('xk.crossing', 'Agim Morina', 'XK/police', 'crossing_point_officer'),
  player('xk.escort', 'Valdete Krasniqi', 'XK/police', 'escort_leader'),
  player('mk.return', 'Igor Trajkov', 'MK/border', 'readmission_officer'),
  player('mk.returns', 'Ana Bogdanova', 'MK/border', 'readmission_supervisor'),
  player('mk.crossing', 'Zoran Mitev', 'MK/mi', 'crossing_point_officer'),
];
