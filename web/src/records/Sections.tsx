import { Grid, NavLink, Paper, Stack, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { extrasOf } from '../desks/extras';
import type { Field, Kind } from '../kinds/kinds';
import { useMay } from '../session/me';
import { useSpell } from '../words/spell';
import { Dot } from './Dot';
import { Facts } from './Facts';
import { PartSection } from './PartSection';
import { isPending } from './pending';
import type { RecordRow } from './record';
import { Table } from './Table';

const inHead = new Set([
  'id',
  'state',
  'actions',
  'version',
  'ownerAuthorityId',
  'ownerCountry',
  'openedBy',
  'openedAt',
  'dueAt',
  'restricted',
]);
const isOwnSection = ({ type, fields }: Field): boolean => type === 'part' && (fields?.length ?? 0) > 0;

/** Plain facts first, then each part of the record; to be reached from the left. */
export function Sections({ kind, record }: { readonly kind: Kind; readonly record: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const shown = kind.view.filter(({ name }) => !inHead.has(name) && name in record);
  const parts = shown.filter((field) => isOwnSection(field) && hasContent(record[field.name]));
  // What has a page of its own is not said twice.
  const own = extrasOf(kind.name, may).map(({ tab }): string => tab);
  const further = kind.parts.filter(({ allow, name }) => may(allow) && !name.endsWith('csv') && !own.includes(name));
  const names = ['facts', ...parts.map(({ name }) => name), ...further.map(({ name }) => name)];
  const label = (name: string) => (name === 'facts' ? t('record.facts') : spell.field(name));
  return (
    <Grid>
      {names.length > 1 && (
        <Grid.Col
          span={{ base: 12, sm: 3, lg: 2 }}
          className="screen-only"
          component="nav"
          aria-label={t('record.sections')}
        >
          {names.map((name) => (
            <NavLink
              key={name}
              href={`#section-${name}`}
              label={label(name)}
              rightSection={isPending(kind, record, name) && <Dot />}
            />
          ))}
        </Grid.Col>
      )}
      <Grid.Col span={names.length > 1 ? { base: 12, sm: 9, lg: 10 } : 12}>
        <Stack gap="sm">
          <Section name="facts" label={label('facts')}>
            <Facts fields={shown.filter((field) => !isOwnSection(field))} row={record} />
          </Section>
          {parts.map((field) => (
            <Section key={field.name} name={field.name} label={label(field.name)}>
              <Content field={field} value={record[field.name]} />
            </Section>
          ))}
          {further.map((part) => (
            <Section key={part.name} name={part.name} label={label(part.name)}>
              <PartSection part={part} id={record.id} />
            </Section>
          ))}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

export function Content({ field, value }: { readonly field: Field; readonly value: unknown }): ReactElement {
  const fields = field.fields ?? [];
  if (Array.isArray(value)) return <Table fields={fields} rows={value} />;
  return <Facts fields={fields} row={value as Record<string, unknown>} />;
}

const hasContent = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;

function Section({
  name,
  label,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly children: ReactElement;
}): ReactElement {
  return (
    <Paper withBorder p="sm" component="section" id={`section-${name}`} aria-label={label}>
      <Title order={2} size="h5" mb="xs">
        {label}
      </Title>
      {children}
    </Paper>
  );
}
