import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import { RefusalNote } from '../../shell/Sorry';

/** Keeps the figures of a period as they are: asked once more, since nothing undoes it. */
export function Freeze({ period, onFrozen }: { readonly period: string; readonly onFrozen: () => void }): ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(newKey());
  const freeze = async () => {
    try {
      await command('/readmission-figures/frozen', { method: 'POST', form: { period }, key: key.current });
      setAsking(false);
      onFrozen();
    } catch (refusal) {
      setError(refusal);
      key.current = newKey();
    }
  };
  const ask = () => {
    setError(undefined);
    setAsking(true);
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={ask}>
        {t('figures.freeze')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={`${t('figures.freeze')}: ${period}`}
        closeButtonProps={{ 'aria-label': t('form.cancel') }}
      >
        <Stack>
          <Text size="sm">{t('figures.freezeFor')}</Text>
          {error !== undefined && <RefusalNote error={error} />}
          <Group justify="end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('form.cancel')}
            </Button>
            <Button onClick={() => void freeze()}>{t('figures.freeze')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
