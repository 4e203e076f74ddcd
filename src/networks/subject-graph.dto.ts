import { Transform, Type } from 'class-transformer';
import { CodeField, Day, Int, OneOf, optional, optionalUpTo, upTo } from '../core/forms.js';
import { handlingCodes, type HandlingCode } from '../core/handling/handling.codes.js';
import { relationCodes, type RelationCode } from '../relations/relation.codes.js';
import { categories, subjectKinds, type Category, type SubjectKind } from '../subjects/subject.codes.js';

export const DEEPEST = 4;
export const MOST_NODES = 200;

export class SubjectGraphQueryDto {
  /** Over how many relations. */
  @Type(() => Number)
  @Int(1, DEEPEST, optional)
  depth: number = 2;

  /** Only relations that were so on or after this day. */
  @Day(optional)
  from?: string;

  /** Only relations that were so on or before this day. */
  @Day(optional)
  to?: string;

  /** Only over and to subjects of these kinds, with commas between them. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @OneOf('SubjectKind', subjectKinds, optionalUpTo(10))
  kinds?: SubjectKind[];

  /** How many subjects at the most, the nearest first. */
  @Type(() => Number)
  @Int(1, MOST_NODES, optional)
  limit: number = 100;
}

/** A subject in the drawing, with all that are the same folded into it. */
export class GraphNodeView {
  /** The one that stands for them all. */
  id: string;
  members: string[];

  @CodeField('SubjectKind', subjectKinds)
  kind: SubjectKind;

  @CodeField('Category', categories, { nullable: true })
  category: Category | null;

  /** By what it is known, where that is shown to the reader. */
  label: string | null;
  ownerCountry: string;
  containsMinor: boolean;

  @CodeField('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  h3Text: string | null;
  /** Over how many relations it was reached. */
  distance: number;
}

export class GraphEdgeView {
  from: string;
  to: string;

  @CodeField('RelationCode', relationCodes)
  code: RelationCode;

  roles: string[];
  /** The first and the last day of which anything is known. */
  fromDate: string | null;
  toDate: string | null;
  /** The relations that it rests on. */
  relations: string[];
}

/** What ties a subject to others, as far as its reader sees both ends and the relation. */
export class SubjectGraphView {
  nodes: GraphNodeView[];
  edges: GraphEdgeView[];
  /** There is more within this depth than was followed. */
  cut: boolean;
  /** Relations that were left out because nothing is known of when they were so. */
  undated: number;
}
