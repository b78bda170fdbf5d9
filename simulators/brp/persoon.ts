import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { leeftijdOp } from '../population/dagen.ts';
import type { Dag, Mens } from '../population/types.ts';

/** A complete date as BRP API Personen 2 writes it; schema VolledigeDatum. */
type VolledigeDatum = { type: 'Datum'; datum: Dag; langFormaat: string };

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

const toDatum = (dag: Dag): VolledigeDatum => {
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-');
  return { type: 'Datum', datum: dag, langFormaat: `${Number(dagnummer)} ${maanden[Number(maand) - 1] ?? ''} ${jaar}` };
};

const geslachten = { M: 'man', V: 'vrouw', O: 'onbekend' } as const;
const nederland = { code: '6030', omschrijving: 'Nederland' } as const;

const toGemeente = (gmCode: string) => ({ code: gmCode.slice(2), omschrijving: findGemeente(gmCode)?.naam ?? '' });

const toNaam = ({ voornamen, voorvoegsel, geslachtsnaam }: Mens) => ({
  voornamen,
  ...voorvoegsel === null ? {} : { voorvoegsel },
  geslachtsnaam,
  voorletters: voornamen.split(' ').map((naam) => `${naam.charAt(0)}.`).join(' '),
  volledigeNaam: [voornamen, voorvoegsel, geslachtsnaam].filter((deel) => deel !== null).join(' '),
  aanduidingNaamgebruik: { code: 'E', omschrijving: 'eigen geslachtsnaam' },
});

const toVerblijfplaats = ({ gmCode, postcode, huisnummer }: Mens, sinds: Dag) => ({
  type: 'Adres',
  datumVan: toDatum(sinds),
  functieAdres: { code: 'W', omschrijving: 'woonadres' },
  verblijfadres: {
    officieleStraatnaam: 'Voorbeeldstraat', korteStraatnaam: 'Voorbeeldstraat', huisnummer, postcode, woonplaats: findGemeente(gmCode)?.naam ?? '',
  },
});

/** What the registry holds of a person; `fields` then takes from it. `leeftijd` is not there for somebody who has died. */
export const toBrpPersoon = (mens: Mens, peildatum: Dag) => {
  const { opschorting } = mens;
  const sinds = mens.verhuizingen.at(-1)?.tot ?? mens.geboortedatum;
  return {
    burgerservicenummer: mens.bsn,
    naam: toNaam(mens),
    geslacht: { code: mens.geslacht, omschrijving: geslachten[mens.geslacht] },
    geboorte: { datum: toDatum(mens.geboortedatum), land: nederland },
    gemeenteVanInschrijving: toGemeente(mens.gmCode),
    datumInschrijvingInGemeente: toDatum(sinds),
    verblijfplaats: toVerblijfplaats(mens, sinds),
    ...opschorting
      ? { overlijden: { datum: toDatum(opschorting.datum), land: nederland }, opschortingBijhouding: { reden: { code: opschorting.reden, omschrijving: 'overlijden' }, datum: toDatum(opschorting.datum) } }
      : { leeftijd: leeftijdOp(mens.geboortedatum, peildatum) },
  };
};

export type BrpPersoon = ReturnType<typeof toBrpPersoon>;
