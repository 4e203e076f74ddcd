import { Country, Day, Decimal, Id, OneOf, optional, optionalUpTo, Part, Pattern, Text, YesNo } from '../core/forms.js';
import * as codes from './subject.codes.js';

const LANGUAGE = /^[a-z]{2,3}$/;

export class NameDto {
  @OneOf('NameType', codes.nameTypes)
  type: codes.NameType;

  /** As it was heard or read; in the script it was read in. */
  @Text(200)
  value: string;
}

export class NationalityDto {
  @Country()
  country: string;

  @OneOf('NationalityBasis', codes.nationalityBases)
  basis: keyof typeof codes.nationalityBases;
}

export class PersonDto {
  /** A person may be known by a nickname alone; by nothing, they are a description. */
  @Part(() => NameDto, optionalUpTo(20))
  names: NameDto[] = [];

  /** A working name given here, where there is no other. */
  @Text(60, optional)
  pseudonym?: string;

  /** First and last day that the birth may have been on. */
  @Day(optional)
  birthDateFrom?: string;

  @Day(optional)
  birthDateTo?: string;

  @Text(200, optional)
  birthPlace?: string;

  @OneOf('AgeBand', codes.ageBands, optional)
  ageBand?: keyof typeof codes.ageBands;

  @OneOf('MinorStatus', codes.minorStatuses)
  minorStatus: codes.MinorStatus;

  @Part(() => NationalityDto, optionalUpTo(10))
  nationalities: NationalityDto[] = [];

  @YesNo(optional)
  stateless: boolean = false;

  @OneOf('Sex', codes.sexes, optional)
  sex: keyof typeof codes.sexes = 'unknown';

  /** ISO 639 codes. */
  @Pattern(LANGUAGE, optionalUpTo(20))
  languages: string[] = [];

  /** Build, hair, marks: nothing about origin, belief or health. */
  @Text(2000, optional)
  description?: string;

  /** Only references: a photo stays where attachments are kept. */
  @Id(optionalUpTo(10))
  photos: string[] = [];
}

export class DocumentDto {
  @OneOf('DocumentType', codes.documentTypes)
  type: keyof typeof codes.documentTypes;

  @Text(40, optional)
  number?: string;

  @Country(optional)
  issuingCountry?: string;

  @Day(optional)
  issuedOn?: string;

  @Day(optional)
  expiresOn?: string;

  /** The machine-readable zone, line by line. */
  @Pattern(/^[A-Z0-9<]{30,44}$/, optionalUpTo(3))
  mrz: string[] = [];

  @OneOf('Authenticity', codes.authenticities, optional)
  authenticity: keyof typeof codes.authenticities = 'unknown';
}

export class VehicleDto {
  @Text(20, optional)
  plate?: string;

  @Country(optional)
  country?: string;

  @Text(30, optional)
  vin?: string;

  @Text(60, optional)
  make?: string;

  @Text(60, optional)
  model?: string;

  @Text(40, optional)
  colour?: string;

  @OneOf('VehicleType', codes.vehicleTypes)
  type: keyof typeof codes.vehicleTypes;

  /** Where people or goods are hidden in it. */
  @Text(500, optional)
  concealment?: string;

  @YesNo(optional)
  reportedStolen: boolean = false;
}

/** A vessel or an aircraft. */
export class CraftDto {
  /** Name, hull number, IMO number or registration mark. */
  @Text(60, optional)
  identity?: string;

  @Country(optional)
  flag?: string;

  @OneOf('CraftType', codes.craftTypes)
  type: keyof typeof codes.craftTypes;

  @Text(40, optional)
  colour?: string;
}

export class PhoneDto {
  /** In international form where that is known. */
  @Pattern(/^\+?[\d ()/.-]{4,30}$/, optional)
  number?: string;

  @Pattern(/^\d{14,16}$/, optional)
  imei?: string;

  @Pattern(/^\d{14,15}$/, optional)
  imsi?: string;

  @Pattern(/^\d{18,22}$/, optional)
  iccid?: string;

  @Text(60, optional)
  brand?: string;

  @Text(60, optional)
  provider?: string;

  @Country(optional)
  country?: string;
}

export class AccountDto {
  @OneOf('AccountType', codes.accountTypes)
  type: keyof typeof codes.accountTypes;

  /** The network, messenger, bank or currency. */
  @Text(60, optional)
  platform?: string;

  @Text(120)
  handle: string;

  @Text(500, optional)
  address?: string;
}

export class WeaponDto {
  @OneOf('WeaponType', codes.weaponTypes)
  type: keyof typeof codes.weaponTypes;

  @Text(60, optional)
  serialNumber?: string;

  @Text(60, optional)
  make?: string;

  @Text(40, optional)
  calibre?: string;

  @Decimal(0, 100_000, optional)
  quantity?: number;
}

export class OrganisationDto {
  @Text(200)
  name: string;

  @Text(200, optionalUpTo(10))
  otherNames: string[] = [];

  @OneOf('OrganisationType', codes.organisationTypes)
  type: keyof typeof codes.organisationTypes;

  @Country(optional)
  country?: string;

  @Text(60, optional)
  registrationNumber?: string;
}

export class PlaceDto {
  @Text(200)
  name: string;

  @OneOf('PlaceType', codes.placeTypes)
  type: keyof typeof codes.placeTypes;

  @Country(optional)
  country?: string;

  @Text(40, optional)
  crossingPoint?: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @OneOf('Precision', codes.precisions, optional)
  precision: keyof typeof codes.precisions = 'locality';
}

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

export type Attributes = AttributesByKind[codes.SubjectKind];

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
