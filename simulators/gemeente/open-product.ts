import { z } from 'zod';
import type { Antwoord, Verzoek } from '../base/simulator.ts';
import type { Activiteitfeit, GemeenteFeiten } from '../population/types.ts';
import type { Aanbodfeit } from './aanbod.ts';
import { json, leesJson } from './antwoorden.ts';
import type { Gemeentewereld } from './wereld.ts';
import { beantwoordZaken, toDossierzaak } from './zaken.ts';

// Supplier (a): ZGW Zaken 1.5 for a person's services, Open Product for what there is.

const zoekvraag = z.object({ rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: z.string().regex(/^\d{9}$/), expand: z.string().default('') });

const woorden = { GEPLAND: 'Gepland', LOPEND: 'In uitvoering', AFGEROND: 'Afgerond', GESTOPT: 'Voortijdig beëindigd' } as const;

const pagina = ({ pad, query }: Verzoek, basis: string, regels: readonly unknown[], maat: number): Antwoord => {
  const nummer = Number(query.get('page') ?? '1');
  const laatste = Math.max(1, Math.ceil(regels.length / maat));
  if (!Number.isInteger(nummer) || nummer < 1 || nummer > laatste) return json({ code: 'not_found', status: 404, detail: 'Ongeldige pagina.' }, 404);
  const naar = (welke: number): string | null => (welke < 1 || welke > laatste ? null : `${basis}${pad}?page=${welke}`);
  return json({ count: regels.length, next: naar(nummer + 1), previous: naar(nummer - 1), results: regels.slice((nummer - 1) * maat, nummer * maat) });
};

// This supplier expands roles unasked, the partner's included: a third person, to be dropped by whoever asks.
const toZaak = ({ nummer, soort, omschrijving, begin, eind, status }: Activiteitfeit, { partnerBsn }: GemeenteFeiten, basis: string): object => ({
  url: `${basis}/zaken/api/v1/zaken/${nummer}`,
  identificatie: nummer,
  bronorganisatie: '000000000',
  omschrijving,
  zaaktype: `${basis}/catalogi/api/v1/zaaktypen/${soort}`,
  startdatum: begin,
  einddatum: status === 'AFGEROND' || status === 'GESTOPT' ? eind : null,
  einddatumGepland: status === 'GEPLAND' || status === 'LOPEND' ? eind : null,
  kenmerken: [],
  _expand: {
    zaaktype: { identificatie: soort, omschrijving },
    status: { statustoelichting: '', _expand: { statustype: { omschrijving: woorden[status] } } },
    ...partnerBsn === null ? {} : { rollen: [{ betrokkeneType: 'natuurlijk_persoon', roltoelichting: 'partner', betrokkeneIdentificatie: { inpBsn: partnerBsn } }] },
  },
});

/** A gemeente has zaken about all of a citizen's life: not about work, so to be dropped by whoever asks. */
const anders = ({ gmCode }: GemeenteFeiten, basis: string): object => toZaak(
  { nummer: `PV${gmCode.slice(2)}-1`, soort: 'PARKEERVERGUNNING', omschrijving: 'Parkeervergunning', begin: '2020-01-01', eind: null, status: 'LOPEND' },
  { gmCode, bijstand: [], bijstandAangevraagdOp: null, voorzieningen: [], eigenDossier: [], partnerBsn: null }, basis);

const parameter = (naam: string, waarden: readonly (string | number | null)[]): object[] =>
  waarden.flatMap((waarde) => (waarde === null ? [] : [{ naam, waarde: String(waarde) }]));

/** What is in somebody's file: the facts of the population, and what was requested since. */
function listZaken(bsn: string, wereld: Gemeentewereld): object[] {
  const dossier = wereld.findDossier(bsn);
  const feiten = dossier ? [...[...dossier.voorzieningen, ...dossier.eigenDossier].map((feit) => toZaak(feit, dossier, wereld.basis)), anders(dossier, wereld.basis)] : [];
  return [...feiten, ...wereld.zaken.lijst().filter(({ bsns }) => bsns.includes(bsn)).map((zaak) => toDossierzaak(wereld, zaak))];
}

const toProducttype = (feit: Aanbodfeit, bezet: number): object => ({
  uuid: feit.uuid ?? undefined,
  code: feit.nummer,
  naam: feit.naam,
  samenvatting: feit.omschrijving,
  doelgroep: feit.tegel.startsWith('DW') ? 'bedrijven_en_instellingen' : 'burgers',
  gepubliceerd: true,
  publicatie_start_datum: feit.begin,
  publicatie_eind_datum: feit.eind,
  organisaties: [{ naam: feit.aanbieder, code: feit.nummer }],
  prijzen: feit.kosten === null ? [] : [{ actief_vanaf: feit.begin, prijsopties: [{ bedrag: feit.kosten.toFixed(2), beschrijving: 'per traject' }] }],
  externe_codes: feit.uuid === null ? [] : [{ naam: 'EVA.RMT', code: feit.uuid }],
  parameters: [
    ...parameter('tegel', [feit.tegel]),
    ...parameter('doelgroep', feit.doelgroepen),
    ...parameter('klantkenmerk', feit.klantkenmerken),
    ...parameter('uitvoeringsvorm', [feit.vorm]),
    ...parameter('vrije_plaatsen', [feit.plaatsen === null ? null : feit.plaatsen - bezet]),
    ...parameter('wachttijd_weken', [feit.wachtWeken]),
    ...parameter('duur_weken', [feit.duurWeken]),
  ],
});

/** A catalogue holds more than work: no tegel, so not on any menukaart. */
const paspoort = {
  code: 'PASPOORT', naam: 'Paspoort', samenvatting: 'Paspoort aanvragen.', doelgroep: 'burgers', gepubliceerd: true,
  publicatie_start_datum: '2020-01-01', publicatie_eind_datum: null, organisaties: [],
  prijzen: [{ actief_vanaf: '2020-01-01', prijsopties: [{ bedrag: '83.85', beschrijving: 'normaal' }] }], externe_codes: [], parameters: [],
};

/** Answers a request below the path of a gemeente with this supplier. */
export function beantwoordOpenProduct(verzoek: Verzoek, rest: string, wereld: Gemeentewereld): Antwoord {
  switch (`${verzoek.methode} ${rest}`) {
    case 'POST /zaken/api/v1/zaken/_zoek': {
      const vraag = zoekvraag.safeParse(leesJson(verzoek.tekst));
      if (!vraag.success) return json({ type: 'about:blank', code: 'invalid', title: 'Invalid input.', status: 400 }, 400);
      return pagina(verzoek, wereld.origin, listZaken(vraag.data.rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn, wereld), 100);
    }
    case 'GET /producttypen/api/v1/producttypen': return pagina(verzoek, wereld.origin, [paspoort, ...wereld.aanbod.map((feit) => toProducttype(feit, wereld.zaken.bezet(feit.uuid)))], 100);
    default: return beantwoordZaken(verzoek, rest, wereld) ?? json({ code: 'not_found', status: 404, detail: 'Niet gevonden.' }, 404);
  }
}
