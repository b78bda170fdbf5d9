import { findGemeente, findRegio } from '../../../subgraphs/shared/referentie/referentie.ts';
import { plusDagen, plusMaanden } from '../dagen.ts';
import { createNummers, type Nummers } from '../nummering.ts';
import type { Dag, Mens, Planfeiten } from '../types.ts';

/** What the facts of one person are written in: days relative to the peildatum, numbers from the person's place. */
export type Kader = {
  /** This many days from the peildatum. */
  dag: (dagen: number) => Dag;
  /** This many months from the peildatum. */
  maand: (maanden: number) => Dag;
  /** Birthday of somebody who became this age 100 days ago. */
  geboren: (leeftijd: number) => Dag;
  nummers: Nummers;
  gmCode: string;
  /** Id of one of the region's own lokets, for example AM26-WERKCENTRUM. */
  loket: (soort: 'WERKCENTRUM' | 'UWV' | 'SOCIALE_PARTNERS') => string;
  regionaam: string;
};

/** What a person is, without what follows from the fixed list. */
export type Vastefeiten = Omit<Mens, 'bsn' | 'persona' | 'gmCode' | 'postcode' | 'huisnummer'>;

/** Makes the frame for the person on this place in the population. */
export const createKader = (peildatum: Dag, plaats: number, gmCode: string): Kader => {
  const amCode = findGemeente(gmCode)?.amCode ?? '';
  return {
    dag: (dagen) => plusDagen(peildatum, dagen),
    maand: (maanden) => plusMaanden(peildatum, maanden),
    geboren: (leeftijd) => plusDagen(plusMaanden(peildatum, -12 * leeftijd), -100),
    nummers: createNummers(plaats),
    gmCode,
    loket: (soort) => `${amCode}-${soort}`,
    regionaam: findRegio(amCode)?.naam ?? '',
  };
};

/** A person of whom no source but the BRP knows anything, until facts are laid over it. */
export const mens = (
  voornamen: string, voorvoegsel: string | null, geslachtsnaam: string, geslacht: Mens['geslacht'], geboortedatum: Dag,
  feiten: Partial<Vastefeiten> = {},
): Vastefeiten => ({
  voornamen, voorvoegsel, geslachtsnaam, geslacht, geboortedatum,
  verhuizingen: [], uwv: null, gemeenten: [], startkwalificatie: null, sbb: null, fondsen: [], opgave: null, plan: null, ...feiten,
});

/** An established plan after an intake at the Werkcentrum, until something else is laid over it. */
export const plan = ({ dag, loket, regionaam }: Kader, doel: string, feiten: Partial<Planfeiten> = {}): Planfeiten => ({
  doel,
  arrangeur: { naam: 'M. de Bruin', organisatie: `Werkcentrum ${regionaam}`, loket: loket('WERKCENTRUM') },
  overkoepelendPlan: null,
  intake: { datum: dag(-30), loket: loket('WERKCENTRUM'), samenvatting: `Intake gehouden. Doel: ${doel.toLowerCase()}` },
  diagnose: { datum: dag(-23), uitkomst: 'Er is perspectief op ander werk met ondersteuning' },
  vastgesteldOp: dag(-20),
  versie: 1,
  socialePartners: [],
  ...feiten,
});
