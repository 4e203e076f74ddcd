import type { ReactElement } from 'react';
import type { Kind } from '../../kinds/kinds';
import { Beginning } from './Beginning';

export const ByHand = ({ kind }: { readonly kind: Kind }): ReactElement => (
  <Beginning kind={kind} address={kind.path} fields={kind.open?.fields ?? []} fixed={{}} />
);
