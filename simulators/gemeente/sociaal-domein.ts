import { z } from 'zod';
import type { Antwoord, Verzoek } from '../base/simulator.ts';
import type { Activiteitfeit, Dag } from '../population/types.ts';
import type { Aanbodfeit } from './aanbod.ts';
import { json, leesJson } from './antwoorden.ts';
import type { Gemeentewereld } from './wereld.ts';

// Supplier (b): one API for the sociaal domein, with its own names, days, decimals, status words, pages and header.

const zoekvraag = z.object({ BurgerServiceNr: z.string().regex(/^\d{9}$/), Vervolg: z.string().nullish() });

const standen = { GEPLAND: 'Voorzien', LOPEND: 'Loopt', AFGEROND: 'Klaar', GESTOPT: 'Afgebroken' } as const;

const maat = 50;

const toDag = (dag: Dag | null): string | null => (dag === null ? null : dag.split('-').toReversed().join('-'));
const toBedrag = (euro: number): string => euro.toFixed(2).replace('.', ',').replace(/\B(?=(\d{3})+,)/, '.');
const toCijfers = (getal: number | null): string | null => (getal === null ? null : String(getal));

/** Pages by a token that says nothing to who holds it. */
const neemPagina = <T>(regels: readonly T[], token: string | null | undefined): { deel: T[]; volgende: string | null } => {
  const vanaf = token ? Number(Buffer.from(token, 'base64url').toString('utf8')) : 0;
  const tot = vanaf + maat;
  return { deel: regels.slice(vanaf, tot), volgende: tot < regels.length ? Buffer.from(String(tot)).toString('base64url') : null };
};

const toVoorziening = (feit: Activiteitfeit, gemeente: string): object => ({
  VoorzieningNr: feit.nummer,
  SoortCd: feit.soort,
  SoortOms: feit.omschrijving,
  DatIngang: toDag(feit.begin),
  DatEinde: toDag(feit.eind),
  Stand: standen[feit.status],
  UitvoerendeOrg: `Gemeente ${gemeente}`,
  ExternKenmerk: null,
});

const toRegel = (feit: Aanbodfeit): object => ({
  AanbodNr: feit.nummer,
  Titel: feit.naam,
  Toelichting: feit.omschrijving,
  UitvoerendeOrg: feit.aanbieder,
  Tegel: feit.tegel,
  Doelgroepen: feit.doelgroepen.join(';'),
  Kenmerken: feit.klantkenmerken.join(';'),
  Vorm: feit.vorm,
  EvaUuid: feit.uuid?.toUpperCase() ?? null,
  Bedrag: feit.kosten === null ? null : toBedrag(feit.kosten),
  DuurWeken: toCijfers(feit.duurWeken),
  WachtWeken: toCijfers(feit.wachtWeken),
  PlaatsenVrij: toCijfers(feit.plaatsen),
  DatVan: toDag(feit.begin),
  DatTot: toDag(feit.eind),
  LeerbedrijfNodig: 'N',
});

const zoekClient = (tekst: string, wereld: Gemeentewereld): Antwoord => {
  const vraag = zoekvraag.safeParse(leesJson(tekst));
  if (!vraag.success) return json({ Melding: 'VRAAG_ONJUIST' }, 400);
  const { BurgerServiceNr, Vervolg } = vraag.data;
  const dossier = wereld.findDossier(BurgerServiceNr);
  if (!dossier) return json({ Melding: 'CLIENT_ONBEKEND' }, 404);
  const { deel, volgende } = neemPagina([...dossier.voorzieningen, ...dossier.eigenDossier], Vervolg);
  // The household is in the answer: third persons, to be dropped by whoever asks.
  const gezinsleden = dossier.partnerBsn === null ? [] : [{ BurgerServiceNr: dossier.partnerBsn, Relatie: 'partner' }];
  return json({
    Client: { BurgerServiceNr, Gezinsleden: gezinsleden },
    Voorzieningen: deel.map((feit) => toVoorziening(feit, wereld.gemeente.naam)),
    VolgendeToken: volgende,
  });
};

/** Answers a request below the path of a gemeente with this supplier. */
export function beantwoordSociaalDomein(verzoek: Verzoek, rest: string, wereld: Gemeentewereld): Antwoord {
  switch (`${verzoek.methode} ${rest}`) {
    case 'POST /sd/v2/clienten/_zoek': return zoekClient(verzoek.tekst, wereld);
    case 'GET /sd/v2/aanbod': {
      const { deel, volgende } = neemPagina(wereld.aanbod, verzoek.query.get('vervolg'));
      return json({ Regels: deel.map(toRegel), VolgendeToken: volgende });
    }
    default: return json({ Melding: 'PAD_ONBEKEND' }, 404);
  }
}
