/** What the address says beside the page: the values of its variable parts, decoded. */
export type Delen = Readonly<Record<string, string>>;

const stukken = (pad: string): string[] => pad.split('/').filter((stuk) => stuk !== '');

function ontcijfer(stuk: string): string | null {
  try {
    return decodeURIComponent(stuk);
  } catch {
    return null;
  }
}

/**
 * The variable parts of a path when it has the form of a pattern, for example `/persoon/:id`; null when it has not.
 * @param pad as in location.pathname.
 */
export function leesPad(patroon: string, pad: string): Delen | null {
  const [vorm, werkelijk] = [stukken(patroon), stukken(pad)];
  if (vorm.length !== werkelijk.length) return null;
  const delen: Record<string, string> = {};
  for (const [plek, stuk] of vorm.entries()) {
    const waarde = ontcijfer(werkelijk[plek] ?? '');
    if (waarde === null) return null;
    if (stuk.startsWith(':')) delen[stuk.slice(1)] = waarde;
    else if (stuk !== waarde) return null;
  }
  return delen;
}

/**
 * The path of a pattern with its variable parts filled in.
 * @throws Error when a part is missing: a link to nowhere is a fault of the page that makes it.
 */
export function maakPad(patroon: string, delen: Delen = {}): string {
  const pad = stukken(patroon).map((stuk) => {
    if (!stuk.startsWith(':')) return stuk;
    const waarde = delen[stuk.slice(1)];
    if (waarde === undefined || waarde === '') throw new Error(`${patroon}: ${stuk} ontbreekt`);
    return encodeURIComponent(waarde);
  });
  return `/${pad.join('/')}`;
}
