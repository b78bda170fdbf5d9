import { Bronfout } from '../bronfout.ts';
import type { Klok } from '../klok.ts';
import { createBronclient, type Bronclient } from '../source/client.ts';
import { withMargin, type TimeLimit } from '../source/time-limit.ts';
import { readAntwoord, readFault, type Suwinetantwoord } from './antwoord.ts';
import { buildVraagbericht } from './bericht.ts';
import type { Dienstnaam } from './diensten.ts';
import type { Suwinetinstellingen } from './settings.ts';

/** How long a message counts as fresh, in ms: two parties' clocks may differ by more than the deadline of a request. */
const geldigheid = 60_000;

/** Suwinet, as one party asks it. */
export type Suwinetclient<N extends Dienstnaam = Dienstnaam> = {
  /** Code of a service as a source of this party, e.g. "uwv.UWVPersoonsWvInfo". */
  readonly bron: (dienst: N) => string;
  /** Whether an asking party (`verzoek.aanroeper.partij`) may use a service; if not, nothing may be asked. */
  readonly mag: (dienst: N, partij: string) => boolean;
  /** Asks one service about one person. Throws a Bronfout. */
  readonly vraag: (dienst: N, bsn: string, limit: TimeLimit) => Promise<Suwinetantwoord>;
  readonly stop: () => Promise<void>;
};

/** What a Suwinet client needs. */
export type Suwinetbenodigdheden<N extends Dienstnaam> = {
  /** The subgraph that asks: first part of the code of its sources. */
  readonly partij: string;
  readonly namen: readonly N[];
  readonly instellingen: Suwinetinstellingen;
  readonly klok: Klok;
  /** A new UUID for each message. */
  readonly nieuwId: () => string;
};

/** Makes a client with one policy (breaker, bulkhead) per service, so that a failing service does not close another. */
export function createSuwinetClient<N extends Dienstnaam>(nodig: Suwinetbenodigdheden<N>): Suwinetclient<N> {
  const { partij, namen, instellingen: { adres, oin, diensten, ondertekenaar }, klok, nieuwId } = nodig;
  const bron = (naam: N): string => `${partij}.${naam}`;
  const clients = new Map<N, Bronclient>(namen.map((naam) => [naam, createBronclient(bron(naam), adres, klok)]));
  const basis = adres.url.replace(/\/$/, '');

  return {
    bron,
    mag: (naam, vrager) => diensten[naam].partijen.includes(vrager),
    async vraag(naam, bsn, limit) {
      const dienst = diensten[naam];
      let berichtId = '';
      // Each attempt is a message of its own: a MessageID that was seen before is refused as a replay.
      const schrijf = (): Promise<string> => {
        berichtId = `urn:uuid:${nieuwId()}`;
        const gemaakt = klok();
        return buildVraagbericht({ dienst, bsn, oin, aan: `${basis}${dienst.pad}`, berichtId, gemaakt, verloopt: gemaakt + geldigheid }, ondertekenaar);
      };
      const antwoord = await clients.get(naam)?.vraag({
        methode: 'POST', pad: dienst.pad, soort: 'lezen', ...withMargin(limit),
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${dienst.actie}"` },
        body: schrijf,
        leesFout: readFault,
      });
      if (antwoord?.status !== 200) throw new Bronfout(bron(naam), 'ONGELDIG_ANTWOORD');
      return readAntwoord(antwoord.body, { dienst, bsn, berichtId, bron: bron(naam) });
    },
    async stop() {
      await Promise.all([...clients.values()].map((client) => client.stop()));
    },
  };
}
