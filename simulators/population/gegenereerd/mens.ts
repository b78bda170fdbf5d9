import { findGemeente, gemeenten, listGemeenten, regios } from '../../../subgraphs/shared/referentie/referentie.ts';
import { adresIn } from '../adres.ts';
import { fondsen } from '../fondsen.ts';
import { personas } from '../personas.ts';
import type { Dag, Mens, Opgave, Persona } from '../types.ts';
import { createKader, type Kader } from '../vaste-mensen/kader.ts';
import { createWillekeur, type Willekeur } from '../willekeur.ts';
import { bijGemeenten } from './bij-gemeenten.ts';
import { bijFondsen, bijSbb } from './bij-sbb-en-fondsen.ts';
import { bijUwv } from './bij-uwv.ts';
import { heeftPlan } from './heeft-plan.ts';
import { vertelt } from './vertelt.ts';
import { wieIs } from './wie.ts';

/** Whom to make: `index` counts the generated persons from 0, `plaats` all persons from 1; `volgende` is the BSN of the next person. */
export type Opdracht = { bsn: string; volgende: string | null; index: number; plaats: number; zaad: number; peildatum: Dag };

const alleenZelfVerteld: readonly Persona[] = ['SOCIAAL_PLAN', 'MKB_ZONDER_SOCIAAL_PLAN', 'TIJDELIJK_CONTRACT', 'ZELFSTANDIGE', 'ARBEIDSBEPERKING'];

/** Own draws per person, so that a person is the same at every size of the population. */
const lootVoor = (zaad: number, index: number): Willekeur => createWillekeur(Math.imul(zaad, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));

const woonplaats = (zaad: number, index: number): string => {
  const { kans, kies } = lootVoor(zaad + 1, index);
  // Every persona once in a region before the next region: the default size holds each persona in each region.
  const regio = regios[Math.floor(index / personas.length) % regios.length];
  if (!regio) throw new RangeError('Zonder regio is er geen woonplaats');
  return kans(0.4) ? regio.centrumgemeente : kies(listGemeenten(regio.amCode)).gmCode;
};

const verhuisd = (gmCode: string, { dag }: Kader, { geheel, kans, kies }: Willekeur): Mens['verhuizingen'] => {
  const vorige = kies(gemeenten).gmCode;
  return kans(0.08) && vorige !== gmCode ? [{ gmCode: vorige, tot: dag(-geheel(20, 400)) }] : [];
};

const lopendeWetten = (mens: Pick<Mens, 'uwv' | 'gemeenten'>, peildatum: Dag): string[] =>
  [...mens.uwv?.uitkeringen ?? [], ...mens.gemeenten.flatMap(({ bijstand }) => bijstand)]
    .filter(({ begin, eind }) => begin <= peildatum && (eind === null || eind >= peildatum)).map(({ wet }) => wet);

type Gesprek = Pick<Mens, 'opgave' | 'plan'> & { opgaveDatum?: Dag };

/** The intake: it yields a statement and usually a plan. Who had none has neither. */
const inGesprek = (persona: Persona, kader: Kader, willekeur: Willekeur, zegt: () => Opgave): Gesprek => {
  const heeft = persona !== 'ONBEKEND_BIJ_BRONNEN' && willekeur.kans(0.6);
  const dagenGeleden = willekeur.geheel(3, 120);
  if (!heeft && !alleenZelfVerteld.includes(persona)) return { opgave: null, plan: null };
  return { opgave: zegt(), opgaveDatum: kader.dag(-dagenGeleden), plan: heeft ? heeftPlan(persona, dagenGeleden, kader, willekeur) : null };
};

/** Makes one person. */
export const createMens = ({ bsn, volgende, index, plaats, zaad, peildatum }: Opdracht): Mens => {
  const willekeur = lootVoor(zaad, index);
  const persona = personas[index % personas.length] ?? 'ONBEKEND_BIJ_BRONNEN';
  const isHuisgenoot = persona === 'ONBEKEND_BIJ_BRONNEN';
  const gmCode = woonplaats(zaad, isHuisgenoot ? index - 1 : index);
  const kader = createKader(peildatum, plaats, gmCode);
  const wie = wieIs(persona, peildatum, willekeur);
  const sector = willekeur.kies(fondsen).sector;
  const startkwalificatie = isHuisgenoot || willekeur.kans(0.1) ? null : willekeur.kans(persona === 'JONGERE' ? 0.25 : 0.7);
  const verhuizingen = verhuisd(gmCode, kader, willekeur);
  const bronnen = {
    uwv: bijUwv(persona, kader, willekeur),
    gemeenten: bijGemeenten(persona, kader, willekeur, verhuizingen, willekeur.kans(0.4) ? volgende : null),
    sbb: bijSbb(persona, findGemeente(gmCode)?.amCode ?? '', kader, willekeur),
    fondsen: bijFondsen(persona, sector, kader, willekeur),
  };
  const gesprek = inGesprek(persona, kader, willekeur, () =>
    vertelt(persona, sector, startkwalificatie, lopendeWetten(bronnen, peildatum), kader, willekeur));
  return { bsn, ...wie, gmCode, ...adresIn(gmCode, isHuisgenoot ? plaats - 1 : plaats), verhuizingen, persona, ...bronnen, startkwalificatie, ...gesprek };
};
