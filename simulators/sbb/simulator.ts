import { z } from 'zod';
import { behandelAanvraag, toAanvraagklasse } from '../aanvragen/protocol.ts';
import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import type { Dag, SbbFeiten } from '../population/types.ts';
import { createSbbAanvragen, metBezetting, toPraktijkleren, type SbbAanvragen } from './aanvragen.ts';
import { createSbbGegevens, type SbbGegevens } from './gegevens.ts';
import { leerwegen, naamVanCrebo } from './opleidingen.ts';

export type SbbSimulatoropties = {
  readonly bevolking: Pick<Bevolking, 'peildatum' | 'vindOpDeelnemernummer'>;
  readonly host: string;
  readonly port: number;
  /** The key that callers must show; without one everybody may call. */
  readonly sleutel?: string;
  readonly zaad?: number;
};

const paginamaat = 200;
const zoekvraag = z.strictObject({ deelnemernummers: z.array(z.string().min(1)).min(1).max(100) });

const json = (inhoud: unknown, status = 200): Antwoord => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(inhoud) });
const probleem = (status: number, title: string): Antwoord =>
  ({ status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify({ type: 'about:blank', status, title }) });

/** Keeps the rows that match every given parameter; a parameter may hold several values with commas between. */
const filter = <T extends Readonly<Record<string, unknown>>>(rijen: readonly T[], query: URLSearchParams, velden: readonly (keyof T & string)[]): T[] => {
  const criteria = velden.flatMap((veld) => (query.has(veld) ? [{ veld, waarden: new Set<unknown>(query.get(veld)?.split(',')) }] : []));
  return rijen.filter((rij) => criteria.every(({ veld, waarden }) => waarden.has(rij[veld])));
};

const bladzijde = <T>(naam: string, rijen: readonly T[], query: URLSearchParams, stand: string): Antwoord => {
  const pagina = Number(query.get('pagina') ?? '1');
  const paginas = Math.max(1, Math.ceil(rijen.length / paginamaat));
  if (!Number.isInteger(pagina) || pagina < 1 || pagina > paginas) return probleem(400, 'pagina bestaat niet');
  return json({ stand, pagina, paginas, totaal: rijen.length, [naam]: rijen.slice((pagina - 1) * paginamaat, pagina * paginamaat) });
};

const toDeelnemer = ({ deelnemernummer, praktijkleren }: SbbFeiten, aanvragen: SbbAanvragen, peildatum: Dag): object => ({
  deelnemernummer,
  praktijkleren: [...praktijkleren.map(({ nummer, crebo, leerweg, soort, leerbedrijfId, begin, eind }) => ({
    praktijklerenId: nummer, crebo, kwalificatie: naamVanCrebo(crebo), leerweg: leerwegen[leerweg], opbrengst: soort, leerbedrijfId,
    startdatum: begin, einddatum: eind, resultaat: eind !== null && eind < peildatum ? 'behaald' : null, kenmerk: null,
  })), ...aanvragen.listToegezegd(deelnemernummer).map((een) => toPraktijkleren(een, peildatum))],
});

const zoek = (bevolking: SbbSimulatoropties['bevolking'], aanvragen: SbbAanvragen, tekst: string): Antwoord => {
  const vraag = zoekvraag.safeParse(leesJson(tekst));
  if (!vraag.success) return probleem(400, 'deelnemernummers: een lijst van 1 tot en met 100');
  const gevonden = vraag.data.deelnemernummers.flatMap((nummer) => bevolking.vindOpDeelnemernummer(nummer)?.sbb ?? []);
  return json({ deelnemers: gevonden.map((feiten) => toDeelnemer(feiten, aanvragen, bevolking.peildatum)) });
};

const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
};

const beantwoord = (verzoek: Verzoek, gegevens: SbbGegevens, aanvragen: SbbAanvragen, bevolking: SbbSimulatoropties['bevolking']): Antwoord => {
  const stand = `${bevolking.peildatum}T05:00:00Z`;
  switch (`${verzoek.methode} ${verzoek.pad}`) {
    case 'GET /v1/leerbedrijven': {
      const erkend = new Set(filter(gegevens.erkenningen, verzoek.query, ['crebo']).map(({ leerbedrijfId }) => leerbedrijfId));
      return bladzijde('leerbedrijven', filter(gegevens.leerbedrijven, verzoek.query, ['regio', 'leerbedrijfId']).filter(({ leerbedrijfId }) => erkend.has(leerbedrijfId)), verzoek.query, stand);
    }
    case 'GET /v1/erkenningen': return bladzijde('erkenningen', filter(gegevens.erkenningen, verzoek.query, ['leerbedrijfId', 'crebo', 'regio']), verzoek.query, stand);
    case 'GET /v1/leerplaatsen': return bladzijde('leerplaatsen', metBezetting(filter(gegevens.leerplaatsen, verzoek.query, ['regio', 'crebo', 'leerweg', 'leerbedrijfId']), aanvragen), verzoek.query, stand);
    case 'POST /v1/deelnemers/_zoek': return zoek(bevolking, aanvragen, verzoek.tekst);
    default: return behandelAanvraag(verzoek, 'deelnemernummer', aanvragen) ?? probleem(404, 'onbekend pad');
  }
};

/** Starts SBB's system: leerbedrijven, erkenningen and leerplaatsen over all regions, who takes part in praktijkleren, and requests for it. */
export const startSbbSimulator = ({ bevolking, host, port, sleutel, zaad = 7 }: SbbSimulatoropties): Promise<Simulator> => {
  const gegevens = createSbbGegevens(zaad, bevolking.peildatum);
  const aanvragen = createSbbAanvragen(bevolking, gegevens.leerplaatsen);
  return startSimulator({
    naam: 'sbb', host, port,
    klasse: (verzoek) => toAanvraagklasse(verzoek) ?? `${verzoek.methode} ${verzoek.pad}`,
    aanvragen: aanvragen.telling,
    behandel: (verzoek) => (sleutel !== undefined && verzoek.headers['x-api-key'] !== sleutel
      ? probleem(401, 'sleutel ontbreekt of klopt niet')
      : beantwoord(verzoek, gegevens, aanvragen, bevolking)),
  });
};
