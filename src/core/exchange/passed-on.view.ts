import { pick } from '../pick.js';
import type { PassedOn } from './passed-on.js';

/** What an item says; the words of H3 go with it always. */
export const contentOf = (item: PassedOn) => ({
  ...pick(item, ['title', 'statements', 'identifiers', 'specialNecessity', 'accuracyNote', 'purpose', 'reference']),
  files: (item.files ?? []).map((file) => ({
    ...pick(file, ['id', 'title', 'contentType', 'bytes', 'sha256', 'passedAs', 'classification']),
    handlingCodes: [...file.handlingCodes],
  })),
});

/** What an item carries, which its reader sees also where the content is withheld. */
export const carriedOf = (item: PassedOn) =>
  pick(item, [
    'carrierType',
    'carrierId',
    'itemKind',
    'subjectCategory',
    'specialKinds',
    'deleteBy',
    'sourceGrade',
    'infoGrade',
    'codes',
    'h3Text',
    'restrictTo',
    'classification',
    'nationalLabel',
    'instrument',
    'article',
    'digest',
  ]);

/** In place of a content that is not shown. */
export const nothing = {
  title: null,
  statements: null,
  identifiers: null,
  specialNecessity: null,
  accuracyNote: null,
  purpose: null,
  reference: null,
  files: null,
};
