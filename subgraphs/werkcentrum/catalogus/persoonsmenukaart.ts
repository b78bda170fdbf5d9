import { toDatum } from '../../shared/klok.ts';
import { findGemeente } from '../../shared/referentie/referentie.ts';
import { sorteerBronnen } from '../bronnen.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Bron, PageInfo, PersoonMenukaartArgs } from '../generated.ts';
import { eisGeldig } from '../invoer.ts';
import type { PersoonParent } from '../parents.ts';
import { beoordeelMenukaart, type Beschikbaarheidsoordeel } from '../rules/beschikbaarheid/beschikbaarheid.ts';
import type { Persoonsfeiten } from '../rules/feiten.ts';
import { REGELINGEN } from '../rules/regelingen.ts';
import { leesPersoonsbeeld } from '../situatie/beeld.ts';
import { checkPeildatum } from '../situatie/peildatum.ts';
import { checkFirst, snijBladzijde } from './bladzijde.ts';
import { checkCursor, toVraagmerk } from './cursor.ts';
import { checkFilter, createFilter, isGepubliceerd, toFiltermerk } from './filter.ts';
import { GEEN_VERSIE, isPlaatsIn, zoekBegin } from './menukaart.ts';
import type { Ingang, InstrumentParent, Regiokaart } from './types.ts';

/** An instrument with what it is for this person. */
export type BeschikbaarheidParent = Omit<Beschikbaarheidsoordeel, 'instrument' | 'gaatVoor'> & {
  readonly instrument: InstrumentParent;
  readonly gaatVoor: readonly InstrumentParent[];
};

/** A page of a person's menukaart. */
export type PersoonsmenukaartParent = {
  readonly edges: readonly { readonly cursor: string; readonly node: BeschikbaarheidParent }[];
  readonly pageInfo: PageInfo;
  readonly totaal: number;
  readonly peildatum: string;
  readonly regio: string | null;
  readonly versie: string | null;
  readonly bronnen: readonly Bron[];
};

const voorWerkzoekenden = 'IT01';

/** What of a region's card is there on a day for a job seeker who lives in this gemeente. */
export const kiesIngangen = ({ ingangen }: Regiokaart, gemeente: string, dag: string): Ingang[] => ingangen.filter((ingang) =>
  ingang.instrument.type.code === voorWerkzoekenden && isGepubliceerd(ingang, dag)
  && (ingang.instrument.gemeenten === null || ingang.instrument.gemeenten.includes(gemeente)));

/** Judges what is there for one person. All of it, because what comes first may be outside the filter. */
export function beoordeelIngangen(ingangen: readonly Ingang[], feiten: Persoonsfeiten, dag: string): BeschikbaarheidParent[] {
  const perId = new Map(ingangen.map(({ instrument }) => [instrument.id, instrument]));
  const vind = (id: string): InstrumentParent[] => { const instrument = perId.get(id); return instrument ? [instrument] : []; };
  return beoordeelMenukaart(ingangen.map(({ teBeoordelen }) => teBeoordelen), feiten, { regelingen: REGELINGEN, opMenukaart: true }, dag)
    .flatMap(({ instrument: id, gaatVoor, ...oordeel }) => vind(id).map((instrument) => ({ ...oordeel, instrument, gaatVoor: gaatVoor.flatMap(vind) })));
}

const vraagmerk = (persoon: string, regio: string, { filter, statussen, peildatum }: Partial<PersoonMenukaartArgs>): string =>
  toVraagmerk(['persoon', persoon, regio, toFiltermerk(filter), [...new Set(statussen ?? [])].sort(), peildatum ?? null]);

/**
 * A page of the menukaart of the region where the person lives, judged for this person.
 * Local offer of another gemeente in the region is left out. Paging goes on in the snapshot in which it began.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the arguments.
 */
export async function toPersoonsmenukaart(parent: PersoonParent, args: Partial<PersoonMenukaartArgs>, context: WerkcentrumContext): Promise<PersoonsmenukaartParent> {
  const { catalogus, klok, loaders } = context;
  const gemeente = (await loaders.persoon.load(parent.id))?.gemeente ?? null;
  const regio = gemeente === null ? null : findGemeente(gemeente)?.amCode ?? null;
  const vraag = vraagmerk(parent.id, regio ?? '', args);
  eisGeldig(checkFilter(args.filter), checkFirst(args.first), checkPeildatum(args.peildatum), checkCursor(args.after, vraag, isPlaatsIn(catalogus, regio ?? '')));
  const peildatum = args.peildatum ?? toDatum(klok());
  const beeld = await leesPersoonsbeeld(parent, context);
  const basis = { peildatum, regio };
  if (gemeente === null || regio === null) return { ...basis, ...snijBladzijde([], () => 0, () => '', { first: 1, vanaf: 0, versie: '', vraag }), versie: null, bronnen: beeld.bronnen.bronnen };
  const { momentopname, kaart, vanaf } = zoekBegin(catalogus, regio, args.after, null);
  const ingangen = kiesIngangen(kaart, gemeente, peildatum);
  const past = createFilter(args.filter);
  const gewenst = new Set(ingangen.filter(past).map(({ instrument }) => instrument.id));
  const rijen = beoordeelIngangen(ingangen, beeld.feiten, peildatum)
    .filter(({ instrument, status }) => gewenst.has(instrument.id) && (args.statussen == null || args.statussen.length === 0 || args.statussen.includes(status)));
  const versie = momentopname?.versie ?? null;
  return {
    ...basis,
    ...snijBladzijde(rijen, ({ instrument }) => kaart.plaatsen.get(instrument.id) ?? 0, ({ instrument }) => instrument.id, { first: args.first, vanaf, versie: versie ?? GEEN_VERSIE, vraag }),
    versie,
    bronnen: sorteerBronnen([...kaart.bronnen, ...beeld.bronnen.bronnen]),
  };
}
