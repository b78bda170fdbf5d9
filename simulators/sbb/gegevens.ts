import { gemeenten, listGemeenten, regios, type Regio } from '../../subgraphs/shared/referentie/referentie.ts';
import { leerbedrijfId } from '../population/codes.ts';
import { plusDagen } from '../population/dagen.ts';
import type { Dag } from '../population/types.ts';
import { createWillekeur, type Willekeur } from '../population/willekeur.ts';
import { instrumentVan, leerwegen, naamVanCrebo, opleidingen } from './opleidingen.ts';

/** A leerbedrijf in the words of the contract (README.md of the sbb subgraph). */
export type Leerbedrijf = { leerbedrijfId: string; naam: string; plaats: string; gemeentecode: string; regio: string };

/** That a leerbedrijf is (or was) recognised for one programme; `geldigTot` null runs on. */
export type Erkenning = { leerbedrijfId: string; regio: string; crebo: string; geldigVan: Dag; geldigTot: Dag | null };

/** Places at one leerbedrijf for one programme. */
export type Leerplaats = {
  leerplaatsId: string; leerbedrijfId: string; regio: string; crebo: string; kwalificatie: string; leerweg: string; opbrengst: string; wervingsroute: string | null;
  instrumentUuid: string; plaatsen: number; duurWeken: number; startdatum: Dag; einddatum: Dag | null;
};

export type SbbGegevens = { readonly leerbedrijven: readonly Leerbedrijf[]; readonly erkenningen: readonly Erkenning[]; readonly leerplaatsen: readonly Leerplaats[] };

const perRegio = 12;
const plaatsenPerRegio = 18;
const branches = ['Restaurant', 'Winkel', 'Schoonmaakbedrijf', 'Transportbedrijf', 'Zorgcentrum', 'Installatiebedrijf'] as const;

const leerbedrijf = (regio: Regio, volgnummer: number, { kies }: Willekeur): Leerbedrijf => {
  const gemeente = kies([...listGemeenten(regio.amCode), ...gemeenten.filter(({ gmCode }) => gmCode === regio.centrumgemeente)]);
  return {
    leerbedrijfId: leerbedrijfId(regio.amCode, volgnummer), naam: `${kies(branches)} ${gemeente.naam} ${volgnummer}`,
    plaats: gemeente.naam, gemeentecode: gemeente.gmCode, regio: regio.amCode,
  };
};

/**
 * The first two of a region are recognised for everything, the third was until two months ago: what persons follow there
 * has a known outcome. The others are recognised for some programmes, one in six of those no longer.
 */
const erkenningenVan = ({ leerbedrijfId: id, regio }: Leerbedrijf, volgnummer: number, peildatum: Dag, { kans, geheel }: Willekeur): Erkenning[] =>
  opleidingen.filter(() => volgnummer <= 3 || kans(0.5)).map(({ crebo }) => {
    const verlopen = volgnummer === 3 ? 60 : volgnummer > 3 && kans(1 / 6) ? geheel(30, 900) : null;
    return {
      leerbedrijfId: id, regio, crebo, geldigVan: plusDagen(peildatum, -geheel(1_000, 3_000)),
      geldigTot: verlopen === null ? (kans(0.5) ? null : plusDagen(peildatum, geheel(100, 1_400))) : plusDagen(peildatum, -verlopen),
    };
  });

/** The recruitment routes of the letters (002:2405-2440), and the ordinary way more often than any. */
const wervingsroutes = [null, 'leerwerktraject', null, 'open hiring', null, 'jobcarving', null, 'leerwerktraject', 'banenmarkt'] as const;

const soorten = {
  bol: ['diploma', 'certificaat'], bbl: ['diploma', 'certificaat'], derde: ['praktijkverklaring', 'certificaat'],
} as const satisfies Record<keyof typeof leerwegen, readonly (keyof typeof instrumentVan)[]>;

const leerplaats = (erkenning: Erkenning, volgnummer: number, peildatum: Dag, { kies, geheel, kans }: Willekeur): Leerplaats => {
  const leerweg = kies(['bol', 'bbl', 'derde'] as const);
  const soort = kies<keyof typeof instrumentVan>(soorten[leerweg]);
  const start = plusDagen(peildatum, geheel(-60, 60));
  const wervingsroute = wervingsroutes[(volgnummer - 1) % wervingsroutes.length] ?? null;
  return {
    leerplaatsId: `LP-${erkenning.regio}-${String(volgnummer).padStart(4, '0')}`, leerbedrijfId: erkenning.leerbedrijfId, regio: erkenning.regio,
    crebo: erkenning.crebo, kwalificatie: naamVanCrebo(erkenning.crebo), leerweg: leerwegen[leerweg], opbrengst: soort, wervingsroute, instrumentUuid: instrumentVan[soort],
    plaatsen: geheel(0, 4), duurWeken: geheel(12, 39), startdatum: start, einddatum: kans(0.3) ? null : plusDagen(start, geheel(90, 400)),
  };
};

/** The leerbedrijven, recognitions and places over all 35 regions, the same for equal seeds. */
export const createSbbGegevens = (zaad: number, peildatum: Dag): SbbGegevens => {
  const perRegioGegevens = regios.map((regio, index): SbbGegevens => {
    const willekeur = createWillekeur(zaad + index);
    const leerbedrijven = Array.from({ length: perRegio }, (_, volgnummer) => leerbedrijf(regio, volgnummer + 1, willekeur));
    const erkenningen = leerbedrijven.flatMap((een, volgnummer) => erkenningenVan(een, volgnummer + 1, peildatum, willekeur));
    const geldig = erkenningen.filter(({ geldigTot }) => geldigTot === null || geldigTot >= peildatum);
    const leerplaatsen = Array.from({ length: plaatsenPerRegio }, (_, volgnummer) => leerplaats(willekeur.kies(geldig), volgnummer + 1, peildatum, willekeur));
    return { leerbedrijven, erkenningen, leerplaatsen };
  });
  return {
    leerbedrijven: perRegioGegevens.flatMap((een) => een.leerbedrijven),
    erkenningen: perRegioGegevens.flatMap((een) => een.erkenningen),
    leerplaatsen: perRegioGegevens.flatMap((een) => een.leerplaatsen),
  };
};
