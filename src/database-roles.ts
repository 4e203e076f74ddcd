/**
 * The roles of the database, each with the least it needs. None is a superuser and none may bypass row-level security.
 * `seecase_owner` migrates and owns; `seecase_app` serves requests; `seecase_clock` fires deadlines and nothing else.
 */
export const logins = ['seecase_owner', 'seecase_app', 'seecase_clock'] as const;
export type Login = (typeof logins)[number];
