import type { Actor, Held, Officer } from './actor.js';

/** In whose right somebody acts: their own, or as the deputy of an officer who holds a role themselves. */
export interface Standing<A extends Actor = Actor> {
  readonly actor: A;
  readonly deputyFor?: string;
}

/** Every right in which this actor could act, their own first. A deputy adds to it what one officer has lent them. */
export function standingsOf<A extends Actor>(actor: A): Standing<A>[] {
  if (actor.kind === 'clock' || actor.held.every(isOwn)) return [{ actor }];
  const lenders = [...new Set(actor.held.flatMap((held) => held.for ?? []))];
  const holding = (may: (held: Held) => boolean): A => ({ ...actor, held: actor.held.filter(may) });
  return [
    { actor: holding(isOwn) },
    ...lenders.map((id) => ({ actor: holding((held) => isOwn(held) || held.for === id), deputyFor: id })),
  ];
}

/** The same standing, seen as the officer who is stood in for: what may not be done by them is not done for them. */
export const inTheirPlace = (actor: Officer, id: string): Officer => ({ ...actor, id });

const isOwn = (held: Held): boolean => held.for === undefined;
