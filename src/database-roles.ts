/**
 * The roles of the database, each with the least it needs. None is a superuser and none may bypass row-level security.
 * `seecase_owner` migrates and owns; `seecase_app` serves requests; `seecase_clock` fires deadlines and nothing else;
 * `seecase_queue` owns the queue and hands out jobs, of which it sees no more than their names and ids; `seecase_matcher`
 * reads whom the index holds, and nothing beside it.
 */
export const logins = ['seecase_owner', 'seecase_app', 'seecase_clock', 'seecase_queue', 'seecase_matcher'] as const;
export type Login = (typeof logins)[number];

/** Who owns the tables also owns what of the queue stands beside them: `app.enqueue` puts jobs there. */
export const OWNS_THE_QUEUE = 'grant seecase_queue to seecase_owner';
