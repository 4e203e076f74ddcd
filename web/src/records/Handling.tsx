import { Badge, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';

/** Coloured and lettered: who does not see colours reads the letters. */
const colours: Readonly<Record<string, string>> = {
  PUBLIC: 'green',
  BPL: 'blue',
  RESTRICTED: 'orange',
  CONFIDENTIAL: 'red',
  SECRET: 'red',
};

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
        <Badge radius="sm" color={colours[classification] ?? 'dark'} title={spell.code(classification)}>
          {classification}
        </Badge>
      )}
      {codes.map((code) => (
        <Badge radius="sm" key={code} color={code === 'H0' ? 'green' : 'orange'}>
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
