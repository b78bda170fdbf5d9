import { toDatum } from '../../shared/klok.ts';
import { findGemeente } from '../../shared/referentie/referentie.ts';
import { sorteerBronnen } from '../bronnen.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Bron, PageInfo, PersoonMenukaartArgs } from '../generated.ts';
import { eisGeldig } from '../../shared/invoer.ts';
import type { PersoonParent } from '../parents.ts';
import { beoordeelMenukaart, type Beschikbaarheidsoordeel } from '../rules/beschikbaarheid/beschikbaarheid.ts';
import type { Persoonsfeiten } from '../rules/feiten.ts';
import { REGELINGEN } from '../rules/regelingen.ts';
import { leesPersoonsbeeld } from '../situatie/beeld.ts';
import { checkPeildatum } from '../situatie/peildatum.ts';
import { checkFirst, cutPage } from './page.ts';
import { checkCursor, toVraagmerk } from './cursor.ts';
import { checkFilter, createFilter, isGepubliceerd, toFiltermerk } from './filter.ts';
import { GEEN_VERSIE, isPlaatsIn, findPageStart } from './menukaart.ts';
import { toTeBeoordelen } from './te-beoordelen.ts';
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

/** The same instrument without the offer that holds in other gemeenten only: places there are no places here. */
function voorGemeente(ingang: Ingang, gemeente: string | null): Ingang {
  const { aanbod } = ingang.instrument;
  const hier = aanbod.filter(({ gemeenten }) => gemeenten === null || (gemeente !== null && gemeenten.includes(gemeente)));
  if (hier.length === aanbod.length) return ingang;
  const instrument = { ...ingang.instrument, aanbod: hier };
  return { ...ingang, instrument, teBeoordelen: toTeBeoordelen(instrument) };
}

/** What of a card is there on a day for a job seeker who lives in this gemeente; null when that is not known. */
export const kiesIngangen = ({ ingangen }: Regiokaart, gemeente: string | null, dag: string): Ingang[] => ingangen
  .filter((ingang) => ingang.instrument.type.code === voorWerkzoekenden && isGepubliceerd(ingang, dag)
    && (ingang.instrument.gemeenten === null || (gemeente !== null && ingang.instrument.gemeenten.includes(gemeente))))
  .map((ingang) => voorGemeente(ingang, gemeente));

/**
 * Judges what is there for one person. All of it, because what comes first may be outside the filter.
 * @param heeftRegio without a region nobody can tell what is on its menukaart: what is not excluded otherwise is ONBEKEND.
 */
export function beoordeelIngangen(ingangen: readonly Ingang[], feiten: Persoonsfeiten, heeftRegio: boolean, dag: string): BeschikbaarheidParent[] {
  const perId = new Map(ingangen.map(({ instrument }) => [instrument.id, instrument]));
  const vind = (id: string): InstrumentParent[] => { const instrument = perId.get(id); return instrument ? [instrument] : []; };
  return beoordeelMenukaart(ingangen.map(({ teBeoordelen }) => teBeoordelen), feiten, { regelingen: REGELINGEN, opMenukaart: heeftRegio ? true : null }, dag)
    .flatMap(({ instrument: id, gaatVoor, ...oordeel }) => vind(id).map((instrument) => ({ ...oordeel, instrument, gaatVoor: gaatVoor.flatMap(vind) })));
}

const vraagmerk = (persoon: string, regio: string | null, { filter, statussen, peildatum }: Partial<PersoonMenukaartArgs>): string =>
  toVraagmerk(['persoon', persoon, regio ?? '', toFiltermerk(filter), [...new Set(statussen ?? [])].sort(), peildatum ?? null]);

/**
 * A page of the menukaart of the region where the person lives, judged for this person; without a (known) region of what holds in the
 * whole country. Local offer of another gemeente in the region is left out. Paging goes on in the snapshot in which it began.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the arguments.
 */
export async function toPersoonsmenukaart(parent: PersoonParent, args: Partial<PersoonMenukaartArgs>, context: WerkcentrumContext): Promise<PersoonsmenukaartParent> {
  const { catalogus, klok, loaders } = context;
  const gemeente = (await loaders.persoon.load(parent.id))?.gemeente ?? null;
  const regio = gemeente === null ? null : findGemeente(gemeente)?.amCode ?? null;
  const vraag = vraagmerk(parent.id, regio, args);
  eisGeldig(checkFilter(args.filter), checkFirst(args.first), checkPeildatum(args.peildatum), checkCursor(args.after, vraag, isPlaatsIn(catalogus, regio)));
  const peildatum = args.peildatum ?? toDatum(klok());
  const { feiten, bronnen } = await leesPersoonsbeeld(parent, context);
  const { momentopname, kaart, vanaf } = findPageStart(catalogus, regio, args.after, null);
  const ingangen = kiesIngangen(kaart, gemeente, peildatum);
  const versie = momentopname?.versie ?? null;
  const rijen = beoordeelIngangen(ingangen, feiten, regio !== null, peildatum).filter(createRijfilter(ingangen, args));
  return {
    ...cutPage(rijen, ({ instrument }) => kaart.plaatsen.get(instrument.id) ?? 0, ({ instrument }) => instrument.id, { first: args.first, vanaf, versie: versie ?? GEEN_VERSIE, vraag }),
    peildatum,
    regio,
    versie,
    bronnen: sorteerBronnen([...kaart.bronnen, ...bronnen.bronnen]),
  };
}

/** Keeps what the filter and the outcomes that were asked let through. */
function createRijfilter(ingangen: readonly Ingang[], { filter, statussen }: Partial<PersoonMenukaartArgs>): (rij: BeschikbaarheidParent) => boolean {
  const gewenst = new Set(ingangen.filter(createFilter(filter)).map(({ instrument }) => instrument.id));
  return ({ instrument, status }) => gewenst.has(instrument.id) && (statussen == null || statussen.length === 0 || statussen.includes(status));
}
