import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../records/Facts';
import type { Field } from '../kinds/kinds';
import type { Row } from '../words/title';

/** What the server says this once: an activation code that is nowhere to be read again. */
export const isShownOnce = (answer: unknown): answer is Row =>
  typeof answer === 'object' && answer !== null && 'activationCode' in answer;

const shown: readonly Field[] = [
  { name: 'login', type: 'text' },
  { name: 'activationCode', type: 'text' },
  { name: 'activationUntil', type: 'moment' },
];

export function ShownOnce({ answer, onClose }: { readonly answer: Row; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('once.title')} withCloseButton={false} closeOnClickOutside={false}>
      <Text mb="sm">{t('once.about')}</Text>
      <Facts fields={shown} row={answer} />
      <Group justify="end" mt="sm">
        <Button onClick={onClose}>{t('once.done')}</Button>
      </Group>
    </Modal>
  );
}
