import { Anchor, Badge, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { rowsIn } from '../extras';
import { ActButton, OpenButton } from '../readmission/Buttons';
import { Part } from '../readmission/Part';
import { usePages } from './use-pages';

type Deployment = components['schemas']['DeploymentView'];

/** What is done about somebody before and while they serve; which of these are open, the server says. */
const steps = ['accept', 'refuse', 'brief', 'arrive', 'leave'];

/** The officers of an operation, state by state: from when to when, in which function, and what is still to be done. */
export function Deployed({ operation }: { readonly operation: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const kind = useKind('deployment');
  const { data, error } = usePages<Deployment>('/deployments', { operationId: operation.id });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const states = [...new Set(data.map(({ country }) => country))].sort();
  return (
    <Part
      title={t('roster.officers', { number: data.length })}
      beside={
        may(kind.open?.allow) && (
          <OpenButton
            label={t('roster.offer')}
            about={kind.open?.about}
            address={kind.path}
            fields={kind.open?.fields ?? []}
            fixed={{ operationId: operation.id }}
          />
        )
      }
    >
      {data.length === 0 && <Text>{t('roster.nobody')}</Text>}
      <Table.ScrollContainer type="native" minWidth={500} tabIndex={0}>
        <Table fz="sm">
          {states.map((state) => (
            <Table.Tbody key={state}>
              {data
                .filter(({ country }) => country === state)
                .map((one) => (
                  <Line key={one.id} one={one} operation={operation} />
                ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
    </Part>
  );
}

function Line({ one, operation }: { readonly one: Deployment; readonly operation: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const kind = useKind('deployment');
  const site = rowsIn(operation.sites).find(({ id }) => id === one.siteId)?.name;
  const isThere = ['accepted', 'serving'].includes(one.state);
  return (
    <Table.Tr>
      <Table.Th scope="row">{one.country}</Table.Th>
      <Table.Td>
        <Anchor inherit component={Link} to={`/record/deployment/${one.id}`}>
          <Reference name="officerId" id={one.officerId} />
        </Anchor>
      </Table.Td>
      <Table.Td>
        {spell.code(one.function)}
        {typeof site === 'string' && ` · ${site}`}
      </Table.Td>
      <Table.Td>
        {times.day(one.arrival)} – {times.day(one.departure)}
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          <Text span inherit>
            {spell.code(one.state)}
          </Text>
          {isThere && !one.briefedAt && <Open what={t('roster.notBriefed')} />}
          {isThere && !one.codeOfConductAt && <Open what={t('roster.noCode')} />}
        </Group>
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="end" wrap="nowrap" className="screen-only">
          {steps
            .filter((name) => one.actions.includes(name) && !(name === 'brief' && one.briefedAt))
            .map((name) => (
              <ActButton
                key={name}
                kind={kind}
                record={one as unknown as RecordRow}
                act={kind.acts[name]}
                full={`${spell.code(name)}: …${one.id.slice(-6)}`}
              />
            ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

const Open = ({ what }: { readonly what: string }): ReactElement => (
  <Badge radius="sm" tt="none" variant="outline" c="dark" color="orange">
    {what}
  </Badge>
);
