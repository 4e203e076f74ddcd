import { Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind, type Field } from '../../kinds/kinds';
import { useMay } from '../../session/me';
import { useSpell } from '../../words/spell';
import { Value } from '../../words/Value';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { OpenButton } from './Buttons';
import { DocumentsPart } from './DocumentsPart';
import { Part } from './Part';
import { TransferPart, type Transfer } from './TransferPart';
import type { Page } from './parts';

type Profile = components['schemas']['ReadmissionProfileView'];
type Point = Profile['points'][number];

/** How somebody gets from here to there: documents, crossing points of the agreement, notice, escorts, flight. */
export function PlannerTab({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const kind = useKind('readmission_transfer');
  const points = usePoints(record);
  const { data } = useAnswer<Page<Transfer>>('/readmission-transfers', { readmissionId: record.id, limit: 100 });
  const fields = (kind.open?.fields ?? []).map((field) => withPoints(field, points));
  return (
    <Stack>
      <DocumentsPart readmissionId={record.id} />
      <Points points={points} />
      {may(kind.open?.allow) && (
        <OpenButton
          label={t('readmission.plan')}
          about={kind.open?.about}
          address={kind.path}
          fields={fields}
          fixed={{ readmissionId: record.id }}
          look={{ w: 'fit-content', size: 'sm' }}
        />
      )}
      {data?.items.length === 0 && <Text>{t('readmission.noTransfer')}</Text>}
      {data?.items.map((transfer) => (
        <TransferPart key={transfer.id} kind={kind} transfer={transfer} fields={fields} />
      ))}
    </Stack>
  );
}

/** Of the agreement as the case is pinned to it: those of the state that takes back. */
function usePoints({ id, agreement, profileKnownAt, otherCountry }: Extra['record']): readonly Point[] {
  const query = {
    recordType: 'readmissions',
    recordId: id,
    ...(typeof profileKnownAt === 'string' && { knownAt: profileKnownAt }),
  };
  const { data } = useAnswer<Profile>(`/readmission-agreements/${String(agreement)}`, query, Boolean(agreement));
  return data?.points.filter(({ country }) => country === otherCountry) ?? [];
}

const withPoints = (field: Field, points: readonly Point[]): Field =>
  field.name === 'pointKey' && points.length > 0
    ? {
        ...field,
        type: 'choice',
        choices: points.map(({ entryKey }) => entryKey),
        labels: Object.fromEntries(points.map(({ entryKey, name, article }) => [entryKey, `${name} (${article})`])),
      }
    : field;

const shown: readonly Field[] = [
  { name: 'name', type: 'text' },
  { name: 'kind', type: 'code' },
  { name: 'adHoc', type: 'yes_no' },
  { name: 'article', type: 'text' },
  { name: 'trust', type: 'code' },
];

function Points({ points }: { readonly points: readonly Point[] }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Part title={t('readmission.points')}>
      {points.length === 0 ? (
        <Text>{t('readmission.noPoint')}</Text>
      ) : (
        <Table.ScrollContainer type="native" minWidth={400} tabIndex={0}>
          <Table fz="sm">
            <Table.Thead>
              <Table.Tr>
                {shown.map(({ name }) => (
                  <Table.Th key={name}>{spell.field(name)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {points.map((point) => (
                <Table.Tr key={point.entryKey}>
                  {shown.map((field) => (
                    <Table.Td key={field.name}>
                      <Value field={field} value={{ ...point }[field.name as keyof Point]} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Part>
  );
}
