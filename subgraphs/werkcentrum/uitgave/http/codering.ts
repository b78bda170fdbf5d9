import { coderingen, type Codering } from '../formaat/codering.ts';

// A coding may have a weight: gzip;q=0.5. One that is not well formed asks for nothing.
const eenWens = /^([a-z*-]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

const leesWensen = (accept: string): ReadonlyMap<string, number> => new Map(accept.toLowerCase().split(',').flatMap((deel) => {
  const [, naam, gewicht] = eenWens.exec(deel.trim()) ?? [];
  return naam === undefined ? [] : [[naam, gewicht === undefined ? 1 : Number(gewicht)] as const];
}));

/** The coding that Accept-Encoding wants most; null is none, also where the client would rather have none. */
export function kiesCodering(accept: string | undefined): Codering | null {
  const wensen = leesWensen(accept ?? '');
  const gewicht = (codering: Codering): number => wensen.get(codering) ?? wensen.get('*') ?? 0;
  const beste = coderingen.reduce((hoogste, codering) => (gewicht(codering) > gewicht(hoogste) ? codering : hoogste));
  return gewicht(beste) > 0 && gewicht(beste) >= (wensen.get('identity') ?? 0) ? beste : null;
}
