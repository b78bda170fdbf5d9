/** Centroids of 4-digit postcodes: latitude and longitude in degrees. */
export type Postcodegebieden = Readonly<Record<string, readonly number[]>>;

/** Distances over these areas, as the crow flies, in km with one decimal. */
export type Gebieden = {
  /** The postcodes that have a centroid, in order. */
  readonly codes: readonly string[];
  /** Null where either has no centroid. */
  readonly afstandKm: (a: string, b: string) => number | null;
};

const aardstraal = 6_371;
const inRadialen = (graden: number): number => (graden * Math.PI) / 180;

type Punt = { readonly breedte: number; readonly lengte: number; readonly cosinus: number };

const haversine = (a: Punt, b: Punt): number => {
  const halve = Math.sin((b.breedte - a.breedte) / 2) ** 2 + a.cosinus * b.cosinus * Math.sin((b.lengte - a.lengte) / 2) ** 2;
  return Math.round(20 * aardstraal * Math.asin(Math.min(1, Math.sqrt(halve)))) / 10;
};

/** Reads centroids; an entry without two numbers is left out. */
export const createGebieden = (postcodes: Postcodegebieden): Gebieden => {
  const punten = new Map(Object.entries(postcodes).flatMap(([code, [breedte, lengte]]): [string, Punt][] => (breedte === undefined || lengte === undefined
    ? [] : [[code, { breedte: inRadialen(breedte), lengte: inRadialen(lengte), cosinus: Math.cos(inRadialen(breedte)) }]])));
  return {
    codes: [...punten.keys()].toSorted(),
    afstandKm: (a, b) => {
      const [van, naar] = [punten.get(a), punten.get(b)];
      return van && naar ? haversine(van, naar) : null;
    },
  };
};
