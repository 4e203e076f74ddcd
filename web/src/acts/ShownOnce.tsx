import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../records/Facts';
import type { Field, Kind } from '../kinds/kinds';
import type { Row } from '../words/title';

const secrets: readonly Field[] = [
  { name: 'activationCode', type: 'text' },
  { name: 'code', type: 'text' },
];

/** What the server says this once: a code that is in no view of the record, and nowhere to be read again. */
export const isShownOnce = (answer: unknown, { view }: Kind): answer is Row =>
  typeof answer === 'object' &&
  answer !== null &&
  secrets.some(({ name }) => name in answer && !view.some((field) => field.name === name));

const shown: readonly Field[] = [
  { name: 'login', type: 'text' },
  { name: 'label', type: 'text' },
  { name: 'id', type: 'text' },
  ...secrets,
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
