/** Ends the process when it is asked to go, after what it has begun. Asked again, it goes no sooner. */
export function whenAskedToLeave(leave: () => Promise<unknown>): void {
  let leaving = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      leave().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
