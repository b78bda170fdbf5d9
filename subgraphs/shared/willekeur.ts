import { randomBytes } from 'node:crypto';

const voorraad = 4_096;

/**
 * Makes what gives random bytes of the system's generator. They are fetched many at a time: to fetch eight costs nearly what it costs to
 * fetch thousands, and every record of a Logboek takes eight.
 * @param haal fetches so many bytes.
 */
export function createWillekeur(haal: (bytes: number) => Uint8Array = randomBytes): (bytes: number) => Uint8Array {
  let rest: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    if (rest.length < bytes) rest = haal(Math.max(voorraad, bytes));
    const gegeven = rest.slice(0, bytes);
    rest = rest.subarray(bytes);
    return gegeven;
  };
}
