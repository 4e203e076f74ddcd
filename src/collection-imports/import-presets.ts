import type { Always, Field, LineKind, Mapping } from './import-mapping.js';

/** What is on a public list is there by decision of the body that made the list; nobody is detained for it alone. */
const listed: Always = {
  category: 'listed',
  age: 'unknown',
  grounds: 'Named on the list that is given as the source',
  measures: ['contact_owner'],
};

const properties = (to: Field['to'], names: string, more: Partial<Field> = {}): Field[] =>
  names.split(' ').map((name) => ({ to, from: `properties.${name}`, ...more }));

const people: LineKind[] = ['person'];
const whoever: LineKind[] = ['person', 'organisation'];

/**
 * Entities as FollowTheMoney writes them, one a line, with or without an operation around them. Passports and other
 * documents are added to their holders; what is neither somebody nor something to be found is left out.
 */
export const followTheMoney: Mapping = {
  format: 'json_lines',
  within: 'entity',
  ref: 'id',
  kind: {
    from: 'schema',
    words: {
      Person: 'person',
      LegalEntity: 'organisation',
      Organization: 'organisation',
      Company: 'organisation',
      PublicBody: 'organisation',
      Vehicle: 'vehicle',
      Vessel: 'vessel',
      Airplane: 'aircraft',
      BankAccount: 'account',
      CryptoWallet: 'account',
      UserAccount: 'account',
      Passport: 'of_holder',
      Identification: 'of_holder',
    },
    otherwise: 'ignored',
  },
  holder: 'properties.holder',
  always: listed,
  action: {
    from: 'op',
    words: {
      ADD: 'put',
      MOD: 'put',
      UPDATE: 'put',
      PUT: 'put',
      DEL: 'withdraw',
      DELETE: 'withdraw',
      REMOVE: 'withdraw',
    },
  },
  fields: [
    ...properties('name', 'name', { nameKind: 'current', only: whoever }),
    ...properties('name', 'alias abbreviation', { nameKind: 'alias', only: whoever }),
    ...properties('name', 'previousName', { nameKind: 'birth', only: whoever }),
    ...properties('name', 'weakAlias', { nameKind: 'nickname', only: whoever }),
    ...properties('birth', 'birthDate', { only: people }),
    ...properties('nationality', 'nationality citizenship', { only: people }),
    ...properties('sex', 'gender', { only: people }),
    // What FollowTheMoney calls the number of an identity may be a card's: it stays with the documents.
    ...properties('document', 'passportNumber idNumber', { only: people }),
    ...properties('personal_number', 'socialSecurityNumber innCode taxNumber', { only: people }),
    ...properties('document', 'registrationNumber innCode ogrnCode leiCode vatCode', { only: ['organisation'] }),
    ...properties('phone', 'phone', { only: whoever }),
    ...properties('email', 'email', { only: [...whoever, 'account'] }),
    ...properties('document', 'number passportNumber', { country: 'properties.country', only: ['of_holder'] }),
    ...properties('personal_number', 'personalNumber', { country: 'properties.country', only: ['of_holder'] }),
    ...properties('plate', 'registrationNumber', { country: 'properties.country', only: ['vehicle'] }),
    ...properties('vin', 'vin', { only: ['vehicle'] }),
    ...properties('craft', 'imoNumber mmsi registrationNumber serialNumber callSign', { only: ['vessel', 'aircraft'] }),
    ...properties('iban', 'iban', { only: ['account'] }),
    ...properties('account', 'accountNumber publicKey username', { only: ['account'] }),
    ...properties('summary', 'program topics', { only: [...whoever, 'vehicle', 'vessel', 'aircraft'] }),
    // Where documents stand within their holder.
    ...['passport', 'identification'].flatMap((list): Field[] =>
      (['document', 'personal_number'] as const).map((to) => ({
        to,
        each: `properties.${list}`,
        from: to === 'document' ? 'properties.number' : 'properties.personalNumber',
        country: 'properties.country',
        only: people,
      })),
    ),
  ],
};

/** What such a list calls numbers that are no document's; whatever it calls otherwise is one. */
const numbered: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'personal_number personalnumber personal_id national_id nationalid jmbg emso egn amka ssn tax_id inn'
      .split(' ')
      .map((word) => [word, 'personal_number']),
  ),
  phone: 'phone',
  email: 'email',
};

/** One person a line, with lists of names and documents: `{id, names[{text,t}], dob[], nat[], gender, docs[{type,number,country}]}`. */
export const flatPersons: Mapping = {
  format: 'json_lines',
  ref: 'id',
  kind: { otherwise: 'person' },
  always: listed,
  fields: [
    {
      to: 'name',
      each: 'names',
      from: 'text',
      kind: 't',
      words: { primary: 'current', alias: 'alias', former: 'birth', weak: 'nickname' },
    },
    { to: 'birth', from: 'dob' },
    { to: 'nationality', from: 'nat' },
    { to: 'sex', from: 'gender' },
    { to: 'document', each: 'docs', from: 'number', country: 'country', kind: 'type', words: numbered },
  ],
};

export const presetNames = {
  follow_the_money: 'Entities of FollowTheMoney, one a line',
  flat_persons: 'Persons with lists of names, dates, nationalities and documents, one a line',
} as const;
export type PresetName = keyof typeof presetNames;

export const presets: Readonly<Record<PresetName, Mapping>> = {
  follow_the_money: followTheMoney,
  flat_persons: flatPersons,
};
