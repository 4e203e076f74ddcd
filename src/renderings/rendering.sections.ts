import type { PassedFile } from '../core/exchange/passed-on.js';
import type { CrossBorderRequest } from '../requests/request.entity.js';
import type { RequestMessage } from '../requests/request.message.entity.js';
import { messageKinds } from '../requests/request.codes.js';
import type { Gone } from './leaving-items.js';
import { day, fields, type Field, type Section } from './sheet.js';

/** The request as it was sent, in the order in which forms ask for it. */
const asked = [
  ['Title', 'title'],
  ['Subject', 'subject'],
  ['Offence', 'offence'],
  ['Urgency', 'urgency'],
  ['Reason for urgency', 'urgencyReason'],
  ['What is asked for', 'requested'],
  ['Purpose', 'purpose'],
  ['Facts', 'facts'],
  ['Why it should be held there', 'whyHeldThere'],
  ['Link of purpose and person', 'linkToPerson'],
  ['Restrictions on its use', 'useRestrictions'],
  ['Meant as evidence', 'evidential'],
] as const;

/** One thing that was said: by whom to whom, when, by which channel, and its words. */
export function messageSection(
  request: CrossBorderRequest,
  message: RequestMessage,
  parties: Readonly<Record<'owner' | 'other', string>>,
): Section {
  const { kind, side, text, content, channel, externalRef, saidAt } = message;
  const said = (content ?? {}) as Record<string, unknown>;
  const ground = (kind === 'refusal' || kind === 'refusal_in_part') && request.refusal;
  return {
    heading: messageKinds[kind],
    fields: fields(
      ['From', parties[side]],
      ['To', parties[side === 'owner' ? 'other' : 'owner']],
      ['Date', saidAt],
      ['Channel', channel === 'here' ? null : channel],
      ['Reference there', externalRef],
      ['Ground of refusal', ground ? ground.ground : null],
      ['Refused part', ground ? ground.part : null],
      ['Text', text],
      ...asked.map(([label, name]) => [label, said[name]] as const),
    ),
  };
}

/** An item with all that it carries; of one that is gone or recalled, only that it was there. */
export function itemSection({ item, kept, fromCountry }: Gone): Section {
  const heading = `Item ${item.id.slice(-12)} from ${fromCountry}`;
  if (kept !== 'in_use')
    return {
      heading,
      fields: fields(['Content', kept === 'gone' ? 'Destroyed.' : 'Recalled or restricted: not given out.']),
    };
  return {
    heading,
    fields: fields(
      ['Kind', item.itemKind],
      ['Classification', [item.classification, item.nationalLabel]],
      ['Handling', item.codes],
      ['Handling in words', item.h3Text],
      ['Only for', item.restrictTo],
      ['Evaluation', `${item.sourceGrade ?? ''}${item.infoGrade ?? ''}`],
      ['Category of person', item.subjectCategory],
      ['Special categories', item.specialKinds],
      ['Why they are necessary', item.specialNecessity],
      ['Purpose', item.purpose],
      ['Delete by', item.deleteBy ? day(item.deleteBy) : null],
      ['Title', item.title],
      ...identified(item.identifiers),
      ...(item.statements ?? []).map(({ field, text, character }) => [`${field} (${character})`, text] as const),
      ...(item.files ?? []).map(filed),
      ['Accuracy', item.accuracyNote],
      ['Where the content is', item.reference],
    ),
  };
}

const identified = (identifiers: Gone['item']['identifiers']): Field[] =>
  (identifiers ?? []).map(({ kind, value }) => [kind, value.split('|').join(', ')] as const);

/** A file is named by its digest, so that whoever gets it by another way knows that it is the same. */
const filed = ({ title, contentType, bytes, sha256 }: PassedFile): Field => [
  'File',
  `${title} (${contentType}, ${bytes} bytes, SHA-256 ${sha256})`,
];
