import { nullable, OneOf, optional, optionalUpTo, Part, Pattern, Text } from '../core/forms.js';
import { identifierKinds, type IdentifierKind } from '../matching-engine/traits.js';
import { nameKinds, type NameKind } from './entry.codes.js';
import { BIRTH, COUNTRY, limits } from './entry.shape.js';

const traitSexes = { female: 'Female', male: 'Male' } as const;

export class TraitNameDto {
  /** As it was heard or read, in any script, or as the name of a machine-readable zone. */
  @Text(limits.name)
  text: string;

  @OneOf('EntryNameKind', nameKinds, optional)
  kind?: NameKind;
}

export class TraitIdentifierDto {
  @OneOf('IdentifierKind', identifierKinds)
  kind: IdentifierKind;

  /** As it was written. */
  @Text(limits.value)
  value: string;

  /** Who issued it, or where it is dialled: ISO 3166-1 alpha-2. */
  @Pattern(COUNTRY, optional)
  country?: string;

  /** Of a handle, the network or messenger on which it is one. */
  @Text(limits.platform, optional)
  platform?: string;
}

/** By what it is recognised, and nothing else: there is no place here for origin, belief, health or the like. */
export class TraitsDto {
  @Part(() => TraitNameDto, optionalUpTo(limits.names))
  names: TraitNameDto[] = [];

  /** As far as it is known: 1985, 1985-03 or 1985-03-14; several where it is not known which. */
  @Pattern(BIRTH, optionalUpTo(limits.births))
  births: string[] = [];

  /** ISO 3166-1 alpha-2. */
  @Pattern(COUNTRY, optionalUpTo(limits.countries))
  nationalities: string[] = [];

  @OneOf('TraitSex', traitSexes, { ...optional, ...nullable })
  sex: keyof typeof traitSexes | null = null;

  @Part(() => TraitIdentifierDto, optionalUpTo(limits.identifiers))
  identifiers: TraitIdentifierDto[] = [];
}
