import { optional, Part } from '../core/forms.js';
import { PersonDto } from './person.dto.js';
import { OrganisationDto, PlaceDto } from './place.dto.js';
import type { SubjectKind } from './subject.codes.js';
import { AccountDto, CraftDto, DocumentDto, PhoneDto, VehicleDto, WeaponDto } from './thing.dto.js';

/** The form of each kind. */
export interface AttributesByKind {
  person: PersonDto;
  document: DocumentDto;
  vehicle: VehicleDto;
  vessel: CraftDto;
  aircraft: CraftDto;
  phone: PhoneDto;
  account: AccountDto;
  weapon: WeaponDto;
  organisation: OrganisationDto;
  place: PlaceDto;
}

export type Attributes = AttributesByKind[SubjectKind];

/** What is known of a subject: the part that bears the name of its kind, and no other. */
export class SubjectContent {
  @Part(() => PersonDto, optional)
  person?: PersonDto;

  @Part(() => DocumentDto, optional)
  document?: DocumentDto;

  @Part(() => VehicleDto, optional)
  vehicle?: VehicleDto;

  @Part(() => CraftDto, optional)
  vessel?: CraftDto;

  @Part(() => CraftDto, optional)
  aircraft?: CraftDto;

  @Part(() => PhoneDto, optional)
  phone?: PhoneDto;

  @Part(() => AccountDto, optional)
  account?: AccountDto;

  @Part(() => WeaponDto, optional)
  weapon?: WeaponDto;

  @Part(() => OrganisationDto, optional)
  organisation?: OrganisationDto;

  @Part(() => PlaceDto, optional)
  place?: PlaceDto;
}
