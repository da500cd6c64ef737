const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `cleanUp` when the process is asked to end, then lets the signal end it, so that the exit status is the
 * signal's. Returns the function that takes the handlers away again.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const stop = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    stop();
    try {
      cleanUp();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of signals) process.on(signal, end);
  return stop;
}
