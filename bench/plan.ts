import type { Statement } from './recorder.js';

/** One kind of request, as both servers are asked it. */
export interface Plan {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** As the floor registers it: /debriefings/:id. */
  readonly route: string;
  readonly path: string;
  readonly token: string;
  readonly body?: object;
  readonly statements: Statement[];
  /** Values that must be new each time: ids and keys. */
  readonly fresh: string[];
}
