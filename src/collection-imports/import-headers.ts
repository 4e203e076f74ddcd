import type { Target } from './import-mapping.js';

/** What a column can be: one of the targets, or something that goes into one with others. */
export type Meaning = Target | 'ref' | 'action' | 'given' | 'family' | 'country';

/** In which words columns are named, small and without signs. */
const words: readonly (readonly [Meaning, RegExp])[] = [
  ['ref', /^(id|ref|reference|externalref|externalid|entityid|recordid|uid|uuid|recordno|caseno)$/],
  ['action', /^(action|op|operation|change|changetype|delta)$/],
  ['given', /^(givennames?|firstnames?|forenames?|prenoms?|vornamen?|ime|emri|first)$/],
  ['family', /^(familynames?|surnames?|lastnames?|nachnamen?|prezime|mbiemri|last)$/],
  ['name', /^(names?|fullnames?|namestext|alias(es)?|aka|othernames?|nameoriginalscript|wholename)$/],
  [
    'birth',
    /^(dob|births?|birthdates?|dateofbirth|dateofbirths|dayofbirth|born|geburtsdatum|datumrodenja|datelindja|yearofbirth|yob)$/,
  ],
  ['nationality', /^(nat|nationality|nationalities|citizenship|citizenships|drzavljanstvo|shtetesia)$/],
  ['sex', /^(sex|gender|pol|gjinia|geschlecht)$/],
  [
    'document',
    /^(passports?|passportnumbers?|passportno|documents?|documentnumbers?|documentno|docno|docs|idnumber|idcard|docsnumber|number)$/,
  ],
  ['personal_number', /^(jmbg|emso|egn|amka|personalnumber|personalno|nationalidnumber|nid)$/],
  ['country', /^(issuingcountry|countryofissue|passportcountry|documentcountry|issuer|issuedby|docscountry)$/],
  ['phone', /^(phones?|phonenumbers?|msisdn|mobiles?|tel|telephones?)$/],
  ['imei', /^imei$/],
  ['imsi', /^imsi$/],
  [
    'plate',
    /^(plates?|platenumber|licenceplate|licenseplate|registrationplate|registrationnumber|registration|tablica|targa)$/,
  ],
  ['vin', /^(vin|chassis|chassisnumber|chassisno|vehicleidentificationnumber)$/],
  ['iban', /^iban$/],
  ['email', /^(emails?|emailaddress|mail)$/],
  ['account', /^(accounts?|handles?|usernames?|wallets?|accountnumber)$/],
  ['weapon', /^(weapon|weaponserial|serialnumber|serialno)$/],
  ['mrz', /^(mrz|machinereadablezone)$/],
  ['summary', /^(summary|subject|reasonsoflisting|offence|remarks)$/],
  ['measures', /^(measures?|instructions?|whattodo|actiontobetaken)$/],
  ['category', /^(category|personcategory)$/],
  ['grounds', /^(grounds|factualgrounds|reason|reasons)$/],
  ['source_ref', /^(source|sourceref|warrant|warrantno|fileno|caseref)$/],
  ['expires_on', /^(expireson|expiry|expires|validuntil|deleteafter)$/],
];

/** What a column of that name means, as far as its name says. */
export function meaningOf(column: string): Meaning | undefined {
  const plain = column
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const last =
    column
      .split('.')
      .at(-1)
      ?.normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase() ?? '';
  return words.find(([, pattern]) => pattern.test(plain) || pattern.test(last))?.[0];
}
