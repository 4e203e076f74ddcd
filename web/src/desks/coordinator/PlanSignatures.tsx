import { Badge, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { rowsIn, type Extra } from '../extras';
import { ActButton } from '../readmission/Buttons';
import { Part } from '../readmission/Part';

type Participation = components['schemas']['ParticipationView'];

/** What is done about signatures; which of these are open to the officer, the server says. */
const signing = [
  'accept_invitation',
  'decline_invitation',
  'sign_plan',
  'conclude_planning',
  'propose_amendment',
  'agree_amendment',
  'withdraw_amendment',
  'invite',
];

/** Who takes part, who has signed the plan as it stands, and who has agreed to what is proposed. */
export function PlanSignatures({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const acts = signing.filter((name) => record.actions?.includes(name));
  const all = rowsIn(record.participations) as unknown as readonly Participation[];
  return (
    <Part
      title={t('plan.signatures', { number: Number(record.planVersion) })}
      beside={acts.map((name) => (
        <ActButton key={name} kind={kind} record={record} act={kind.acts[name]} />
      ))}
    >
      <Table.ScrollContainer type="native" minWidth={400} tabIndex={0}>
        <Table fz="sm">
          <Table.Tbody>
            {all.map((one) => (
              <Table.Tr key={one.country}>
                <Table.Th scope="row">{one.country}</Table.Th>
                <Table.Td>
                  <Reference name="authorityId" id={one.authorityId} />
                </Table.Td>
                <Table.Td>{spell.code(one.part)}</Table.Td>
                <Table.Td>{spell.code(one.state)}</Table.Td>
                <Table.Td>
                  <Signed one={one} version={Number(record.planVersion)} />
                </Table.Td>
                {typeof record.amendmentVersion === 'number' && (
                  <Table.Td>
                    {one.signedVersion !== null &&
                      t(one.agreedVersion === record.amendmentVersion ? 'plan.agreed' : 'plan.notAgreed')}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Part>
  );
}

function Signed({ one, version }: { readonly one: Participation; readonly version: number }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const isSigned = one.signedVersion === version;
  return (
    <Badge radius="sm" tt="none" variant="outline" c="dark" color={isSigned ? 'green' : 'gray'}>
      {isSigned && one.signedAt ? t('plan.signed', { when: times.moment(one.signedAt) }) : t('plan.notSigned')}
    </Badge>
  );
}
