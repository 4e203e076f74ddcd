import { Button, Grid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../acts/use-act';
import { session } from '../../api/session';
import { Fields, type Form } from '../../forms/Fields';
import type { Act } from '../../kinds/kinds';
import { useMe } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { AtTheTablet } from './HandoverActs';
import { Part } from './Part';

/** Both sides beside each other: who has signed, who still has to, and the tablet that goes from one to the other. */
export function Signatures(shown: AtTheTablet): ReactElement {
  const { t } = useTranslation();
  const { country, name } = useMe();
  const { transfer, record } = shown;
  const countries = { owner: transfer.ownerCountry, other: String(record.otherCountry ?? '') };
  const { owner, other } = transfer.signatures;
  const mine = country === countries.owner ? 'owner' : 'other';
  const isSigned = { owner: owner !== null, other: other !== null };
  return (
    <Stack>
      <Grid>
        {(['owner', 'other'] as const).map((side) => (
          <Grid.Col key={side} span={{ base: 12, sm: 6 }}>
            <Part
              title={`${t(side === 'owner' ? 'readmission.handsOver' : 'readmission.takesOver')}: ${countries[side]}`}
            >
              <Signed shown={shown} side={side} />
              {side === mine && !isSigned[side] && record.actions?.includes('sign') && transfer.record && (
                <Signing {...shown} />
              )}
            </Part>
          </Grid.Col>
        ))}
      </Grid>
      {transfer.receiptNo && (
        <Text fw={700} fz="inherit">
          {t('readmission.receipt', { number: transfer.receiptNo })}
        </Text>
      )}
      <Button size="lg" variant="default" onClick={() => void session.signOut()}>
        {t('readmission.passOn', { name })}
      </Button>
    </Stack>
  );
}

function Signed({ shown, side }: { readonly shown: AtTheTablet; readonly side: 'owner' | 'other' }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const signature = shown.transfer.signatures[side];
  return (
    <Text fz="inherit">
      {signature
        ? t('readmission.signed', {
            at: times.moment(signature.at),
            who: signature.signedBy ?? signature.serviceNo ?? '',
          })
        : t('readmission.notSigned')}
    </Text>
  );
}

/** Under the record as it was read; where the side has no account here, who signed there is taken down. */
function Signing({ kind, record, transfer }: AtTheTablet): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const act = kind.acts.sign as Act;
  const [form, setForm] = useState<Form>({});
  const { send, error, busy } = useAct(kind, record, act, () => {});
  const isTakenDown = Boolean((record as { elsewhere?: unknown }).elsewhere);
  const further = (act.fields ?? []).filter(({ name }) => ['signedBy', 'channel', 'externalRef'].includes(name));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, digest: transfer.record?.digest });
  };
  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <Text fz="inherit">{t('readmission.signAbout')}</Text>
        <TextInput
          label={spell.field('serviceNo')}
          required
          value={String(form.serviceNo ?? '')}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, serviceNo: value })}
        />
        {isTakenDown && <Fields fields={further} form={form} onChange={setForm} />}
        {error !== undefined && <RefusalNote error={error} />}
        <Button size="xl" color="dark" type="submit" loading={busy}>
          {t('readmission.sign')}
        </Button>
      </Stack>
    </form>
  );
}
