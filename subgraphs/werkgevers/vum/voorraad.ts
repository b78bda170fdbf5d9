import type { z } from 'zod';
import type { Logger } from '../../shared/logger.ts';
import { eigenVacature, eigenVacaturematch, eigenWerkzoekende, eigenWerkzoekendematch, type EigenVacature, type EigenVacaturematch, type EigenWerkzoekende, type EigenWerkzoekendematch, type Vumsoort } from './contract.ts';
import { ligtInGebied, type AfstandKm, type Selectie } from './selectie.ts';

/** What was selected of one kind, and whether there is more. */
export type Gevonden = { readonly matches: readonly (EigenVacaturematch | EigenWerkzoekendematch)[]; readonly meer: boolean };

/** All of one kind that we answer others with. */
export type Afdeling = {
  readonly aantal: number;
  /**
   * Matches, in no order that means anything.
   * @param begin where in the whole the looking begins, from 0 up to 1: with another one each time, what is beyond `hoogstens` gets its turn.
   */
  readonly zoek: (selectie: Selectie, hoogstens: number, begin: number) => Gevonden;
  readonly vind: (nummer: string) => EigenVacature | EigenWerkzoekende | null;
};

/** Profiles of both kinds in the form that VUM publishes; what does not hold to it is left out. */
export type Aanbod = { readonly vacatures: readonly unknown[]; readonly werkzoekenden: readonly unknown[] };

type Match = EigenVacaturematch | EigenWerkzoekendematch;
type Gegeven = { readonly nummer: string; readonly postcode: string; readonly match: Match; readonly detail: EigenVacature | EigenWerkzoekende };
type Lezer = (object: unknown) => Gegeven | null;

function createLezer<M extends Match, D extends EigenVacature | EigenWerkzoekende>(matchvorm: z.ZodType<M>, detailvorm: z.ZodType<D>, toSleutels: (match: M) => Pick<Gegeven, 'nummer' | 'postcode'>): Lezer {
  return (object) => {
    const detail = detailvorm.safeParse(object);
    if (!detail.success) return null;
    const match = matchvorm.safeParse(detail.data);
    return match.success ? { ...toSleutels(match.data), match: match.data, detail: detail.data } : null;
  };
}

const lezers: Readonly<Record<Vumsoort, Lezer>> = {
  vacature: createLezer(eigenVacaturematch, eigenVacature, ({ idVacature, adres }) => ({ nummer: idVacature, postcode: adres.postcode })),
  werkzoekende: createLezer(eigenWerkzoekendematch, eigenWerkzoekende, ({ idWerkzoekende, mobiliteit }) => ({ nummer: idWerkzoekende, postcode: mobiliteit.bemiddelingspostcode })),
};

/** Reads each by itself. Of what is left out only its place is logged, not what stands in it. */
function leesAlle(soort: Vumsoort, objecten: readonly unknown[], logger: Logger): ReadonlyMap<string, Gegeven> {
  const gegevens = new Map<string, Gegeven>();
  for (const [index, object] of objecten.entries()) {
    const gegeven = lezers[soort](object);
    if (gegeven && !gegevens.has(gegeven.nummer)) gegevens.set(gegeven.nummer, gegeven);
    else logger.warn({ soort, index, oorzaak: gegeven ? 'dubbel' : 'vorm' }, 'profiel houdt zich niet aan VUM en doet niet mee');
  }
  return gegevens;
}

/** Distance is asked once per postcode area and question. */
function createGebiedstoets(selectie: Selectie, afstandKm: AfstandKm): (postcode: string) => boolean {
  const bekend = new Map<string, boolean>();
  return (postcode) => {
    const gebied = postcode.slice(0, 4);
    const eerder = bekend.get(gebied);
    if (eerder !== undefined) return eerder;
    const ligt = ligtInGebied(selectie, gebied, afstandKm);
    bekend.set(gebied, ligt);
    return ligt;
  };
}

function createAfdeling(soort: Vumsoort, objecten: readonly unknown[], afstandKm: AfstandKm, logger: Logger): Afdeling {
  const opNummer = leesAlle(soort, objecten, logger);
  const rij = [...opNummer.values()];
  return {
    aantal: rij.length,
    zoek(selectie, hoogstens, begin) {
      const ligt = createGebiedstoets(selectie, afstandKm);
      const matches: Match[] = [];
      const eerste = Math.floor(begin * rij.length);
      for (let stap = 0; stap < rij.length; stap += 1) {
        const een = rij[(eerste + stap) % rij.length];
        if (!een || !ligt(een.postcode) || !selectie.voldoetAanCriteria(een.match)) continue;
        if (matches.length === hoogstens) return { matches, meer: true };
        matches.push(een.match);
      }
      return { matches, meer: false };
    },
    vind: (nummer) => opNummer.get(nummer)?.detail ?? null,
  };
}

/** Holds what we have against the contract once, so that nothing else can leave. */
export const createVoorraad = ({ vacatures, werkzoekenden }: Aanbod, afstandKm: AfstandKm, logger: Logger): Readonly<Record<Vumsoort, Afdeling>> => ({
  vacature: createAfdeling('vacature', vacatures, afstandKm, logger),
  werkzoekende: createAfdeling('werkzoekende', werkzoekenden, afstandKm, logger),
});
