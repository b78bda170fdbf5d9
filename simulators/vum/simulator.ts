import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Dag } from '../population/types.ts';
import { createWillekeur } from '../population/willekeur.ts';
import { createAanbod, type Aanbod } from './aanbod.ts';
import { createAntwoorden, leesKoppen, type Antwoorden, type Partijen } from './berichten.ts';
import type { Postcodegebieden } from './gebieden.ts';
import type { Soort } from './selectie.ts';
import { leesBericht } from './vraag.ts';
import { createVragenboek, type Vragenboek } from './vragenboek.ts';

export type VumSimulatoropties = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The day on which the profiles stand. */
  readonly peildatum: Dag;
  readonly zaad: number;
  /** How many people who look for work, and how many vacancies. */
  readonly profielen: number;
  readonly vacatures: number;
  readonly postcodes: Postcodegebieden;
  /** Our own OIN, to which requests must be addressed; without it any will do. */
  readonly oin?: string;
  /** The OINs of the parties that may ask (401 to others); without it all may. */
  readonly partijen?: readonly string[];
  /** Criteria without effect from the start; see `zetNegeert`. */
  readonly negeert?: readonly string[];
};

/** The exchange. What the contract does not describe never has an effect; `zetNegeert` takes the effect of described criteria too, by their name in vraagObject. */
export type VumSimulator = Simulator & { readonly zetNegeert: (criteria: readonly string[]) => void };

/** Where the interface begins, as on the servers that the contracts name. */
export const basispad = '/api/v3';

const paden = { werkzoekende: `${basispad}/werkzoekendeProfielen`, vacature: `${basispad}/vacatures` } as const satisfies Record<Soort, string>;
const soorten = ['werkzoekende', 'vacature'] as const satisfies readonly Soort[];

/** Chance order that is the same for the same question. */
const zaadVan = (zaad: number, tekst: string): number => {
  let mengsel = zaad ^ 0x811c9dc5;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) mengsel = Math.imul(mengsel ^ tekst.charCodeAt(plaats), 0x01000193);
  return mengsel;
};

type Wereld = { readonly aanbod: Readonly<Record<Soort, Aanbod>>; readonly boek: Vragenboek; readonly zaad: number; readonly negeert: ReadonlySet<string> };

const zoek = (soort: Soort, tekst: string, { van }: Partijen, { aanbod, boek, zaad, negeert }: Wereld, { inhoud, fout }: Antwoorden): Antwoord => {
  const bericht = leesBericht(soort, tekst);
  if ('fouten' in bericht) return fout(400, '400.02', 'De selectievraag voldoet niet aan het contract', bericht.fouten);
  const { nummers, meer } = aanbod[soort].zoek({ vraagObject: bericht.vraagObject, negeert }, createWillekeur(zaadVan(zaad, tekst)));
  const { vraagID, vumIDs } = boek.open(van, soort, nummers);
  return inhoud({ maximumAantalResultatenBereikt: meer, vraagID, matches: nummers.map((nummer, plaats) => aanbod[soort].toMatch(nummer, vumIDs[plaats] ?? '')) });
};

const geefDetail = (soort: Soort, vumID: string, { van }: Partijen, { aanbod, boek }: Wereld, { inhoud, fout }: Antwoorden): Antwoord => {
  const uitkomst = boek.vraagOp(van, soort, vumID);
  // The contract has no 404: what is not known is a bad request.
  if (uitkomst === 'ONBEKEND') return fout(400, '400.03', 'Dit vumID is niet bekend');
  if (uitkomst === 'OP') return fout(429, '429.01', 'Het maximum aantal detailvragen voor deze selectievraag is bereikt');
  return inhoud(aanbod[soort].toDetail(uitkomst.nummer));
};

/** What a request is for: a search, or the details of one (`vumID`); null when this interface has no such path. */
const leesPad = ({ methode, pad }: Verzoek): { readonly soort: Soort; readonly vumID: string | null } | null => {
  for (const soort of soorten) {
    if (methode === 'POST' && pad === `${paden[soort]}/matches`) return { soort, vumID: null };
    if (methode === 'GET' && pad.startsWith(`${paden[soort]}/`)) return { soort, vumID: pad.slice(paden[soort].length + 1) };
  }
  return null;
};

const toKlasse = (verzoek: Verzoek): string => {
  const doel = leesPad(verzoek);
  if (!doel) return 'onbekend pad';
  return `${verzoek.methode} ${paden[doel.soort]}/${doel.vumID === null ? 'matches' : '{vumID}'}`;
};

const behandel = (verzoek: Verzoek, wereld: Wereld, { oin, partijen: bekend }: VumSimulatoropties): Antwoord => {
  const { partijen, fouten } = leesKoppen(verzoek, oin);
  const antwoorden = createAntwoorden(partijen, oin);
  const doel = leesPad(verzoek);
  if (!doel) return antwoorden.fout(404, '404.01', 'Dit pad bestaat niet');
  if (fouten.length > 0) return antwoorden.fout(400, '400.01', 'Koppen ontbreken of zijn van een andere versie', fouten);
  if (bekend && !bekend.includes(partijen.van)) return antwoorden.geenToegang();
  return doel.vumID === null ? zoek(doel.soort, verzoek.tekst, partijen, wereld, antwoorden) : geefDetail(doel.soort, doel.vumID, partijen, wereld, antwoorden);
};

/** Starts the VUM exchange (contracts 3.0.0, side of the bemiddelaar) over generated profiles and vacancies, the same for equal options. */
export const startVumSimulator = async (opties: VumSimulatoropties): Promise<VumSimulator> => {
  const [aanbod, boek] = [createAanbod(opties), createVragenboek(opties.zaad)];
  let negeert: ReadonlySet<string> = new Set(opties.negeert);
  const simulator = await startSimulator({
    naam: 'vum', host: opties.host, port: opties.port, klasse: toKlasse,
    behandel: (verzoek) => behandel(verzoek, { aanbod, boek, zaad: opties.zaad, negeert }, opties),
  });
  return { ...simulator, zetNegeert: (criteria) => { negeert = new Set(criteria); } };
};
