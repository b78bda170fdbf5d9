const uitersteMs = 8_000;

/**
 * Stops in an orderly way on SIGTERM and SIGINT, then exits: 0 when all went well. Repeated signals (a terminal sends one to every
 * process of a group, npm passes its own on) do not cut the stop short; an end that hangs does.
 */
export function stopBijSignaal(stop: () => Promise<void>): void {
  let begonnen = false;
  const eindig = (): void => {
    if (begonnen) return;
    begonnen = true;
    setTimeout(() => process.exit(1), uitersteMs).unref();
    stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', eindig);
  process.on('SIGINT', eindig);
}
