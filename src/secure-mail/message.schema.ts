import { classifications, infoGrades, sourceGrades } from '../core/handling/handling.codes.js';
import { transferCodes } from '../core/handling/transfer.codes.js';
import { characters, identifierKinds, passedKinds } from '../core/exchange/passed-on.codes.js';
import { keptClassifications, messageKinds, requestRoutes } from '../requests/request.codes.js';
import { FORMAT } from './message.js';

const text = (most: number) => ({ type: 'string', minLength: 1, maxLength: most });
const code = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]{0,59}$' };
const country = { type: 'string', pattern: '^[A-Z][A-Z0-9_]{1,15}$' };
const uuid = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$' };
const yesNo = { type: 'boolean' };
const oneOf = (codes: object) => ({ enum: Object.keys(codes) });
const list = (of: object, most: number) => ({ type: 'array', items: of, minItems: 1, maxItems: most });
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const party = object({ country, authorityId: uuid });

const matter = object(
  {
    extraditable: yesNo,
    transBorder: yesNo,
    subjectCategory: code,
    underInvestigation: yesNo,
    disputedTerritory: yesNo,
    transferBasis: code,
    documents: list(code, 20),
  },
  [],
);

const request = object(
  {
    route: oneOf(requestRoutes),
    instrument: code,
    subject: code,
    offence: code,
    urgency: code,
    urgencyReason: text(1000),
    title: text(200),
    requested: text(4000),
    purpose: text(2000),
    facts: text(4000),
    whyHeldThere: text(2000),
    linkToPerson: text(2000),
    useRestrictions: text(1000),
    language: { type: 'string', pattern: '^[a-z]{2,3}$' },
    evidential: yesNo,
    personalData: yesNo,
    classification: oneOf(keptClassifications),
    matter,
    directCondition: code,
    wishedBy: moment,
    spoken: object({ at: moment, caller: text(200), calledBack: yesNo }),
  },
  [
    'route',
    'instrument',
    'subject',
    'urgency',
    'title',
    'requested',
    'language',
    'evidential',
    'personalData',
    'classification',
  ],
);

const item = {
  ...object(
    {
      id: uuid,
      itemKind: oneOf(passedKinds),
      title: text(200),
      statements: list(object({ field: code, text: text(8000), character: oneOf(characters) }), 60),
      identifiers: list(object({ kind: oneOf(identifierKinds), value: text(200) }), 40),
      subjectCategory: code,
      specialKinds: list(code, 20),
      specialNecessity: text(2000),
      accuracyNote: text(2000),
      purpose: text(2000),
      deleteBy: moment,
      sourceGrade: oneOf(sourceGrades),
      infoGrade: oneOf(infoGrades),
      codes: { ...list(oneOf(transferCodes), 8), contains: { const: 'H0' } },
      h3Text: text(1000),
      restrictTo: list(country, 60),
      classification: oneOf(classifications),
      nationalLabel: text(60),
      reference: text(400),
      instrument: code,
      article: text(400),
    },
    ['id', 'itemKind', 'title', 'purpose', 'sourceGrade', 'infoGrade', 'codes', 'classification', 'instrument'],
  ),
  // Personal data go under a category, with the day by which they are to be deleted (PCC SEE, Art. 31(4)(b)).
  dependencies: { subjectCategory: ['deleteBy', 'accuracyNote'], identifiers: ['subjectCategory'] },
};

const refused = object({ ground: code, reasons: text(4000), part: text(1000) }, ['ground', 'reasons']);

/** Messages of these kinds say this. */
const needs = (kinds: readonly string[], field: string) => ({
  anyOf: [{ not: { properties: { kind: { enum: kinds } } } }, { required: [field] }],
});

/** The form of a message. Without a signature it conforms as well, and is held for that reason and not for another. */
export const messageSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:seecase:message:1',
  title: 'A message between two authorities about a request',
  ...object(
    {
      format: { const: FORMAT },
      messageId: uuid,
      kind: oneOf(messageKinds),
      sentAt: moment,
      from: party,
      to: party,
      reference: text(120),
      yourReference: text(120),
      text: text(8000),
      request,
      refused,
      until: moment,
      authorityId: uuid,
      items: list(item, 100),
      signature: object({
        keyId: { type: 'string', pattern: '^[0-9a-f]{32}$' },
        value: { type: 'string', pattern: '^[A-Za-z0-9+/]{86}==$' },
      }),
    },
    ['format', 'messageId', 'kind', 'sentAt', 'from', 'to', 'reference'],
  ),
  allOf: [
    needs(['request', 'spoken_request'], 'request'),
    needs(['refusal'], 'refused'),
    needs(['judicial_notice'], 'until'),
    needs(['forwarding'], 'authorityId'),
    needs(['answer', 'answer_in_part', 'clarification', 'clarification_question', 'conditions'], 'text'),
  ],
} as const;
