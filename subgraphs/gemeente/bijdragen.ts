import { toDatum } from '../shared/klok.ts';
import { listInzagebijdragen, type Inzage } from '../shared/logboek/graaf.ts';
import type { GemeenteInhoud } from '../shared/sleutelinhoud.ts';
import { noteerBijdragen } from '../shared/verwerkingen.ts';
import { eigenBron, landelijkeBron, vraagBron, zonderAntwoord, type Antwoord } from './bronnen.ts';
import type { GemeenteContext } from './context.ts';
import type { Situatiebijdrage, Werkplanbijdrage } from './generated.ts';
import {
  toBijstand, toDossieractiviteiten, toPersoonsgegevens, toReintegratie, toSituatiebijdrage, toStartkwalificatie, toVoorzieningen, toWerkplanbijdrage,
} from './mapping.ts';
import type { Activiteit } from './mapping-vormen.ts';
import { openSleutel } from './sleutel.ts';

/** Whose answer it is when no gemeente is known. */
const geenHouder = 'GEMEENTE';

const houderVan = ({ gemeenten }: GemeenteInhoud): string => gemeenten[0] ?? geenHouder;

const vraagReintegratie = (context: GemeenteContext, persoon: GemeenteInhoud): Promise<Antwoord<Activiteit[]>[]> =>
  vraagBron({
    bron: landelijkeBron('GSDReintegratieInfo', houderVan(persoon)),
    mag: context.mag('GSDReintegratieInfo'),
    laad: () => context.loaders.reintegratie.load(persoon.bsn),
    lees: (inhoud) => toReintegratie(inhoud, toDatum(context.klok())),
    niets: [],
  }, context);

const vraagDossier = (context: GemeenteContext, bsn: string, gmCode: string): Promise<Antwoord<Activiteit[]>[]> =>
  vraagBron({
    bron: eigenBron(gmCode),
    mag: context.mag('eigen'),
    laad: () => context.loaders.dossiers.load({ gmCode, bsn }),
    lees: (inhoud) => [{ houder: gmCode, inhoud: toDossieractiviteiten(inhoud, toDatum(context.klok())) }],
    niets: [],
  }, context);

/** Where the person's services are: Suwinet for all gemeenten together, and each gemeente's own system. */
async function listActiviteiten(context: GemeenteContext, persoon: GemeenteInhoud): Promise<Antwoord<Activiteit[]>[]> {
  const eigen = [...new Set(persoon.gemeenten)].map((gmCode) => vraagDossier(context, persoon.bsn, gmCode));
  return (await Promise.all([vraagReintegratie(context, persoon), ...eigen])).flat();
}

async function listPersoonsgegevens(context: GemeenteContext, persoon: GemeenteInhoud): Promise<Situatiebijdrage[]> {
  const bron = landelijkeBron('BRP', houderVan(persoon));
  const antwoorden = await vraagBron({
    bron, mag: context.mag('BRP'), laad: () => context.loaders.personen.load(persoon.bsn), niets: null,
    lees: (inhoud) => [{ houder: inhoud.gemeente ?? bron.houder, inhoud: toPersoonsgegevens(inhoud) }],
  }, context);
  return antwoorden.map((antwoord) => toSituatiebijdrage(antwoord.bron, { persoonsgegevens: antwoord.inhoud }));
}

async function listUitkeringen(context: GemeenteContext, persoon: GemeenteInhoud): Promise<Situatiebijdrage[]> {
  const antwoorden = await vraagBron({
    bron: landelijkeBron('BijstandsregelingenInfo', houderVan(persoon)),
    mag: context.mag('BijstandsregelingenInfo'), laad: () => context.loaders.bijstand.load(persoon.bsn), lees: toBijstand, niets: [],
  }, context);
  return antwoorden.map((antwoord) => toSituatiebijdrage(antwoord.bron, { uitkeringen: antwoord.inhoud }));
}

async function listStartkwalificatie(context: GemeenteContext, persoon: GemeenteInhoud): Promise<Situatiebijdrage[]> {
  const antwoorden = await vraagBron({
    bron: landelijkeBron('DUOPersoonsInfo', 'DUO'),
    mag: context.mag('DUOPersoonsInfo'), laad: () => context.loaders.duo.load(persoon.bsn), niets: null,
    lees: (inhoud) => [{ houder: 'DUO', inhoud: toStartkwalificatie(inhoud) }],
  }, context);
  return antwoorden.map((antwoord) => toSituatiebijdrage(antwoord.bron, { startkwalificatie: antwoord.inhoud }));
}

async function listVoorzieningen(context: GemeenteContext, persoon: GemeenteInhoud): Promise<Situatiebijdrage[]> {
  const antwoorden = await listActiviteiten(context, persoon);
  return antwoorden.map(({ bron, inhoud }) => toSituatiebijdrage(bron, { voorzieningen: inhoud && toVoorzieningen(inhoud) }));
}

const ongeldig = (naam: Parameters<typeof landelijkeBron>[0]): ReturnType<typeof zonderAntwoord> =>
  zonderAntwoord(landelijkeBron(naam, geenHouder), 'NIET_BEVOEGD', 'ONGELDIGE_SLEUTEL');

const noteer = <B extends Werkplanbijdrage | Situatiebijdrage>({ verwerkingen }: GemeenteContext, persoon: GemeenteInhoud | null, soort: string, bijdragen: B[]): B[] => {
  noteerBijdragen(verwerkingen, persoon && { soort: 'BSN', nummer: persoon.bsn }, soort, bijdragen);
  return bijdragen;
};

/** What the sources contribute to the werkplan, one bijdrage a source; empty without a key, for then nothing was asked. Never rejects. */
export async function listWerkplanbijdragen(context: GemeenteContext, sleutel: string | null): Promise<Werkplanbijdrage[]> {
  if (sleutel === null) return [];
  const persoon = openSleutel(context, sleutel);
  if (persoon === null) return noteer(context, persoon, 'werkplan', [toWerkplanbijdrage(ongeldig('GSDReintegratieInfo'), null)]);
  return noteer(context, persoon, 'werkplan', (await listActiviteiten(context, persoon)).map(({ bron, inhoud }) => toWerkplanbijdrage(bron, inhoud)));
}

/** What the sources say of the situation, one bijdrage a source; empty without a key. Never rejects. */
export async function listSituatiebijdragen(context: GemeenteContext, sleutel: string | null): Promise<Situatiebijdrage[]> {
  if (sleutel === null) return [];
  const persoon = openSleutel(context, sleutel);
  if (persoon === null) {
    const bronnen = (['BRP', 'BijstandsregelingenInfo', 'DUOPersoonsInfo', 'GSDReintegratieInfo'] as const).map(ongeldig);
    return noteer(context, persoon, 'situatie', bronnen.map((bron) => toSituatiebijdrage(bron, {})));
  }
  const vragen = [listPersoonsgegevens, listUitkeringen, listStartkwalificatie, listVoorzieningen];
  return noteer(context, persoon, 'situatie', (await Promise.all(vragen.map((vraag) => vraag(context, persoon)))).flat());
}

/** Who looked at data of the person at gemeenten; empty without a key. Never rejects. */
export async function listInzagen(context: GemeenteContext, sleutel: string | null): Promise<Inzage[]> {
  const persoon = sleutel === null ? null : openSleutel(context, sleutel);
  return listInzagebijdragen(context.partijlogboek, persoon && [{ soort: 'BSN', nummer: persoon.bsn }], context.verwerkingen);
}
