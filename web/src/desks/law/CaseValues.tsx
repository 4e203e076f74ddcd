import { Button, Table, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKind } from '../../kinds/kinds';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import { Value } from '../../words/Value';
import { Part } from '../readmission/Part';
import { ConfirmDialog } from './ConfirmDialog';
import { ConfirmedBy } from './ConfirmedBy';
import type { CaseValue, Values } from './case-values';

export interface About {
  readonly recordType: string;
  readonly recordId: string;
}

/** Each value with its article and how far it is trusted; beside it by whom it was confirmed, or how that begins. */
export function CaseValues({ about, values: { values, error } }: { readonly about: About; readonly values: Values }) {
  const { t } = useTranslation();
  const spell = useSpell();
  const [chosen, setChosen] = useState<CaseValue>();
  const mayConfirm = useMay()(useKind('legal_confirmation').open?.allow);
  if (error) return <RefusalNote error={error} />;
  if (!values) return <Waiting />;
  return (
    <Part title={t('law.values')}>
      {values.length === 0 && <Text>{t('law.noValues')}</Text>}
      <Table.ScrollContainer type="native" minWidth={600} tabIndex={0}>
        <Table fz="sm">
          <Table.Tbody>
            {values.map((one) => (
              <Table.Tr key={one.key}>
                <Table.Th scope="row">{one.name ? spell.code(one.name) : one.key}</Table.Th>
                <Table.Td>
                  <Said value={one.value} />
                </Table.Td>
                <Table.Td>{one.article}</Table.Td>
                <Table.Td>
                  {one.confirmed.map((by) => (
                    <ConfirmedBy key={by.confirmationId} {...by} />
                  ))}
                  {one.confirmed.length === 0 && one.trust && spell.code(one.trust)}
                  {one.begins && mayConfirm && (
                    <Button
                      className="screen-only"
                      size="xs"
                      variant="default"
                      aria-label={`${t('law.confirm')}: ${one.name ? spell.code(one.name) : one.key}`}
                      onClick={() => setChosen(one)}
                    >
                      {t('law.confirm')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen?.begins && <ConfirmDialog about={about} begins={chosen.begins} onClose={() => setChosen(undefined)} />}
    </Part>
  );
}

function Said({ value }: { readonly value: unknown }): ReactElement {
  const { t } = useTranslation();
  if (value === undefined) return <>{t('law.notRead')}</>;
  return <Value field={{ name: 'value', type: 'any' }} value={value} />;
}
