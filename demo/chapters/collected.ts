/** Everybody and everything in here is made up. */
export interface Held {
  readonly externalRef: string;
  readonly kind: string;
  readonly [part: string]: unknown;
}

export interface Collected {
  readonly keeper: string;
  readonly supervisor: string;
  /** Key of the authority that others turn to. */
  readonly contact: string;
  readonly kind: string;
  readonly title: string;
  readonly entries: readonly Held[];
  readonly [part: string]: unknown;
}

const ALL_MAY_CHECK = ['18-2-A'];
const tells = (recipient: string, telling: string, purposes: readonly string[] = ALL_MAY_CHECK) => ({
  recipient,
  purposes,
  telling,
});

const document = (externalRef: string, value: string, country: string, summary: string): Held => ({
  externalRef,
  kind: 'document',
  traits: { identifiers: [{ kind: 'document', value, country }] },
  summary,
  measures: ['contact_owner', 'seize_document'],
  sourceRef: `Report of loss ${externalRef} (demonstration)`,
});

export const stolenPapers: Collected = {
  keeper: 'rs.handling',
  supervisor: 'rs.dpo',
  contact: 'RS/ncu',
  kind: 'stolen_documents',
  title: 'Documents reported stolen or lost (demonstration)',
  description: 'Travel documents that their holders or issuing offices have reported.',
  purposes: ALL_MAY_CHECK,
  nationalLaw: 'Law on records in the field of internal affairs (demonstration)',
  reviewDays: 3650,
  keepDays: 3650,
  dutyChannel: 'Duty desk of the international unit, +381 11 000 0000',
  rules: [tells('AL', 'full'), tells('MK', 'full'), tells('*', 'hit_only')],
  entries: [
    document('RS-D-1', '009000001', 'RS', 'Blank passport, one of a series that was stolen from a printer.'),
    document('RS-D-2', '009000002', 'RS', 'Passport reported lost by its holder.'),
  ],
};

export const stolenVans: Collected = {
  ...stolenPapers,
  kind: 'stolen_vehicles',
  title: 'Vehicles reported stolen (demonstration)',
  description: 'Vehicles that were reported stolen and not found.',
  rules: [tells('AL', 'contact'), tells('*', 'hit_only')],
  entries: [
    {
      externalRef: 'RS-V-1',
      kind: 'vehicle',
      traits: {
        identifiers: [
          { kind: 'plate', value: 'BG 0000-XX', country: 'RS' },
          { kind: 'vin', value: 'WVWZZZ1JZXW000001' },
        ],
      },
      summary: 'Grey van, stolen from a car park at night.',
      measures: ['seize_object', 'contact_owner'],
      sourceRef: 'Report of theft RS-V-1 (demonstration)',
    },
  ],
};

const person = (externalRef: string, says: { traits: object; grounds: string; [part: string]: unknown }): Held => ({
  externalRef,
  kind: 'person',
  age: 'adult',
  category: 'suspect',
  measures: ['contact_owner'],
  sourceRef: `Warrant ${externalRef} (demonstration)`,
  ...says,
});

/** Among them the guide whom interviewees speak of, as he is written there. */
export const wantedPersons: Collected = {
  keeper: 'mk.handling',
  supervisor: 'mk.dpo',
  contact: 'MK/ncu',
  kind: 'wanted_persons',
  title: 'Wanted for the smuggling of migrants (demonstration)',
  description: 'Persons against whom a court of North Macedonia has issued a warrant.',
  purposes: ALL_MAY_CHECK,
  nationalLaw: 'Law on the police, records of persons sought (demonstration)',
  reviewDays: 365,
  keepDays: 1825,
  dutyChannel: 'Duty desk of the international unit, +389 2 000 0000',
  rules: [tells('AL', 'contact'), tells('RS', 'full'), tells('*', 'hit_only')],
  entries: [
    person('MK-W-1', {
      traits: {
        names: [
          { text: 'Демо Гуиде', kind: 'nickname' },
          { text: 'Demo Gide', kind: 'alias' },
        ],
        births: ['1985'],
        sex: 'male',
        identifiers: [{ kind: 'phone', value: '+30 690 000 0000', country: 'GR' }],
      },
      grounds: 'Organised crossings on three nights of the past spring, as two of the accused have stated.',
      summary: 'Collects groups near the border and leads them on foot.',
      measures: ['contact_owner', 'detain'],
    }),
    person('MK-W-2', {
      traits: { names: [{ text: 'Измислен Јовановски' }], births: ['1979-06-30'], nationalities: ['MK'], sex: 'male' },
      grounds: 'Convicted in his absence of lending vans to smugglers.',
      category: 'convicted',
      measures: ['detain'],
    }),
    person('MK-W-3', {
      traits: { names: [{ text: 'شخص خيالي' }, { text: 'Shakhs Khayali' }], births: ['1990', '1991'], sex: 'male' },
      grounds: 'Received the money of twelve passengers, as the records of a changer of money show.',
    }),
  ],
};

/** Who may be analysed and never be cross-checked stands here only. */
export const analysed: Collected = {
  keeper: 'al.handling',
  supervisor: 'al.dpo',
  contact: 'AL/border',
  kind: 'analysis_index',
  title: 'Index of the analysis of smuggling over the southern border (demonstration)',
  description: 'Who and what is known from which file of the analysts of the border police.',
  purposes: ['18-2-C'],
  nationalLaw: 'Law on the State Police, files of analysis (demonstration)',
  reviewDays: 365,
  keepDays: 1095,
  dutyChannel: 'Duty desk of the border police, +355 4 000 0000',
  rules: [tells('MK', 'contact', ['18-2-C'])],
  entries: [
    person('AL-A-1', {
      traits: { names: [{ text: 'Επινοημένος Οδηγός' }, { text: 'Epinoimenos Odigos' }], sex: 'male' },
      grounds: 'Called the telephone of a guide on four nights on which groups were met.',
      category: 'associate',
      measures: ['discreet_check'],
      sourceRef: 'File of analysis 7 (demonstration)',
    }),
    {
      externalRef: 'AL-A-2',
      kind: 'phone',
      traits: { identifiers: [{ kind: 'phone', value: '+355 69 000 0007', country: 'AL' }] },
      summary: 'Called from the track below the ridge.',
      measures: ['contact_owner'],
      sourceRef: 'File of analysis 7 (demonstration)',
    },
  ],
};
