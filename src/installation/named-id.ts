import { v5 as namedId } from 'uuid';

/** Of all ids that are made from names, so that the same authority has the same id in every installation. */
const NAMESPACE = '5ca5e000-0000-5000-8000-000000000001';

export const idOf = (kind: string, key: string): string => namedId(`${kind}:${key}`, NAMESPACE);
