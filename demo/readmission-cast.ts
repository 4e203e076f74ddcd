import type { Role } from '../src/core/access/roles.js';

type Row = readonly [login: string, name: string, at: string, roles: readonly Role[], ...languages: string[]];

/** Those who work on readmissions between Albania, North Macedonia and Bulgaria. */
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
];
