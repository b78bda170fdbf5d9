import { eisGeldig } from '../../shared/invoer.ts';
import type { Rangschikking, Rangschikkingrij } from '../generated.ts';
import type { Beroepenlijst } from '../profiel.ts';
import { toonbaarAantal } from '../rules/onderdrukking.ts';
import { checkBladzijde, standaard } from '../zoeken/bladzijde.ts';
import type { Herleidrij } from './herleid.ts';
import type { Herleidbewijs } from './herleider.ts';
import { toCriteriaregels } from './tekst.ts';

const toRij = ({ plaats, opnieuw, beoordeling }: Herleidrij): Rangschikkingrij => ({
  plaats, opnieuw, score: beoordeling?.score ?? null,
  punten: beoordeling && beoordeling.punten.map(({ criterium, punten, maximum }) => ({ criterium, punten, maximum })),
  gemist: beoordeling && beoordeling.gemist.map(({ criterium }) => criterium),
});

/** A ranking that was made again, as the graph gives it: of profiles only their places and points. A number of people under five is not said. */
export function toRangschikking(id: string, gevonden: Herleidbewijs, lijst: Beroepenlijst, regelversieNu: string): Rangschikking {
  const nu = { id, regelversieNu, lijstNu: lijst.versie };
  if (gevonden === 'BESCHADIGD') return { ...nu, uitkomst: 'BESCHADIGD', regelversie: null, lijst: null, dag: null, vingerafdruk: null, criteria: null, aantal: null, afwijkendePlaatsen: null, rijen: null };
  const { vingerafdruk, herleiding } = gevonden;
  const { uitkomst, soort, dag, rijen, afwijkend } = herleiding;
  return {
    ...nu, uitkomst, vingerafdruk, dag, regelversie: herleiding.regelversie.toen, lijst: herleiding.lijst.toen, criteria: toCriteriaregels(herleiding, lijst),
    aantal: soort === 'kandidaten' ? toonbaarAantal(rijen.length) : rijen.length, afwijkendePlaatsen: [...afwijkend], rijen: rijen.map(toRij),
  };
}

/** The first rows. @throws GraphQLError ONGELDIGE_INVOER when too many are asked, or too few. */
export function toonRijen({ rijen }: Pick<Rangschikking, 'rijen'>, first: number | null | undefined): readonly Rangschikkingrij[] | null {
  eisGeldig(checkBladzijde({ first }));
  return rijen && rijen.slice(0, first ?? standaard);
}
