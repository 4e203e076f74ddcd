import { Country, Decimal, OneOf, optional, optionalUpTo, Text } from '../core/forms.js';
import * as codes from './thing.codes.js';

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
