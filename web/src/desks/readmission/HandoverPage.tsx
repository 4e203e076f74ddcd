import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKind } from '../../kinds/kinds';
import { useRecord } from '../../records/record';
import { StateBar } from '../../records/StateBar';
import { handoverRoute } from '../../shell/router';
import { useTitle } from '../../shell/title';
import { useTimes } from '../../words/moments';
import { HandoverActs } from './HandoverActs';
import { HandoverRecord } from './HandoverRecord';
import { Safeguards } from './SafeguardsFirst';
import { Signatures } from './Signatures';
import type { Transfer } from './TransferPart';
import styles from './tablet.module.css';

/** One tablet, two officers: what happened is written and read, then one side signs, and then the other. */
export function HandoverPage(): ReactElement {
  const { id } = handoverRoute.useParams();
  const { t } = useTranslation();
  const times = useTimes();
  const kind = useKind('readmission_transfer');
  const record = useRecord(kind, id);
  const transfer = record as unknown as Transfer;
  useTitle(t('readmission.handover'));
  const shown = { kind, record, transfer };
  return (
    <div className={styles.tablet}>
      <Stack>
        <Anchor component={Link} to={`/record/readmission_transfer/${id}`} c="dark" w="fit-content">
          {t('field.back')}
        </Anchor>
        <Title order={1} size="h2">
          {t('readmission.handover')}: {transfer.ownerCountry} → {String(record.otherCountry ?? '')}
        </Title>
        <Text fz="inherit">
          {transfer.pointName} · {times.moment(transfer.plannedAt)}
        </Text>
        <StateBar kind={kind} state={transfer.state} />
        <Safeguards readmissionId={transfer.readmissionId} />
        <HandoverActs {...shown} />
        <HandoverRecord key={transfer.version} {...shown} />
        <Signatures {...shown} />
      </Stack>
    </div>
  );
}
