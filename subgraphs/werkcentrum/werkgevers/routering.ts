import type { Grondslag } from '../rules/uitkomst.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';

// Which loket starts the services for an employer, at whichever loket the employer came (no wrong door). Pure.

/** What decides it. */
export type Routeringsfeiten = {
  /** AM codes of the regions that it is about, the most important first; at least one. */
  readonly regios: readonly string[];
  /** It is about learning on the job in mbo. */
  readonly isLeerplaats: boolean;
  /** The asker works alone and has nobody in service. */
  readonly isZonderPersoneel: boolean;
};

/** The rows of the rule, in the order in which they are tried. */
export const routes = ['ZELFSTANDIGENLOKET', 'LEERWERKLOKET', 'LANDELIJK_WERKGEVERSSERVICEPUNT', 'WERKGEVERSSERVICEPUNT'] as const;

/** Which kind of loket it goes to. */
export type Route = (typeof routes)[number];

/** The ground of each row; that a more particular one goes first is an assumption, for the letters give no precedence. */
const gronden: Readonly<Record<Route, Grondslag>> = {
  ZELFSTANDIGENLOKET: GRONDSLAGEN.WERKGEVER_ZELFSTANDIG,
  LEERWERKLOKET: GRONDSLAGEN.WERKGEVER_LEERPLAATS,
  LANDELIJK_WERKGEVERSSERVICEPUNT: GRONDSLAGEN.WERKGEVER_LANDELIJK,
  WERKGEVERSSERVICEPUNT: GRONDSLAGEN.WERKGEVER_REGIONAAL,
};

/** The ground on which a question went where it went. */
export const grondVan = (route: Route): Grondslag => gronden[route];

const bepaalRoute = ({ regios, isLeerplaats, isZonderPersoneel }: Routeringsfeiten): Route => {
  if (isZonderPersoneel) return 'ZELFSTANDIGENLOKET';
  if (isLeerplaats) return 'LEERWERKLOKET';
  return regios.length > 1 ? 'LANDELIJK_WERKGEVERSSERVICEPUNT' : 'WERKGEVERSSERVICEPUNT';
};

/** Decides to which loket a question goes: the national one, or the one of its kind in the first region. */
export function bepaalLoket(feiten: Routeringsfeiten): { readonly route: Route; readonly loket: string } {
  const route = bepaalRoute(feiten);
  return { route, loket: route === 'LANDELIJK_WERKGEVERSSERVICEPUNT' ? route : `${feiten.regios[0] ?? ''}-${route}` };
}
