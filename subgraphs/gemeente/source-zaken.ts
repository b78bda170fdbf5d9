import { Bronfout } from '../shared/bronfout.ts';
import type { Bronantwoord, Bronclient } from '../shared/source/client.ts';
import { readJson } from '../shared/source/json.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import type { ZodType } from 'zod';
import type { Aanvraaginstellingen } from './register.ts';
import { crs, fetchPages, getJson, postJson, toPageNumber } from './source-dialect.ts';
import {
  aanvraagzaak, aanvraagzaken, rollenPagina, validatiefout, zaakresultaat,
  type Aanvraagzaak, type Zaakresultaat, type Zaakvraag,
} from './source-types-aanvraag.ts';

// The requests of ZGW Zaken 1.5 that a request for somebody is made of. The BSN is in bodies only.

const pad = '/zaken/api/v1';

/** The gemeente does not take what it was asked (4xx): asking the same again does not help. Holds nothing of its text. */
export class NietGeaccepteerd extends Error {
  override name = 'NietGeaccepteerd';
}

/** Where one gemeente takes requests, and for how long it may be asked. */
export type Zakenplek = { readonly client: Bronclient; readonly url: string; readonly instellingen: Aanvraaginstellingen; readonly limit: TimeLimit };

function lees<T>(code: string, antwoord: Bronantwoord, schema: ZodType<T>): T {
  if (antwoord.status >= 400 && antwoord.status <= 499) throw new NietGeaccepteerd(code);
  return readJson(code, antwoord, schema);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The path of what an answer refers to. Where we ask is for us to decide: only below the gemeente's own address. @throws Bronfout ONGELDIG_ANTWOORD for elsewhere. */
function toEigenPad({ client, url }: Zakenplek, soort: 'zaken' | 'resultaten', adres: string): string {
  const begin = `${new URL(url).href.replace(/\/$/, '')}${pad}/${soort}/`;
  const { href } = new URL(adres);
  const rest = href.startsWith(begin) ? href.slice(begin.length) : '';
  if (!uuid.test(rest)) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
  return `${pad}/${soort}/${rest}`;
}

/** A zaak that is the one that was asked about. */
function checkZaak(plek: Zakenplek, kenmerk: string, zaak: Aanvraagzaak): Aanvraagzaak {
  toEigenPad(plek, 'zaken', zaak.url);
  if (zaak.identificatie !== kenmerk || zaak.bronorganisatie !== plek.instellingen.bronorganisatie) throw new Bronfout(plek.client.code, 'ONGELDIG_ANTWOORD');
  return zaak;
}

/** The zaak with our kenmerk as its identificatie; null when there is none. */
export async function findZaak(plek: Zakenplek, kenmerk: string): Promise<Aanvraagzaak | null> {
  const vraag = getJson(`${pad}/zaken?${new URLSearchParams({ identificatie: kenmerk, bronorganisatie: plek.instellingen.bronorganisatie }).toString()}`, plek.limit);
  const { results: [zaak] } = lees(plek.client.code, await plek.client.vraag({ ...vraag, headers: { ...vraag.headers, ...crs } }), aanvraagzaken);
  return zaak === undefined ? null : checkZaak(plek, kenmerk, zaak);
}

function isNietUniek({ status, body }: Bronantwoord): boolean {
  if (status !== 400) return false;
  try {
    return validatiefout.parse(JSON.parse(body.toString('utf8'))).invalidParams.some(({ code }) => code === 'identificatie-niet-uniek');
  } catch {
    return false;
  }
}

const doe = async ({ client, limit }: Zakenplek, naar: string, body: object, methode: 'POST' | 'PUT' = 'POST'): Promise<Bronantwoord> => {
  const bericht = postJson(naar, body, limit);
  return client.vraag({ ...bericht, methode, headers: { ...bericht.headers, ...naar === `${pad}/zaken` ? crs : {} }, soort: 'handeling' });
};

/** Makes the zaak; null when one with this identificatie is there already, which is how a request never counts twice. */
export async function createZaak(plek: Zakenplek, { kenmerk, ...zaak }: Zaakvraag): Promise<Aanvraagzaak | null> {
  const { bronorganisatie, zaaktype } = plek.instellingen;
  const antwoord = await doe(plek, `${pad}/zaken`, { identificatie: kenmerk, bronorganisatie, verantwoordelijkeOrganisatie: bronorganisatie, zaaktype, ...zaak });
  return isNietUniek(antwoord) ? null : checkZaak(plek, kenmerk, lees(plek.client.code, antwoord, aanvraagzaak));
}

/** The numbers of the persons for whom the zaak is. Roles of other types, as of a partner, are not read. */
export async function listBetrokkenen({ client, instellingen, limit }: Zakenplek, zaak: Aanvraagzaak): Promise<string[]> {
  const rollen = await fetchPages(client.code, async (waar) => {
    const vraag = new URLSearchParams({ zaak: zaak.url, betrokkeneType: 'natuurlijk_persoon', ...waar === null ? {} : { page: waar } });
    const { count, next, results } = lees(client.code, await client.vraag(getJson(`${pad}/rollen?${vraag.toString()}`, limit)), rollenPagina);
    return { regels: results, volgende: toPageNumber(client.code, next), totaal: count };
  });
  return rollen.filter(({ roltype }) => roltype === instellingen.roltype).map(({ betrokkeneIdentificatie }) => betrokkeneIdentificatie?.inpBsn ?? '');
}

/** Says for whom the zaak is. */
export async function createRol(plek: Zakenplek, zaak: Aanvraagzaak, bsn: string): Promise<void> {
  const rol = { zaak: zaak.url, betrokkeneType: 'natuurlijk_persoon', roltype: plek.instellingen.roltype, roltoelichting: 'Voor wie het instrument is aangevraagd', betrokkeneIdentificatie: { inpBsn: bsn } };
  checkGedaan(plek, await doe(plek, `${pad}/rollen`, rol));
}

/** How the zaak ended; null while nothing was decided. */
export async function findResultaat(plek: Zakenplek, zaak: Aanvraagzaak): Promise<Zaakresultaat | null> {
  if (!zaak.resultaat) return null;
  const antwoord = await plek.client.vraag(getJson(toEigenPad(plek, 'resultaten', zaak.resultaat), plek.limit));
  const resultaat = lees(plek.client.code, antwoord, zaakresultaat);
  if (resultaat.zaak !== zaak.url) throw new Bronfout(plek.client.code, 'ONGELDIG_ANTWOORD');
  return resultaat;
}

/** Lets the zaak end as withdrawn. It has one resultaat at most: what was there before is replaced. */
export async function zetIngetrokken(plek: Zakenplek, zaak: Aanvraagzaak, toelichting: string): Promise<void> {
  const resultaat = { zaak: zaak.url, resultaattype: plek.instellingen.resultaattypen.ingetrokken, toelichting };
  const antwoord = zaak.resultaat ? doe(plek, toEigenPad(plek, 'resultaten', zaak.resultaat), resultaat, 'PUT') : doe(plek, `${pad}/resultaten`, resultaat);
  checkGedaan(plek, await antwoord);
}

/** Closes the zaak. @param moment RFC 3339. */
export async function sluitZaak(plek: Zakenplek, zaak: Aanvraagzaak, moment: string, statustoelichting: string): Promise<void> {
  const status = { zaak: zaak.url, statustype: plek.instellingen.statustypeEinde, datumStatusGezet: moment, statustoelichting };
  checkGedaan(plek, await doe(plek, `${pad}/statussen`, status));
}

// What an act answers beside that it was done is not needed.
function checkGedaan({ client }: Zakenplek, { status }: Bronantwoord): void {
  if (status >= 400 && status <= 499) throw new NietGeaccepteerd(client.code);
  if (status < 200 || status > 299) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
}
