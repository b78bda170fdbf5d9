import { z } from 'zod';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Klok } from '../../shared/klok.ts';
import { createBronclient, type Bronantwoord, type Bronclient, type Bronvraag } from '../../shared/source/client.ts';
import { readJson } from '../../shared/source/json.ts';
import type { Bronadres } from '../../shared/source/settings.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import { bronnummer, vumId, vumVersie } from './contract-codes.ts';
import type { VraagKandidaten, VraagVacatures } from './contract-selectie.ts';
import * as contract from './contract.ts';
import type { VumVacature, VumVacaturematch, VumWerkzoekende, VumWerkzoekendematch } from './contract.ts';
import { Vumlimietfout } from './limietfout.ts';

/** One match, with the number by which its details are asked. */
export type VumMatch<T> = { readonly nummer: string; readonly profiel: T };

/** What was found. `afgekapt`: there is more. `ongeldig`: how many matches were left out because they do not hold to the contract. */
export type VumZoekresultaat<T> = { readonly vraagId: string | null; readonly afgekapt: boolean; readonly matches: readonly VumMatch<T>[]; readonly ongeldig: number };

/** Details, and of which bron they are (null: the bron that was asked). */
export type VumDetail<T> = { readonly bronId: string | null; readonly detail: T };

/**
 * VUM, or a single bron, asked for an organisation (`vanOin`). All reject with a Bronfout when there is no usable answer, with a Vumlimietfout
 * when no more may be asked. Details are null when their number is not known, or no longer.
 */
export type VumSource = {
  readonly zoekVacatures: (vraag: VraagVacatures, vanOin: string, limit: TimeLimit) => Promise<VumZoekresultaat<VumVacaturematch>>;
  readonly zoekKandidaten: (vraag: VraagKandidaten, vanOin: string, limit: TimeLimit) => Promise<VumZoekresultaat<VumWerkzoekendematch>>;
  readonly fetchVacature: (nummer: string, vanOin: string, limit: TimeLimit) => Promise<VumDetail<VumVacature> | null>;
  readonly fetchKandidaat: (nummer: string, vanOin: string, limit: TimeLimit) => Promise<VumDetail<VumWerkzoekende> | null>;
  readonly stop: () => Promise<void>;
};

/** OINs: of the party that processes for whoever asks, and of whoever is asked. */
export type Vumpartijen = { readonly viaParty: string; readonly toParty: string };

type Koppen = (vanOin: string) => Readonly<Record<string, string>>;
type Maakclient = (code: string) => Bronclient;
type Zoekvorm<T> = {
  readonly pad: string;
  readonly antwoord: z.ZodType<{ readonly maximumAantalResultatenBereikt: boolean; readonly vraagID?: string; readonly matches: readonly unknown[] }>;
  readonly nummer: z.ZodType<string>;
  readonly profiel: z.ZodType<T>;
};
type Detailvorm<T> = { readonly pad: string; readonly nummer: z.ZodType<string>; readonly antwoord: (nummer: string) => z.ZodType<VumDetail<T>> };

async function vraag(client: Bronclient, inhoud: Pick<Bronvraag, 'methode' | 'pad' | 'headers' | 'body'>, limit: TimeLimit): Promise<Bronantwoord> {
  const bronvraag: Bronvraag = { ...inhoud, soort: 'lezen', doorlaat: [429], ...limit };
  const antwoord = await client.vraag(bronvraag);
  if (antwoord.status === 429) throw new Vumlimietfout(client.code);
  const versie = antwoord.headers['api-version'];
  if (antwoord.status === 200 && versie !== undefined && versie !== vumVersie) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
  return antwoord;
}

/** Reads each match apart. A number that came before is not another match. */
function leesMatches<T>(rijen: readonly unknown[], { nummer, profiel }: Zoekvorm<T>): Pick<VumZoekresultaat<T>, 'matches' | 'ongeldig'> {
  const matches = new Map<string, VumMatch<T>>();
  for (const rij of rijen) {
    const gelezen = z.safeParse(profiel, rij);
    const eigen = nummer.safeParse(rij);
    if (gelezen.success && eigen.success && !matches.has(eigen.data)) matches.set(eigen.data, { nummer: eigen.data, profiel: gelezen.data });
  }
  return { matches: [...matches.values()], ongeldig: rijen.length - matches.size };
}

const createZoek = <T, Vraagobject>(client: Bronclient, koppen: Koppen, vorm: Zoekvorm<T>) =>
  async (vraagObject: Vraagobject, vanOin: string, limit: TimeLimit): Promise<VumZoekresultaat<T>> => {
    const headers = { ...koppen(vanOin), 'content-type': 'application/json' };
    const antwoord = await vraag(client, { methode: 'POST', pad: `${vorm.pad}/matches`, headers, body: JSON.stringify({ vraagObject }) }, limit);
    const { maximumAantalResultatenBereikt: afgekapt, vraagID, matches } = readJson(client.code, antwoord, vorm.antwoord);
    return { vraagId: vraagID ?? null, afgekapt, ...leesMatches(matches, vorm) };
  };

/** A refusal in VUM's own form. One of something else on the way says nothing of a number. */
function isVumFout({ body }: Bronantwoord): boolean {
  try {
    return contract.vumFout.safeParse(JSON.parse(body.toString('utf8'))).success;
  } catch {
    return false;
  }
}

const createFetch = <T>(client: Bronclient, koppen: Koppen, { pad, nummer: vorm, antwoord: vormVan }: Detailvorm<T>) =>
  async (nummer: string, vanOin: string, limit: TimeLimit): Promise<VumDetail<T> | null> => {
    if (!vorm.safeParse(nummer).success) return null;
    const antwoord = await vraag(client, { methode: 'GET', pad: `${pad}/${encodeURIComponent(nummer)}`, headers: koppen(vanOin) }, limit);
    // The contract has no 404: a number that is not known comes as 400.
    if ((antwoord.status === 400 || antwoord.status === 404) && isVumFout(antwoord)) return null;
    return readJson(client.code, antwoord, vormVan(nummer));
  };

const createKoppen = ({ viaParty, toParty }: Vumpartijen, eigen: Readonly<Record<string, string>> = {}): Koppen => (vanOin) => ({
  'X-VUM-berichtVersie': vumVersie, 'X-VUM-fromParty': vanOin, 'X-VUM-toParty': toParty, 'X-VUM-viaParty': viaParty, 'API-Version': vumVersie,
  accept: 'application/json', ...eigen,
});

type Vormen = {
  readonly vacatures: Zoekvorm<VumVacaturematch>;
  readonly kandidaten: Zoekvorm<VumWerkzoekendematch>;
  readonly vacature: Detailvorm<VumVacature>;
  readonly kandidaat: Detailvorm<VumWerkzoekende>;
};

const paden = { vacatures: '/vacatures', kandidaten: '/werkzoekendeProfielen' };

const voorziening: Vormen = {
  vacatures: { pad: paden.vacatures, antwoord: contract.vumZoekantwoord, nummer: contract.nummers.vumID, profiel: contract.vumVacaturematch },
  kandidaten: { pad: paden.kandidaten, antwoord: contract.vumZoekantwoord, nummer: contract.nummers.vumID, profiel: contract.vumWerkzoekendematch },
  vacature: { pad: paden.vacatures, nummer: vumId, antwoord: () => contract.vumVacaturedetail },
  kandidaat: { pad: paden.kandidaten, nummer: vumId, antwoord: () => contract.vumWerkzoekendedetail },
};

/** Details of another than was asked are no answer. */
const eigen = <T>(schema: z.ZodType<T>, nummerVan: (detail: T) => string | undefined) => (nummer: string): z.ZodType<VumDetail<T>> =>
  schema.refine((detail) => (nummerVan(detail) ?? nummer) === nummer).transform((detail) => ({ bronId: null, detail }));

const enkeleBron: Vormen = {
  vacatures: { pad: paden.vacatures, antwoord: contract.bronZoekantwoord, nummer: contract.nummers.idVacature, profiel: contract.vumVacaturematch },
  kandidaten: { pad: paden.kandidaten, antwoord: contract.bronZoekantwoord, nummer: contract.nummers.idWerkzoekende, profiel: contract.vumWerkzoekendematch },
  vacature: { pad: paden.vacatures, nummer: bronnummer, antwoord: eigen(contract.vumVacature, ({ idVacature }) => idVacature) },
  kandidaat: { pad: paden.kandidaten, nummer: bronnummer, antwoord: eigen(contract.vumWerkzoekende, ({ idWerkzoekende }) => idWerkzoekende) },
};

// A breaker per kind of question: trouble with one must not close the way to another.
function createSource(maakClient: Maakclient, koppen: Koppen, vormen: Vormen): VumSource {
  const [vacatures, kandidaten, vacature, kandidaat] = [maakClient('vum.vacatures'), maakClient('vum.kandidaten'), maakClient('vum.vacature'), maakClient('vum.kandidaat')];
  return {
    zoekVacatures: createZoek(vacatures, koppen, vormen.vacatures),
    zoekKandidaten: createZoek(kandidaten, koppen, vormen.kandidaten),
    fetchVacature: createFetch(vacature, koppen, vormen.vacature),
    fetchKandidaat: createFetch(kandidaat, koppen, vormen.kandidaat),
    stop: async () => { await Promise.all([vacatures, kandidaten, vacature, kandidaat].map((client) => client.stop())); },
  };
}

/** Makes the source that asks the exchange, at its address with /api/v3. */
export const createVumSource = (adres: Bronadres, partijen: Vumpartijen, klok: Klok): VumSource =>
  createVumSourceVan((code) => createBronclient(code, adres, klok), partijen);

/** The same over clients that another made. */
export const createVumSourceVan = (maakClient: Maakclient, partijen: Vumpartijen): VumSource => createSource(maakClient, createKoppen(partijen), voorziening);

/**
 * Makes the source that asks one bron without the exchange. Numbers are then those of the bron, and there is no vraagId.
 * @param isSuwipartij whether the asking organisation takes part in SUWI.
 */
export const createVumBronSource = (adres: Bronadres, { isSuwipartij, ...partijen }: Vumpartijen & { readonly isSuwipartij: boolean }, klok: Klok): VumSource =>
  createSource((code) => createBronclient(code, adres, klok), createKoppen(partijen, { 'X-VUM-SUWIparty': String(isSuwipartij) }), enkeleBron);
