import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { diensten, type Suwinetdienst } from './diensten.ts';
import { standaardMeldingen, toRespons, type Meldingkeuze } from './meldingen.ts';
import { buildAntwoord, buildFault, readVraag } from './protocol.ts';

/** `meldingen`: who gets an FWI in place of or beside data; by default a few generated persons. */
export type SuwinetOpties = {
  readonly bevolking: Pick<Bevolking, 'vindOpBsn'>;
  readonly host: string;
  readonly port: number;
  readonly meldingen?: Meldingkeuze;
};

const xml = (body: string, status = 200): Antwoord => ({ status, type: 'text/xml; charset=utf-8', body });

const vindDienst = (pad: string): Suwinetdienst | undefined => diensten.find((een) => pad.endsWith(een.pad));

/**
 * Starts a Suwinet broker with six services, each at its own path. A wrong question gets a SOAP fault with status 500.
 * Faults can be limited to one service by (a part of) its path or Action.
 */
export function startSuwinetSimulator({ bevolking, host, port, meldingen = standaardMeldingen }: SuwinetOpties): Promise<Simulator> {
  const behandel = ({ methode, pad, soapAction, tekst }: Verzoek): Antwoord => {
    const dienst = vindDienst(pad);
    if (!dienst) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Onbekende dienst' };
    const vraag = methode === 'POST' ? readVraag(dienst, soapAction, tekst) : null;
    if (!vraag) return xml(buildFault('Client', 'Het bericht voldoet niet aan de specificatie'), 500);
    const mens = bevolking.vindOpBsn(vraag.bsn);
    const client = mens ? dienst.clientVan(mens, bevolking.vindOpBsn) : null;
    return xml(buildAntwoord(dienst, vraag, toRespons(client, meldingen(dienst.naam, vraag.bsn))));
  };
  return startSimulator({ naam: 'suwinet', host, port, behandel, klasse: ({ pad }) => vindDienst(pad)?.naam ?? 'onbekend' });
}
