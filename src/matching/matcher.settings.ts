/**
 * The planner does not know that nearly every key has few rows: told to walk indexes, and asked once for all, it does what
 * is right (docs/queue.md).
 */
export const MATCHER_SETTINGS = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_bitmapscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'jit=off',
  'statement_timeout=5000',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');
