import { FileButton, Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addPhoto } from './interview';
import type { Item } from './items';

/** A picture of a thing or a place, taken with the tablet's camera. */
export function PhotoButton({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const count = item.steps.filter(({ photo }) => photo !== undefined).length;
  const take = (file: File | null): void => {
    if (file) void addPhoto(item, file, t('field.photoTitle', { number: count + 1 }));
  };
  return (
    <FileButton onChange={take} accept="image/*" capture="environment">
      {(props) => (
        <Button {...props} size="lg" variant="default">
          {t('field.photo')} {count > 0 && `(${count})`}
        </Button>
      )}
    </FileButton>
  );
}
