import { classifications, handlingCodes, infoGrades, sourceGrades } from '../core/handling/handling.codes.js';
import { transferCodes } from '../core/handling/transfer.codes.js';
import { characters, identifierKinds, passedKinds } from '../core/exchange/passed-on.codes.js';
import { keptClassifications, requestRoutes } from '../requests/request.codes.js';
import { contentTypes } from '../attachments/attachment.codes.js';
import { directions, noticeKinds } from '../correction-notices/correction-notice.codes.js';
import { lifts, uses } from '../use-permissions/use-permission.codes.js';
import { FORMAT } from './message.js';
import { LARGEST_FILE } from './message.limits.js';
import { mailKinds } from './secure-mail.codes.js';

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

const statements = list(object({ field: code, text: text(8000), character: oneOf(characters) }), 60);
const identifiers = list(object({ kind: oneOf(identifierKinds), value: text(200) }), 40);

const file = {
  ...object(
    {
      title: text(200),
      contentType: oneOf(contentTypes),
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      passedAs: code,
      handlingCodes: { ...list(oneOf(handlingCodes), 4), contains: { const: 'H0' } },
      h3Text: text(1000),
      classification: oneOf(keptClassifications),
      content: text(LARGEST_FILE),
    },
    ['title', 'contentType', 'sha256', 'passedAs', 'handlingCodes', 'classification', 'content'],
  ),
};

const item = {
  ...object(
    {
      id: uuid,
      itemKind: oneOf(passedKinds),
      title: text(200),
      statements,
      identifiers,
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
      files: list(file, 20),
    },
    ['id', 'itemKind', 'title', 'purpose', 'sourceGrade', 'infoGrade', 'codes', 'classification', 'instrument'],
  ),
  // Personal data go under a category, with the day by which they are to be deleted (PCC SEE, Art. 31(4)(b)).
  dependencies: { subjectCategory: ['deleteBy', 'accuracyNote'], identifiers: ['subjectCategory'] },
};

const refused = object({ ground: code, reasons: text(4000), part: text(1000) }, ['ground', 'reasons']);

const notice = object(
  {
    id: uuid,
    item: uuid,
    direction: oneOf(directions),
    kind: oneOf(noticeKinds),
    grounds: text(4000),
    corrected: object({ title: text(200), statements, identifiers }, ['title']),
    classification: oneOf(classifications),
  },
  ['id', 'item', 'direction', 'kind', 'grounds'],
);

const permission = object(
  {
    id: uuid,
    item: uuid,
    lifts: oneOf(lifts),
    use: oneOf(uses),
    recipient: country,
    newPurpose: text(2000),
    legalBasis: text(400),
    grounds: text(2000),
  },
  ['id', 'item', 'lifts', 'use', 'recipient', 'grounds'],
);

const outcome = object(
  {
    id: uuid,
    outcome: {
      enum: [
        'acknowledged',
        'corrected',
        'deleted',
        'restricted',
        'applied',
        'accepted',
        'disputed',
        'granted',
        'refused',
        'revoked',
        'withdrawn',
      ],
    },
    conditions: text(2000),
    expiresAt: moment,
  },
  ['id', 'outcome'],
);

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
      kind: oneOf(mailKinds),
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
      notice,
      permission,
      outcome,
      signature: object({
        keyId: { type: 'string', pattern: '^[0-9a-f]{32}$' },
        value: { type: 'string', pattern: '^[A-Za-z0-9+/]{86}==$' },
      }),
    },
    ['format', 'messageId', 'kind', 'sentAt', 'from', 'to', 'reference'],
  ),
  allOf: [
    needs(['request', 'spoken_request'], 'request'),
    needs(['refusal', 'conditions'], 'refused'),
    needs(['correction_notice'], 'notice'),
    needs(['use_permission_request'], 'permission'),
    needs(['correction_notice_answer', 'use_permission_answer', 'use_permission_withdrawal'], 'outcome'),
    needs(['judicial_notice'], 'until'),
    needs(['forwarding'], 'authorityId'),
    needs(['answer', 'answer_in_part', 'clarification', 'clarification_question', 'conditions'], 'text'),
  ],
} as const;
