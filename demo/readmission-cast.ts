import type { Role } from '../src/core/access/roles.js';

type Row = readonly [login: string, name: string, at: string, roles: readonly Role[], ...languages: string[]];

/** Those who return persons, take them back, and watch over it, in six states. */
export const readmissionRows: readonly Row[] = [
  ['al.readmission', 'Enkeleda Hoti', 'AL/border', ['readmission_officer'], 'sq', 'mk'],
  ['al.readmission2', 'Agim Sula', 'AL/border', ['readmission_supervisor'], 'sq', 'en'],
  ['al.escort', 'Dashamir Kola', 'AL/border', ['escort_leader'], 'sq', 'mk'],
  ['mk.readmission', 'Snezana Dimova', 'MK/border', ['readmission_officer'], 'mk', 'sq'],
  ['mk.readmission2', 'Ljupco Andonov', 'MK/border', ['readmission_supervisor'], 'mk', 'en'],
  ['mk.consul', 'Katerina Gligorova', 'MK/mi', ['consular_officer'], 'mk', 'sq'],
  ['mk.point', 'Zoran Mladenov', 'MK/border', ['crossing_point_officer'], 'mk', 'bg'],
  ['bg.readmission', 'Tsvetan Iliev', 'BG/border', ['readmission_officer'], 'bg', 'en'],
  ['bg.readmission2', 'Mariana Koleva', 'BG/border', ['readmission_supervisor'], 'bg', 'en'],
  ['bg.safeguard', 'Yana Stoyanova', 'BG/asylum', ['safeguard_officer'], 'bg', 'en'],
  ['bg.escort', 'Hristo Bonev', 'BG/border', ['escort_leader'], 'bg', 'mk'],
  ['bg.legal', 'Elitsa Radeva', 'BG/mi', ['legal_officer'], 'bg', 'en'],
  ['bg.legal2', 'Stefan Kirov', 'BG/mi', ['legal_officer'], 'bg', 'en'],
  ['at.readmission', 'Judith Moser', 'AT/mi', ['readmission_officer'], 'de', 'en'],
  ['at.readmission2', 'Wolfgang Pichler', 'AT/mi', ['readmission_supervisor'], 'de', 'en'],
  ['at.safeguard', 'Renate Hofer', 'AT/asylum', ['safeguard_officer'], 'de', 'en'],
  ['si.readmission', 'Katja Vidmar', 'SI/police', ['readmission_officer'], 'sl', 'en'],
  ['si.readmission2', 'Borut Pirc', 'SI/police', ['readmission_supervisor'], 'sl', 'en'],
  ['si.safeguard', 'Alenka Rozman', 'SI/asylum', ['safeguard_officer'], 'sl', 'en'],
  ['xk.readmission', 'Liridon Haliti', 'XK/police', ['readmission_officer'], 'sq', 'en'],
  ['xk.readmission2', 'Shqipe Rama', 'XK/police', ['readmission_supervisor'], 'sq', 'en'],
  ['xk.point', 'Agim Morina', 'XK/police', ['crossing_point_officer'], 'sq', 'en'],
  ['xk.escort', 'Valdete Krasniqi', 'XK/police', ['escort_leader'], 'sq', 'en'],
];
