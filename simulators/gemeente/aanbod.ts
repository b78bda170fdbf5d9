import { findRegio, type Gemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import type { Dag } from '../population/types.ts';
import { createWillekeur } from '../population/willekeur.ts';

/** What a gemeente offers, before a supplier says it in its own words. Amounts in euro, durations in weeks. */
export type Aanbodfeit = {
  readonly nummer: string;
  /** UUID in EVA.RMT; null for what only this gemeente has. */
  readonly uuid: string | null;
  readonly naam: string;
  readonly omschrijving: string;
  readonly aanbieder: string;
  readonly tegel: string;
  readonly doelgroepen: readonly string[];
  readonly klantkenmerken: readonly string[];
  readonly vorm: string;
  readonly plaatsen: number | null;
  readonly wachtWeken: number | null;
  readonly kosten: number | null;
  readonly duurWeken: number | null;
  readonly begin: Dag;
  readonly eind: Dag | null;
};

type Sjabloon = Pick<Aanbodfeit, 'naam' | 'omschrijving' | 'tegel' | 'doelgroepen' | 'klantkenmerken' | 'vorm' | 'kosten' | 'duurWeken'> & { readonly code: string; readonly eva: boolean };

// Items that EVA.RMT has too; the codes are those of its items.
const metEva: readonly Sjabloon[] = [
  { code: 'RMT-WERKFIT', eva: true, naam: 'Werkfitplek', omschrijving: 'Werkfit blijven bij het sociaal ontwikkelbedrijf, voor de doelgroep banenafspraak.', tegel: 'EW04', doelgroepen: ['DD02', 'ED12'], klantkenmerken: ['KK06'], vorm: 'UV04', kosten: 1_250, duurWeken: 13 },
  { code: 'RMT-JOBCOACH', eva: true, naam: 'Jobcoaching', omschrijving: 'Een jobcoach begeleidt bij het vinden en houden van werk, voor de doelgroep banenafspraak.', tegel: 'EW04', doelgroepen: ['ED12'], klantkenmerken: ['KK06', 'KK12'], vorm: 'UV07', kosten: 2_750.5, duurWeken: 26 },
  { code: 'RMT-SOLL', eva: true, naam: 'Sollicitatietraining', omschrijving: 'In een groep leren solliciteren, met een jobhunter.', tegel: 'EW04', doelgroepen: ['DD01', 'DD02', 'DD08'], klantkenmerken: ['KK08'], vorm: 'UV01', kosten: 1_480, duurWeken: 6 },
  { code: 'RMT-MATCH', eva: true, naam: 'Bemiddeling naar werk', omschrijving: 'De gemeente brengt werkzoekende en werkgever bij elkaar.', tegel: 'EW07', doelgroepen: ['DD02', 'ED13'], klantkenmerken: ['KK08', 'KK10'], vorm: 'UV07', kosten: 2_400, duurWeken: 16 },
  { code: 'RMT-MAATW', eva: true, naam: 'Maatwerkbudget', omschrijving: 'Een bedrag voor wat nodig is en nergens anders uit kan, zoals reiskosten.', tegel: 'EW08', doelgroepen: [], klantkenmerken: ['KK03'], vorm: 'UV08', kosten: 1_000, duurWeken: null },
];

// What a gemeente has by itself.
const zonderEva: readonly Sjabloon[] = [
  { code: 'TAAL', eva: false, naam: 'Taaltraining Nederlands', omschrijving: 'Nederlands op de werkvloer, tot niveau B1.', tegel: 'EW03', doelgroepen: ['ED05', 'ED06', 'ED09'], klantkenmerken: ['KK05'], vorm: 'UV01', kosten: null, duurWeken: 40 },
  { code: 'SCHULDHULP', eva: false, naam: 'Schuldhulpverlening', omschrijving: 'Schulden regelen, zodat er ruimte is om te werken.', tegel: 'EW03', doelgroepen: [], klantkenmerken: ['KK03'], vorm: 'UV10', kosten: null, duurWeken: null },
  { code: 'FIETS', eva: false, naam: 'Fiets naar het werk', omschrijving: 'Een fiets te leen voor wie het werk anders niet bereikt.', tegel: 'EW08', doelgroepen: ['DD02'], klantkenmerken: ['KK03'], vorm: 'UV11', kosten: 149.95, duurWeken: null },
  { code: 'LIFECOACH', eva: false, naam: 'Lifecoach', omschrijving: 'Een coach voor alles naast het werk.', tegel: 'EW03', doelgroepen: ['ED01', 'ED08'], klantkenmerken: ['KK01', 'KK14'], vorm: 'UV07', kosten: 1_900, duurWeken: 20 },
];

// Services for employers (IT02): tiles DW.
const voorWerkgevers: readonly Sjabloon[] = [
  { code: 'PROEFPLAATSING', eva: false, naam: 'Proefplaatsing', omschrijving: 'Een werkgever laat iemand twee maanden op proef werken met behoud van uitkering.', tegel: 'DW09', doelgroepen: ['ED14'], klantkenmerken: [], vorm: 'UV04', kosten: null, duurWeken: 8 },
  { code: 'WERKPLEKADVIES', eva: false, naam: 'Advies over de werkplek', omschrijving: 'Wat een werkgever kan aanpassen voor iemand met een arbeidsbeperking.', tegel: 'DW06', doelgroepen: ['DD06'], klantkenmerken: [], vorm: 'UV06', kosten: 0, duurWeken: 2 },
];

const aanbiederVan = ({ tegel }: Sjabloon, gemeente: Gemeente): string =>
  tegel === 'EW04' ? `Sociaal ontwikkelbedrijf ${findRegio(gemeente.amCode)?.naam ?? gemeente.naam}` : `Gemeente ${gemeente.naam}`;

/** The offer of one gemeente, about four items, the same each time: some in EVA, some its own, one for employers. */
export function createAanbod(gemeente: Gemeente, peildatum: Dag): Aanbodfeit[] {
  const nummer = gemeente.gmCode.slice(2);
  const { geheel, kans } = createWillekeur(Number(nummer));
  const jaar = Number(peildatum.slice(0, 4));
  const verschoven = geheel(0, metEva.length - 1);
  const gekozen = [
    ...[0, 2].map((plaats) => metEva[(verschoven + plaats) % metEva.length]),
    zonderEva[geheel(0, zonderEva.length - 1)],
    voorWerkgevers[geheel(0, voorWerkgevers.length - 1)],
  ];
  return gekozen.flatMap((sjabloon) => (sjabloon === undefined ? [] : [{
    ...sjabloon,
    nummer: `${nummer}-${sjabloon.code}`,
    uuid: sjabloon.eva ? evaUuid(sjabloon.code) : null,
    aanbieder: aanbiederVan(sjabloon, gemeente),
    plaatsen: kans(0.6) ? geheel(0, 12) : null,
    wachtWeken: kans(0.5) ? geheel(0, 10) : null,
    begin: `${jaar - 1}-01-01`,
    eind: kans(0.3) ? `${jaar + 1}-12-31` : null,
  }]));
}
