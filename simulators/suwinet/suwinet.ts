import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { createBeveiliging, type Beveiliging } from './beveiliging.ts';
import { diensten, type Suwinetdienst } from './diensten.ts';
import { standaardMeldingen, toRespons, type Meldingkeuze } from './meldingen.ts';
import { buildAntwoord, buildFault, buildWeigering, readVraag, type Vraag } from './protocol.ts';
import { Weigering } from './weigering.ts';

/** What the broker is made from. */
export type SuwinetOpties = {
  readonly bevolking: Pick<Bevolking, 'vindOpBsn'>;
  readonly host: string;
  readonly port: number;
  /** Certificate (PEM text) of the authority whose certificates may sign; nobody else is answered. */
  readonly vertrouwd: string;
  /** Decides whether a message and a certificate are valid now. */
  readonly klok: () => number;
  /** Who gets an FWI in place of or beside data; by default a few generated persons. */
  readonly meldingen?: Meldingkeuze;
};

const xml = (body: string, status = 200): Antwoord => ({ status, type: 'text/xml; charset=utf-8', body });

const vindDienst = (pad: string): Suwinetdienst | undefined => diensten.find((een) => pad.endsWith(een.pad));

const leesVraag = (dienst: Suwinetdienst, { methode, soapAction, tekst }: Verzoek, beveiliging: Beveiliging): Vraag | null => {
  const ondertekend = methode === 'POST' ? beveiliging(tekst) : null;
  return ondertekend && readVraag(dienst, soapAction, ondertekend);
};

/**
 * Starts a Suwinet broker with six services, each at its own path. A wrong question, and one that is not signed as it must be, gets
 * a SOAP fault with status 500. Faults can be limited to one service by (a part of) its path or Action.
 */
export function startSuwinetSimulator({ bevolking, host, port, vertrouwd, klok, meldingen = standaardMeldingen }: SuwinetOpties): Promise<Simulator> {
  const beveiliging = createBeveiliging(vertrouwd, klok);
  const antwoord = (dienst: Suwinetdienst, vraag: Vraag | null): Antwoord => {
    if (!vraag) return xml(buildFault('Client', 'Het bericht voldoet niet aan de specificatie'), 500);
    const mens = bevolking.vindOpBsn(vraag.bsn);
    const client = mens ? dienst.clientVan(mens, bevolking.vindOpBsn) : null;
    return xml(buildAntwoord(dienst, vraag, toRespons(client, meldingen(dienst.naam, vraag.bsn))));
  };
  const behandel = (verzoek: Verzoek): Antwoord => {
    const dienst = vindDienst(verzoek.pad);
    if (!dienst) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Onbekende dienst' };
    try {
      return antwoord(dienst, leesVraag(dienst, verzoek, beveiliging));
    } catch (fout) {
      if (fout instanceof Weigering) return xml(buildWeigering(fout), 500);
      throw fout;
    }
  };
  return startSimulator({ naam: 'suwinet', host, port, behandel, klasse: ({ pad }) => vindDienst(pad)?.naam ?? 'onbekend' });
}
