import { Bronfout } from '../shared/bronfout.ts';
import type { Bronantwoord, Bronclient } from '../shared/source/client.ts';
import { readJson } from '../shared/source/json.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { fetchPages, getJson, postJson, type Dialectadapter, type Page } from './source-dialect.ts';
import { aanbodPagina, clientOnbekend, clientPagina, type Voorziening } from './source-types-sociaal-domein.ts';

// A supplier for the sociaal domein: pages by token, a client that is not known is a 404 that says so.

const isOnbekend = ({ status, body }: Bronantwoord): boolean => {
  if (status !== 404) return false;
  try {
    return clientOnbekend.safeParse(JSON.parse(body.toString('utf8'))).success;
  } catch {
    return false;
  }
};

/** One page of a client; null when the client is not known. */
async function fetchClient(client: Bronclient, bsn: string, token: string | null, limit: TimeLimit): Promise<Page<Voorziening> | null> {
  const antwoord = await client.vraag(postJson('/sd/v2/clienten/_zoek', { BurgerServiceNr: bsn, Vervolg: token }, limit));
  if (isOnbekend(antwoord)) return null;
  const { Client, Voorzieningen, VolgendeToken } = readJson(client.code, antwoord, clientPagina);
  // An answer about another person is worse than none.
  if (Client.BurgerServiceNr !== bsn) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
  return { regels: Voorzieningen, volgende: VolgendeToken || null, totaal: null };
}

/** Gemeenten whose supplier has one API for the sociaal domein. */
export const sociaalDomein: Dialectadapter = {
  toHeader: (sleutel) => ({ 'x-api-sleutel': sleutel }),

  async fetchDossier(client, bsn, limit) {
    const eerste = await fetchClient(client, bsn, null, limit);
    if (eerste === null) return { soort: 'NIETS_GEVONDEN' };
    const voorzieningen = await fetchPages(client.code, async (token) => {
      const pagina = token === null ? eerste : await fetchClient(client, bsn, token, limit);
      if (pagina === null) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
      return pagina;
    });
    return { soort: 'GEVONDEN', inhoud: { dialect: 'sociaal-domein', voorzieningen } };
  },

  async fetchAanbod(client, limit) {
    const regels = await fetchPages(client.code, async (token) => {
      const pad = `/sd/v2/aanbod${token === null ? '' : `?vervolg=${encodeURIComponent(token)}`}`;
      const pagina = readJson(client.code, await client.vraag(getJson(pad, limit)), aanbodPagina);
      return { regels: pagina.Regels, volgende: pagina.VolgendeToken || null, totaal: null };
    });
    return { dialect: 'sociaal-domein', regels };
  },

  aanvragen: null,
};
