/**
 * A value without what is empty: texts, lists and objects that hold nothing count as absent in VUM (README, JSON weergave van de gegevens),
 * and so does what holds nothing else. Undefined when nothing is left.
 */
export function zonderLege(waarde: unknown): unknown {
  if (waarde === '') return undefined;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if (Array.isArray(waarde)) return nietLeeg(waarde.map(zonderLege).filter((een) => een !== undefined));
  return nietLeeg(Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, zonderLege(een)]).filter(([, een]) => een !== undefined)));
}

const nietLeeg = <T extends object>(waarde: T): T | undefined => (Object.keys(waarde).length > 0 ? waarde : undefined);
