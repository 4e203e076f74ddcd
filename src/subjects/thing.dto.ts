import { Country, Day, Decimal, OneOf, optional, optionalUpTo, Pattern, Text, YesNo } from '../core/forms.js';
import * as codes from './thing.codes.js';

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
