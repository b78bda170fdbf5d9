/** Remembers what was made from a text, up to a number of texts; the one that was not used longest goes first. */
export function createMemo<T>(hoeveel: number, maak: (tekst: string) => T): (tekst: string) => T {
  const bewaard = new Map<string, T>();
  return (tekst) => {
    const gevonden = bewaard.get(tekst);
    const waarde = gevonden ?? maak(tekst);
    if (gevonden !== undefined) bewaard.delete(tekst);
    bewaard.set(tekst, waarde);
    const oudste = bewaard.keys().next();
    if (bewaard.size > hoeveel && !oudste.done) bewaard.delete(oudste.value);
    return waarde;
  };
}
