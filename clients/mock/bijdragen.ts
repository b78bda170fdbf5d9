import { fondsen } from '../../simulators/population/fondsen.ts';
import { opleidingen } from '../../simulators/sbb/opleidingen.ts';
import type { Activiteitfeit, FondsFeiten, GemeenteFeiten, Mens, SbbFeiten } from '../../simulators/population/types.ts';
import { toCode } from '../../subgraphs/gemeente/codelijsten.ts';
import { toCrebo, toLeerweg, toOpbrengst } from '../../subgraphs/sbb/codelijsten.ts';
import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { bronnamen } from '../../subgraphs/uwv/bronnen.ts';
import { toGrondslagcode, toSoortcode, toWetcode, wajonggrondslag } from '../../subgraphs/uwv/codelijsten.ts';
import type { Activiteitbijdrage, Bijdragebron, Code, Doelgroepregisterbijdrage, Situatiebijdrage, Uitkeringbijdrage, Voorzieningbijdrage, Werkplanbijdrage } from '../../subgraphs/werkcentrum/generated.ts';
import { findProefpersoon } from './personen.ts';

// What the parties contribute about the people of the mock: the facts that the simulators tell in each source's own protocol, here at once in the
// words of the graph. From here on the product's own rules decide.

/** Of whom and when (DatumTijd). */
export type Peiling = { readonly mens: Mens; readonly moment: string };

type Bron = Pick<Bijdragebron, 'code' | 'naam' | 'houder'>;
type Bevinding = { readonly bron: Bijdragebron; readonly isBekend: boolean };

/** What came of asking a source about somebody: as their case says, or else an answer. */
function vraag({ mens: { bsn }, moment }: Peiling, bron: Bron, heeftIets: boolean): Bevinding {
  const standen: Readonly<Record<string, Pick<Bijdragebron, 'status' | 'reden'>>> = findProefpersoon(bsn)?.bronnen ?? {};
  const stand = standen[bron.code] ?? standen['*'];
  if (stand === undefined) return { bron: { ...bron, status: heeftIets ? 'ACTUEEL' : 'NIETS_GEVONDEN', peildatum: moment, reden: null }, isBekend: true };
  const isBekend = stand.status === 'VEROUDERD';
  return { bron: { ...bron, ...stand, peildatum: isBekend ? moment : null }, isBekend };
}

const onbekend: Omit<Situatiebijdrage, 'bron'> = {
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null, startkwalificatie: null, voorzieningen: null, praktijkleren: null, aanspraken: null,
};

const situatie = (bevinding: Bevinding, inhoud: Partial<Situatiebijdrage>): Situatiebijdrage => ({ ...onbekend, ...(bevinding.isBekend ? inhoud : {}), bron: bevinding.bron });
const werkplan = (bevinding: Bevinding, activiteiten: readonly Activiteitbijdrage[]): Werkplanbijdrage => ({ bron: bevinding.bron, activiteiten: bevinding.isBekend ? [...activiteiten] : null });

const toActiviteit = ({ nummer, omschrijving, status, begin, eind }: Activiteitfeit, soort: Code, uitvoerder: string | null): Activiteitbijdrage =>
  ({ nummer, soort, omschrijving, status, begindatum: begin, einddatum: eind, uitvoerder, kenmerk: null });
const toVoorziening = ({ nummer, soort, omschrijving, begindatum, einddatum }: Activiteitbijdrage): Voorzieningbijdrage => ({ nummer, soort, omschrijving, begindatum, einddatum });

const uwv = (code: keyof typeof bronnamen): Bron => ({ code, naam: bronnamen[code], houder: 'UWV' });
const uitvoerder = 'UWV WERKbedrijf';
const listWerkinstrumenten = ({ uwv: feiten }: Mens): Activiteitbijdrage[] => (feiten?.werkinstrumenten ?? []).map((een) => toActiviteit(een, toSoortcode('WERKINSTRUMENT'), uitvoerder));
const listAfspraken = ({ mens: { uwv: feiten }, moment }: Peiling): Activiteitbijdrage[] => (feiten?.afspraken ?? []).map(({ onderwerp, begin, eind }) => ({
  nummer: null, soort: toSoortcode('AFSPRAAK'), omschrijving: onderwerp, status: begin.slice(0, 10) >= moment.slice(0, 10) ? 'GEPLAND' : 'ONBEKEND', begindatum: begin.slice(0, 10), einddatum: eind.slice(0, 10), uitvoerder, kenmerk: null,
}));
const kentWerkbedrijf = ({ uwv: feiten }: Mens): boolean => feiten !== null && (feiten.inschrijving !== null || feiten.werkinstrumenten.length > 0 || feiten.afspraken.length > 0);

/** What UWV knows of the situation. */
export function situatieVanUwv(peiling: Peiling): Situatiebijdrage[] {
  const { uwv: feiten } = peiling.mens;
  const uitkeringen = (feiten?.uitkeringen ?? []).map(({ wet, begin, eind, maximaalTot }): Uitkeringbijdrage => ({ wet: toWetcode(wet), begindatum: begin, einddatum: eind, maximaalTot, aangevraagd: false }));
  const inschrijving = feiten?.inschrijving ? { begindatum: feiten.inschrijving.begin, einddatum: feiten.inschrijving.eind, geldigTot: feiten.inschrijving.geldigTot } : null;
  return [
    situatie(vraag(peiling, uwv('uwv.UWVPersoonsWvInfo'), uitkeringen.length > 0), { uitkeringen, eersteWerkloosheidsdag: feiten?.eersteWerkloosheidsdag ?? null }),
    situatie(vraag(peiling, uwv('uwv.UwvWbPersoonsInfo'), kentWerkbedrijf(peiling.mens)), { inschrijving, voorzieningen: listWerkinstrumenten(peiling.mens).map(toVoorziening) }),
  ];
}

/** What the doelgroepregister says. */
export function registerVanUwv(peiling: Peiling): Doelgroepregisterbijdrage {
  const gronden = peiling.mens.uwv?.doelgroepregister ?? [];
  const { bron, isBekend } = vraag(peiling, uwv('uwv.UWVPersoonsArbeidsbeperktenInfo'), gronden.length > 0);
  if (!isBekend) return { bron, geregistreerd: null, grondslagen: null, wajong: null };
  return { bron, geregistreerd: gronden.length > 0, grondslagen: gronden.map(({ grondslag }) => toGrondslagcode(grondslag)), wajong: gronden.some(({ grondslag }) => grondslag === wajonggrondslag) };
}

/** What UWV does in the plan. */
export const werkplanVanUwv = (peiling: Peiling): Werkplanbijdrage[] =>
  [werkplan(vraag(peiling, uwv('uwv.UwvWbPersoonsInfo'), kentWerkbedrijf(peiling.mens)), [...listWerkinstrumenten(peiling.mens), ...listAfspraken(peiling)])];

const landelijk = (code: string, naam: string, houder: string): Bron => ({ code: `gemeente.${code}`, naam, houder });
const eigen = (gmCode: string): Bron => ({ code: `gemeente.${gmCode}.eigen`, naam: `Gemeente ${findGemeente(gmCode)?.naam ?? gmCode}`, houder: gmCode });
const reintegratie = (gmCode: string): Bron => landelijk('GSDReintegratieInfo', 'Re-integratie (Suwinet)', gmCode);

// Suwinet knows a kind by its code alone, a gemeente's own system by its words.
const toSuwinet = (een: Activiteitfeit): Activiteitbijdrage => toActiviteit(een, toCode('CdTypeRvGsd', een.soort), null);
const toEigen = (een: Activiteitfeit): Activiteitbijdrage => toActiviteit(een, { code: een.soort, omschrijving: een.omschrijving, lijst: 'zaaktype' }, null);

const leegDossier = (gmCode: string): GemeenteFeiten => ({ gmCode, bijstand: [], bijstandAangevraagdOp: null, voorzieningen: [], eigenDossier: [], partnerBsn: null });

const listUitkeringen = ({ bijstand, bijstandAangevraagdOp }: GemeenteFeiten): Uitkeringbijdrage[] => [
  ...bijstand.map(({ wet, begin, eind, maximaalTot }): Uitkeringbijdrage => ({ wet: toCode('CdSzWet', wet), begindatum: begin, einddatum: eind, maximaalTot, aangevraagd: false })),
  ...(bijstandAangevraagdOp === null ? [] : [{ wet: toCode('CdSzWet', 'ABW'), begindatum: null, einddatum: null, maximaalTot: null, aangevraagd: true }]),
];

/** The files of gemeenten, the one of inscription first; there it is asked as well when it has none. */
const listDossiers = ({ gmCode, gemeenten }: Mens): readonly GemeenteFeiten[] => (gemeenten.length > 0 ? gemeenten : [leegDossier(gmCode)]);

const naamVan = ({ voornamen, voorvoegsel, geslachtsnaam }: Mens): string => [voornamen, voorvoegsel, geslachtsnaam].filter((deel) => deel !== null).join(' ');

/** Of a source that answers for the whole country: the files that hold something, or the one of inscription to say that none does. */
function listMet(mens: Mens, heeft: (dossier: GemeenteFeiten) => boolean): readonly GemeenteFeiten[] {
  const gevonden = listDossiers(mens).filter(heeft);
  return gevonden.length > 0 ? gevonden : [leegDossier(mens.gmCode)];
}

const heeftVoorziening = ({ voorzieningen }: GemeenteFeiten): boolean => voorzieningen.length > 0;

/** What gemeenten, the BRP and DUO know of the situation. */
export function situatieVanGemeente(peiling: Peiling): Situatiebijdrage[] {
  const { mens } = peiling;
  const persoonsgegevens = { naam: naamVan(mens), geboortedatum: mens.geboortedatum, gemeente: mens.gmCode, opschorting: mens.opschorting ? toCode('Reden_Opschorting_Bijhouding', mens.opschorting.reden) : null };
  return [
    situatie(vraag(peiling, landelijk('BRP', 'Basisregistratie personen', mens.gmCode), true), { persoonsgegevens }),
    situatie(vraag(peiling, landelijk('DUOPersoonsInfo', 'Startkwalificatie (DUO via Suwinet)', 'DUO'), mens.startkwalificatie !== null), { startkwalificatie: mens.startkwalificatie }),
    ...listMet(mens, (dossier) => listUitkeringen(dossier).length > 0).map((dossier) => {
      const uitkeringen = listUitkeringen(dossier);
      return situatie(vraag(peiling, landelijk('BijstandsregelingenInfo', 'Bijstand (Suwinet)', dossier.gmCode), uitkeringen.length > 0), { uitkeringen });
    }),
    ...listMet(mens, heeftVoorziening).map(({ gmCode, voorzieningen }) => situatie(vraag(peiling, reintegratie(gmCode), voorzieningen.length > 0), { voorzieningen: voorzieningen.map(toSuwinet).map(toVoorziening) })),
    ...listDossiers(mens).map(({ gmCode, voorzieningen, eigenDossier }) => {
      const alle = [...voorzieningen, ...eigenDossier].map(toEigen).map(toVoorziening);
      return situatie(vraag(peiling, eigen(gmCode), alle.length > 0), { voorzieningen: alle });
    }),
  ];
}

/** What gemeenten do in the plan. */
export const werkplanVanGemeente = (peiling: Peiling): Werkplanbijdrage[] => [
  ...listMet(peiling.mens, heeftVoorziening).map(({ gmCode, voorzieningen }) => werkplan(vraag(peiling, reintegratie(gmCode), voorzieningen.length > 0), voorzieningen.map(toSuwinet))),
  ...listDossiers(peiling.mens).map(({ gmCode, voorzieningen, eigenDossier }) => werkplan(vraag(peiling, eigen(gmCode), voorzieningen.length + eigenDossier.length > 0), [...voorzieningen, ...eigenDossier].map(toEigen))),
];

const sbb: Bron = { code: 'sbb.praktijkleren', naam: 'SBB: praktijkleren', houder: 'SBB' };
const opleiding = (crebo: string): string => opleidingen.find((een) => een.crebo === crebo)?.naam ?? crebo;

/** What SBB knows, and does in the plan. */
export function bijdragenVanSbb(peiling: Peiling, { praktijkleren }: Pick<SbbFeiten, 'praktijkleren'>): { readonly situatie: Situatiebijdrage[]; readonly werkplan: Werkplanbijdrage[] } {
  const bevinding = vraag(peiling, sbb, praktijkleren.length > 0);
  const rijen = praktijkleren.map(({ nummer, crebo, leerweg, soort, begin, eind }) => ({
    nummer, crebo: toCrebo(crebo, opleiding(crebo)), leerweg: toLeerweg(leerweg), soort: toOpbrengst(soort), erkendLeerbedrijf: true, begindatum: begin, einddatum: eind,
  }));
  const activiteiten = rijen.map(({ nummer, crebo, begindatum, einddatum }): Activiteitbijdrage => ({
    nummer, soort: { code: 'PRAKTIJKLEREN', omschrijving: 'Praktijkleren', lijst: 'SBB' }, omschrijving: `Praktijkleren: ${crebo.omschrijving ?? crebo.code}`,
    status: einddatum !== null && einddatum < peiling.moment.slice(0, 10) ? 'ONBEKEND' : 'LOPEND', begindatum, einddatum, uitvoerder: null, kenmerk: null,
  }));
  return { situatie: [situatie(bevinding, { praktijkleren: rijen })], werkplan: [werkplan(bevinding, activiteiten)] };
}

/** What one fund knows, and does in the plan. */
export function bijdragenVanFonds(peiling: Peiling, { fonds, werkgeverPremieplichtig, dienstverbandTot, toekenningen }: FondsFeiten): { readonly situatie: Situatiebijdrage; readonly werkplan: Werkplanbijdrage } {
  const { naam, sector } = fondsen.find(({ code }) => code === fonds) ?? { naam: fonds, sector: fonds };
  const bevinding = vraag(peiling, { code: `oofonds.${fonds}.deelnemers`, naam: `${naam} (deelnemers)`, houder: fonds }, true);
  const dag = peiling.moment.slice(0, 10);
  const aanspraak = {
    fonds: { code: fonds, omschrijving: naam, lijst: 'O&O-fondsen' }, sector: { code: sector, omschrijving: sector, lijst: 'O&O-sectoren' },
    werkzaamInSector: dienstverbandTot === null || dienstverbandTot >= dag, premieBetaald: werkgeverPremieplichtig, aanvragenTot: dienstverbandTot,
  };
  const activiteiten = toekenningen.map(({ nummer, omschrijving, begin, eind }): Activiteitbijdrage => ({
    nummer, soort: { code: 'TOEKENNING', omschrijving: 'Toekenning van een O&O-fonds', lijst: `O&O-fonds ${fonds}` }, omschrijving,
    status: begin > dag ? 'GEPLAND' : eind === null || eind >= dag ? 'LOPEND' : 'AFGEROND', begindatum: begin, einddatum: eind, uitvoerder: naam, kenmerk: null,
  }));
  return { situatie: situatie(bevinding, { aanspraken: [aanspraak] }), werkplan: werkplan(bevinding, activiteiten) };
}
