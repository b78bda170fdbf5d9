import { toDatum, toDatumTijd, type Klok } from '../../shared/klok.ts';
import type { Bron, MenukaartInstrumentenArgs } from '../generated.ts';
import { eisGeldig } from '../../shared/invoer.ts';
import { checkFirst, cutPage, type Page } from './page.ts';
import type { Catalogus } from './catalogus.ts';
import { checkCursor, leesCursor, toVraagmerk } from './cursor.ts';
import { evaNogNietGevraagd } from './delen.ts';
import { checkFilter, createFilter, isGepubliceerd, toFiltermerk } from './filter.ts';
import type { Ingang, InstrumentParent, Momentopname, Regiokaart } from './types.ts';

/** The menukaart of one region, as its fields need it. */
export type MenukaartParent = { readonly regio: string; readonly versie: string; readonly gemaaktOp: string; readonly bronnen: readonly Bron[] };

/** The version that is named when there is no snapshot yet. */
export const GEEN_VERSIE = 'geen';

const legeKaart: Regiokaart = { ingangen: [], plaatsen: new Map(), bronnen: [evaNogNietGevraagd] };

/** The card of a region in a snapshot, or of the country; without a snapshot an empty one whose sources say that nothing was fetched. */
const kaartVan = (momentopname: Momentopname | null, regio: string | null): Regiokaart =>
  (regio === null ? momentopname?.landelijk : momentopname?.regios.get(regio)) ?? legeKaart;

/** The head of a region's menukaart in the present snapshot. */
export function toMenukaart(catalogus: Catalogus, regio: string): MenukaartParent {
  const momentopname = catalogus.laatste();
  return {
    regio,
    versie: momentopname?.versie ?? GEEN_VERSIE,
    gemaaktOp: toDatumTijd(momentopname?.gemaaktOp ?? catalogus.begonnenOp),
    bronnen: kaartVan(momentopname, regio).bronnen,
  };
}

/** Where a page of a region's list begins: the snapshot in which the paging began, the card, and the place. */
export type PageStart = { readonly momentopname: Momentopname | null; readonly kaart: Regiokaart; readonly vanaf: number };

/** Finds the beginning of a page of a region's list, or of the country's. The cursor has been checked. */
export function findPageStart(catalogus: Catalogus, regio: string | null, after: string | null | undefined, versie: string | null): PageStart {
  const plaats = after == null ? null : leesCursor(after);
  const genoemd = plaats?.versie ?? versie;
  const momentopname = (genoemd === null ? null : catalogus.versie(genoemd)) ?? catalogus.laatste();
  const kaart = kaartVan(momentopname, regio);
  return { momentopname, kaart, vanaf: plaats === null ? 0 : (kaart.plaatsen.get(plaats.id) ?? -1) + 1 };
}

/** Whether a cursor names an instrument of this region, or of the country, in a version that is kept. */
export const isPlaatsIn = (catalogus: Catalogus, regio: string | null) => ({ versie, id }: { versie: string; id: string }): boolean =>
  kaartVan(catalogus.versie(versie), regio).plaatsen.has(id);

/**
 * A page of the region's instruments that are published today. Paging goes on in the snapshot in which it began.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the arguments.
 */
export function toInstrumenten(catalogus: Catalogus, { regio, versie }: Pick<MenukaartParent, 'regio' | 'versie'>, args: MenukaartInstrumentenArgs, klok: Klok): Page<InstrumentParent> {
  const vraag = toVraagmerk(['menukaart', regio, toFiltermerk(args.filter)]);
  eisGeldig(checkFilter(args.filter), checkFirst(args.first), checkCursor(args.after, vraag, isPlaatsIn(catalogus, regio)));
  const { momentopname, kaart, vanaf } = findPageStart(catalogus, regio, args.after, versie);
  const past = createFilter(args.filter);
  const vandaag = toDatum(klok());
  const rijen = kaart.ingangen.filter((ingang: Ingang) => isGepubliceerd(ingang, vandaag) && past(ingang)).map(({ instrument }) => instrument);
  return cutPage(rijen, ({ id }) => kaart.plaatsen.get(id) ?? 0, ({ id }) => id,
    { first: args.first, vanaf, versie: momentopname?.versie ?? GEEN_VERSIE, vraag });
}
