import { z } from 'zod';
import type { Antwoord, Verzoek } from '../base/simulator.ts';
import { json, leesJson } from './antwoorden.ts';
import { aanvraagzaaktype, aanvragenVan } from './register.ts';
import type { Gemeentewereld } from './wereld.ts';
import type { Resultaat, Zaak } from './zakenboek.ts';

// Requests by ZGW Zaken 1.5: a zaak, the person in it, how it ends, and its last status.

const pad = '/zaken/api/v1';
const basisVan = ({ basis }: Gemeentewereld): string => `${basis}${pad}`;
const instellingenVan = ({ basis, gemeente }: Gemeentewereld): ReturnType<typeof aanvragenVan> => aanvragenVan(basis, gemeente.gmCode);

const zaakvraag = z.object({
  identificatie: z.string().min(1).max(40), bronorganisatie: z.string().regex(/^\d{9}$/), verantwoordelijkeOrganisatie: z.string().regex(/^\d{9}$/),
  zaaktype: z.url(), startdatum: z.iso.date(), omschrijving: z.string().max(80).default(''), toelichting: z.string().max(1000).default(''),
  kenmerken: z.array(z.object({ kenmerk: z.string().max(40), bron: z.string().max(40) })).default([]),
});
const rolvraag = z.object({
  zaak: z.url(), betrokkeneType: z.literal('natuurlijk_persoon'), roltype: z.url(), roltoelichting: z.string().min(1).max(1000),
  betrokkeneIdentificatie: z.object({ inpBsn: z.string().regex(/^\d{9}$/) }),
});
const resultaatvraag = z.object({ zaak: z.url(), resultaattype: z.url(), toelichting: z.string().max(1000).default('') });
const statusvraag = z.object({ zaak: z.url(), statustype: z.url(), datumStatusGezet: z.iso.datetime(), statustoelichting: z.string().max(1000).default('') });

const fout = (status: number, code: string): Antwoord => json({ type: 'about:blank', code, title: code, status, detail: '', instance: '' }, status);
const ongeldig = (name: string, code: string): Antwoord =>
  json({ type: 'about:blank', code: 'invalid', title: 'Invalid input.', status: 400, detail: '', instance: '', invalidParams: [{ name, code, reason: 'Ongeldig.' }] }, 400);

const toResultaat = (wereld: Gemeentewereld, zaak: Zaak, { uuid, uitkomst, toelichting }: Resultaat): object => ({
  url: `${basisVan(wereld)}/resultaten/${uuid}`, uuid, zaak: `${basisVan(wereld)}/zaken/${zaak.uuid}`, resultaattype: instellingenVan(wereld).resultaattypen[uitkomst], toelichting,
});

const toZaak = (wereld: Gemeentewereld, { uuid, bsns, resultaat, ...zaak }: Zaak): object => ({
  url: `${basisVan(wereld)}/zaken/${uuid}`, uuid, ...zaak,
  bronorganisatie: instellingenVan(wereld).bronorganisatie, zaaktype: instellingenVan(wereld).zaaktype, status: null,
  rollen: bsns.map((_bsn, plaats) => `${basisVan(wereld)}/rollen/${uuid}-${plaats}`),
  resultaat: resultaat && `${basisVan(wereld)}/resultaten/${resultaat.uuid}`,
});

/** A request in somebody's file, expanded. Until it is granted it has no status, which the standard expands to an empty object. */
export function toDossierzaak(wereld: Gemeentewereld, zaak: Zaak): object {
  const statustype = { omschrijving: zaak.startdatum > wereld.peildatum ? 'Gepland' : 'In uitvoering' };
  return {
    ...toZaak(wereld, zaak),
    _expand: {
      zaaktype: { identificatie: aanvraagzaaktype.soort, omschrijving: aanvraagzaaktype.omschrijving },
      status: zaak.resultaat?.uitkomst === 'toegekend' ? { statustoelichting: '', _expand: { statustype } } : {},
      resultaat: zaak.resultaat ? toResultaat(wereld, zaak, zaak.resultaat) : {},
    },
  };
}

const vindZaak = (wereld: Gemeentewereld, url: string): Zaak | undefined => {
  const begin = `${basisVan(wereld)}/zaken/`;
  return url.startsWith(begin) ? wereld.zaken.vind(url.slice(begin.length)) : undefined;
};

const lijst = (results: readonly object[]): Antwoord => json({ count: results.length, next: null, previous: null, results });

function maakZaak({ tekst }: Verzoek, wereld: Gemeentewereld): Antwoord {
  const vraag = zaakvraag.safeParse(leesJson(tekst));
  const { bronorganisatie, zaaktype } = instellingenVan(wereld);
  if (!vraag.success) return ongeldig(vraag.error.issues[0]?.path.join('.') ?? '', 'required');
  if (vraag.data.bronorganisatie !== bronorganisatie) return ongeldig('bronorganisatie', 'invalid');
  if (vraag.data.zaaktype !== zaaktype) return ongeldig('zaaktype', 'bad-url');
  const { identificatie, omschrijving, toelichting, startdatum, kenmerken } = vraag.data;
  const zaak = wereld.zaken.maak({ identificatie, omschrijving, toelichting, startdatum, kenmerken });
  return zaak ? json(toZaak(wereld, zaak), 201) : ongeldig('identificatie', 'identificatie-niet-uniek');
}

function zoekZaak({ query }: Verzoek, wereld: Gemeentewereld): Antwoord {
  const [identificatie, bronorganisatie] = [query.get('identificatie'), query.get('bronorganisatie')];
  if (identificatie === null || bronorganisatie !== instellingenVan(wereld).bronorganisatie) return lijst([]);
  const zaak = wereld.zaken.bekijk(identificatie, wereld.aanbod);
  return lijst(zaak ? [toZaak(wereld, zaak)] : []);
}

const toRol = (wereld: Gemeentewereld, zaak: Zaak, inpBsn: string, plaats: number): object => ({
  url: `${basisVan(wereld)}/rollen/${zaak.uuid}-${plaats}`, zaak: `${basisVan(wereld)}/zaken/${zaak.uuid}`, betrokkeneType: 'natuurlijk_persoon',
  roltype: instellingenVan(wereld).roltype, betrokkeneIdentificatie: { inpBsn },
});

function zoekRollen({ query }: Verzoek, wereld: Gemeentewereld): Antwoord {
  const zaak = vindZaak(wereld, query.get('zaak') ?? '');
  return lijst(zaak && query.get('betrokkeneType') === 'natuurlijk_persoon' ? zaak.bsns.map((bsn, plaats) => toRol(wereld, zaak, bsn, plaats)) : []);
}

function maakRol({ tekst }: Verzoek, wereld: Gemeentewereld): Antwoord {
  const vraag = rolvraag.safeParse(leesJson(tekst));
  const zaak = vraag.success ? vindZaak(wereld, vraag.data.zaak) : undefined;
  if (!vraag.success || !zaak || vraag.data.roltype !== instellingenVan(wereld).roltype) return ongeldig('zaak', 'bad-url');
  const { inpBsn } = vraag.data.betrokkeneIdentificatie;
  wereld.zaken.voegBetrokkeneToe(zaak.uuid, inpBsn);
  return json(toRol(wereld, zaak, inpBsn, zaak.bsns.length), 201);
}

/** A zaak has one resultaat: another is put in its place, not beside it. Only withdrawing is for others to do. */
function zetResultaat({ tekst, methode }: Verzoek, wereld: Gemeentewereld, uuid: string | null): Antwoord {
  const vraag = resultaatvraag.safeParse(leesJson(tekst));
  const zaak = vraag.success ? vindZaak(wereld, vraag.data.zaak) : undefined;
  if (!vraag.success || !zaak || vraag.data.resultaattype !== instellingenVan(wereld).resultaattypen.ingetrokken) return ongeldig('resultaattype', 'bad-url');
  if (zaak.einddatum !== null) return fout(403, 'zaak-closed');
  if ((zaak.resultaat?.uuid ?? null) !== uuid) return methode === 'POST' ? ongeldig('zaak', 'unique') : fout(404, 'not_found');
  const resultaat = wereld.zaken.trekIn(zaak.uuid, vraag.data.toelichting);
  return resultaat ? json(toResultaat(wereld, zaak, resultaat), methode === 'POST' ? 201 : 200) : fout(404, 'not_found');
}

function geefResultaat(wereld: Gemeentewereld, uuid: string): Antwoord {
  const zaak = wereld.zaken.lijst().find(({ resultaat }) => resultaat?.uuid === uuid);
  return zaak?.resultaat ? json(toResultaat(wereld, zaak, zaak.resultaat)) : fout(404, 'not_found');
}

function zetStatus({ tekst }: Verzoek, wereld: Gemeentewereld): Antwoord {
  const vraag = statusvraag.safeParse(leesJson(tekst));
  const zaak = vraag.success ? vindZaak(wereld, vraag.data.zaak) : undefined;
  if (!vraag.success || !zaak || vraag.data.statustype !== instellingenVan(wereld).statustypeEinde) return ongeldig('statustype', 'bad-url');
  if (zaak.einddatum !== null) return fout(403, 'zaak-closed');
  if (zaak.resultaat === null) return ongeldig('nonFieldErrors', 'resultaat-does-not-exist');
  wereld.zaken.sluit(zaak.uuid, vraag.data.datumStatusGezet.slice(0, 10));
  return json({ ...vraag.data, url: `${basisVan(wereld)}/statussen/${zaak.uuid}` }, 201);
}

const heeftCrs = ({ headers }: Verzoek): boolean => headers['accept-crs'] === 'EPSG:4326' && headers['content-crs'] === 'EPSG:4326';

/** Answers a request about requests; null for what is none. */
export function beantwoordZaken(verzoek: Verzoek, rest: string, wereld: Gemeentewereld): Antwoord | null {
  const [soort = '', uuid = null] = rest.startsWith(`${pad}/`) ? rest.slice(pad.length + 1).split('/', 2) : [];
  if (soort === 'zaken' && !heeftCrs(verzoek)) return fout(412, 'invalid');
  switch (`${verzoek.methode} ${soort}${uuid === null ? '' : '/uuid'}`) {
    case 'GET zaken': return zoekZaak(verzoek, wereld);
    case 'POST zaken': return maakZaak(verzoek, wereld);
    case 'GET rollen': return zoekRollen(verzoek, wereld);
    case 'POST rollen': return maakRol(verzoek, wereld);
    case 'POST resultaten': return zetResultaat(verzoek, wereld, null);
    case 'GET resultaten/uuid': return geefResultaat(wereld, uuid ?? '');
    case 'PUT resultaten/uuid': return zetResultaat(verzoek, wereld, uuid);
    case 'POST statussen': return zetStatus(verzoek, wereld);
    default: return null;
  }
}
