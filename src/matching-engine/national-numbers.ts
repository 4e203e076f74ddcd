/** The sum of digits and letters (from ten on), each times its weight; where weights are fewer, they begin again. */
const weighted = (text: string, weights: readonly number[]): number =>
  [...text].reduce((sum, sign, at) => sum + parseInt(sign, 36) * (weights[at % weights.length] ?? 0), 0);

interface Rule {
  readonly form: RegExp;
  readonly holds: (value: string) => boolean;
}

const ends = (value: string): number => Number(value.at(-1));

/** Whether a date of birth could stand there; the century may be in the month. */
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Luhn: of every second digit the double, and its digits added; all together a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const twice = Number(digit) * (1 + (at % 2));
    sum += twice > 9 ? twice - 9 : twice;
  });
  return sum % 10 === 0;
}

/** JMBG, EMŠO: DDMMYYY, region, number, check digit. */
const jmbg: Rule = {
  form: /^\d{13}$/,
  holds: (value) => {
    const check = 11 - (weighted(value.slice(0, 12), [7, 6, 5, 4, 3, 2]) % 11);
    return isDay(Number(value.slice(0, 2)), Number(value.slice(2, 4))) && ends(value) === (check > 9 ? 0 : check);
  },
};

/** EGN: YYMMDD with 20 or 40 added to the month for other centuries, number, check digit. */
const egn: Rule = {
  form: /^\d{10}$/,
  holds: (value) => {
    const check = weighted(value.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11;
    return isDay(Number(value.slice(4, 6)), Number(value.slice(2, 4)) % 20) && ends(value) === check % 10;
  },
};

/** AMKA: DDMMYY, number, check digit. */
const amka: Rule = {
  form: /^\d{11}$/,
  holds: (value) => isDay(Number(value.slice(0, 2)), Number(value.slice(2, 4))) && luhn(value),
};

/** Of documents, as on their machine-readable zone: 7, 3, 1, and the last digit checks the others. */
const german: Rule = {
  form: /^[CFGHJKLMNPRTVWXYZ0-9]{9}\d$/,
  holds: (value) => ends(value) === weighted(value.slice(0, 9), [7, 3, 1]) % 10,
};
const polishCard: Rule = {
  form: /^[A-Z]{3}\d{6}$/,
  holds: (value) => weighted(value, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0,
};
const polishPassport: Rule = {
  form: /^[A-Z]{2}\d{7}$/,
  holds: (value) => weighted(value, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0,
};

/** Who issues numbers by a rule that is public. Of all others nothing is checked. */
const personalNumbers: Readonly<Record<string, readonly Rule[]>> = {
  BA: [jmbg], ME: [jmbg], MK: [jmbg], RS: [jmbg], SI: [jmbg], BG: [egn], GR: [amka],
}; // prettier-ignore
const documents: Readonly<Record<string, readonly Rule[]>> = { DE: [german], PL: [polishCard, polishPassport] };

const holdsBy = (rules: readonly Rule[], value: string): boolean | undefined =>
  rules.find(({ form }) => form.test(value))?.holds(value);

/** A number of another form than the rule knows is not judged: states issue older and other ones. */
export const documentHolds = (value: string, country?: string): boolean =>
  holdsBy(documents[country ?? ''] ?? [], value) ?? true;

/** Where the rule of its issuer is known it has that form; without an issuer, as far as its length tells whose it is. */
export function personalNumberHolds(value: string, country?: string): boolean {
  if (country === undefined) return holdsBy([jmbg, egn, amka], value) ?? true;
  const rules = personalNumbers[country];
  return rules === undefined ? true : (holdsBy(rules, value) ?? false);
}
