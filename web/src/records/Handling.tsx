import { Badge, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';

/** Coloured and lettered: who does not see colours reads the letters. */
const colours = {
  PUBLIC: '#1e6b2e',
  BPL: '#1864ab',
  RESTRICTED: '#a03a00',
  CONFIDENTIAL: '#b00020',
  SECRET: '#b00020',
} as const satisfies Record<string, string>;

const colourOf = (classification: string): string => (colours as Record<string, string>)[classification] ?? '#343a40';

interface Carried {
  readonly classification?: string | undefined;
  readonly codes: readonly string[];
  readonly grade: string;
}

function carriedBy(record: Row): Carried {
  const nested = typeof record.handling === 'object' && record.handling !== null ? (record.handling as Row) : {};
  const of = { ...nested, ...record } as Row;
  const codes = Array.isArray(of.handlingCodes) ? of.handlingCodes.map(String) : [];
  const grade = [of.sourceGrade, of.infoGrade].filter((part) => typeof part === 'string').join('');
  return { classification: typeof of.classification === 'string' ? of.classification : undefined, codes, grade };
}

/** The banner that a printed record carries. */
export function handlingOf(record: Row): string | undefined {
  const { classification, codes, grade } = carriedBy(record);
  return [classification, ...codes, grade].filter(Boolean).join(' · ') || undefined;
}

export function Handling({ record }: { readonly record: Row }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const { classification, codes, grade } = carriedBy(record);
  if (!classification && codes.length === 0 && !grade && !record.restricted) return null;
  return (
    <Group gap={4} aria-label={t('record.handling')} role="group">
      {classification && (
        <Badge radius="sm" color={colourOf(classification)} title={spell.code(classification)}>
          {classification}
        </Badge>
      )}
      {codes.map((code) => (
        <Badge radius="sm" key={code} color={code === 'H0' ? colours.PUBLIC : colours.RESTRICTED}>
          {code}
        </Badge>
      ))}
      {grade && (
        <Badge radius="sm" color="dark" variant="outline" title={t('record.grade')}>
          {grade}
        </Badge>
      )}
      {record.restricted === true && (
        <Badge radius="sm" color="red">
          {t('record.restricted')}
        </Badge>
      )}
    </Group>
  );
}
