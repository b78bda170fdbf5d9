import postcodelijst from './postcodegebieden.json' with { type: 'json' };

// Centroids of areas with the same four digits of a postcode: `code: [latitude, longitude]` in WGS 84, three decimals (about 100 m). Restated from the
// postcodetabel of drikusroor/dutch-postal-code-city-coordinates (MIT). Left out are 92 codes, most of them for post boxes, that it puts where they
// cannot be (abroad, or on the middle of a province); of them no distance is known.

type Plaats = { readonly breedte: number; readonly lengte: number; readonly cosinus: number };

/** Mean radius of the earth (IUGG), km. */
const STRAAL_KM = 6371.0088;
const inRadialen = (graden: number): number => (graden * Math.PI) / 180;

const plaatsen: ReadonlyMap<string, Plaats> = new Map(Object.entries(postcodelijst).map(([code, [noord = Number.NaN, oost = Number.NaN]]) => {
  const breedte = inRadialen(noord);
  return [code, { breedte, lengte: inRadialen(oost), cosinus: Math.cos(breedte) }];
}));
const codes: readonly string[] = [...plaatsen.keys()].sort();

const gemeten = (van: Plaats, naar: Plaats): number => {
  const hoogte = Math.sin((naar.breedte - van.breedte) / 2);
  const opzij = Math.sin((naar.lengte - van.lengte) / 2);
  const afstand = 2 * STRAAL_KM * Math.asin(Math.min(1, Math.sqrt(hoogte * hoogte + van.cosinus * naar.cosinus * opzij * opzij)));
  return Math.round(afstand * 10) / 10;
};

/** Whether these four digits are an area of which the centroid is known. */
export const isPostcodegebied = (code: string): boolean => plaatsen.has(code);

/** Every area of which the centroid is known, in ascending order. */
export const listPostcodegebieden = (): readonly string[] => codes;

/** Straight-line distance between two centroids (haversine), km with one decimal; null when either has none. */
export function afstandKm(a: string, b: string): number | null {
  const van = plaatsen.get(a);
  const naar = plaatsen.get(b);
  return van === undefined || naar === undefined ? null : gemeten(van, naar);
}

/** The areas with their centroid at most so far from this one (itself included), in ascending order; none when it has no centroid. */
export function zoekBinnen(code: string, km: number): readonly string[] {
  const midden = plaatsen.get(code);
  return midden === undefined ? [] : codes.filter((ander) => {
    const plaats = plaatsen.get(ander);
    return plaats !== undefined && gemeten(midden, plaats) <= km;
  });
}
