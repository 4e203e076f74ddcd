import { ClockView } from '../clocks/clock.dto.js';
import { CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField } from '../core/forms.js';
import {
  europolCopies,
  routes,
  spontaneousElsewheres,
  spontaneousPurposes,
  type EuropolCopy,
  type SpontaneousElsewhere,
  type SpontaneousPurpose,
  type SpontaneousRoute,
} from './spontaneous-information.codes.js';

/** Information told without a request, as its reader may see it. What is told: GET /transmissions, /received-items. */
export class SpontaneousInformationView extends CaseView {
  ownerUnitId: string | null;
  otherCountry: string;
  otherUnitId: string | null;
  otherAuthorityId: string | null;
  sentAt: Date | null;
  reachedAt: Date | null;
  title: string;

  @CodeField('SpontaneousRoute', routes)
  route: SpontaneousRoute;

  @CodeField('SpontaneousPurpose', spontaneousPurposes, { nullable: true })
  purpose: SpontaneousPurpose | null;

  facts: string;
  necessity: string;
  personalData: boolean;
  offence: string | null;
  seriousOffence: boolean;
  transBorder: boolean | null;
  transferBasis: string | null;
  /** Why on that basis. For its own side. */
  transferReason: string | null;

  @CodeField('SpontaneousElsewhere', spontaneousElsewheres, { nullable: true })
  elsewhere: SpontaneousElsewhere | null;

  takenDown: TakenDownView[];
  /** By which channel it was sent, where that was said. */
  channel: string | null;

  /** The law that governs it, pinned. */
  basis: Governed;

  /** It has to be told, unless it is withheld on a ground that is written down. */
  dutyToTell: boolean;

  copyException: string | null;
  /** The single points of contact that have a copy. */
  copiedTo: string[];

  @CodeField('EuropolCopy', europolCopies, { nullable: true })
  europolCopy: EuropolCopy | null;

  europolPurpose: string | null;
  withheldOn: string | null;

  /** Rules by which its own text looks as if it named somebody: GET /personal-data-patterns. For its own side. */
  warnings: string[];
  attestedBy: string | null;
  releasedBy: string | null;
  releasedAt: Date | null;

  /** How long the recipient has to check whether it needs it; asked for, and no duty. */
  clock: ClockView | null;

  checkedBy: string | null;
  checkedAt: Date | null;
}
