import { DataSource } from 'typeorm';
import { Problem } from '../problems.js';

/** Those who wait longer than this for a connection would not get one in time: better to be told at once. */
const MOST_WAITING = 50;

/**
 * Turns requests away at the door while too many wait for the database. A queue that grows answers everybody late; a
 * queue that ends answers most in time and the rest at once.
 */
export function admission(db: DataSource): () => void {
  const { master } = db.driver as unknown as { master: { waitingCount: number } };
  return () => {
    if (master.waitingCount > MOST_WAITING) throw new Problem('overloaded');
  };
}
