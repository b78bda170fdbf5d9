import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import type { Bevolking } from '../population/bevolking.ts';
import { createAanbod } from './aanbod.ts';
import { json } from './antwoorden.ts';
import { beantwoordOpenProduct } from './open-product.ts';
import { dialectVan, voorvoegselVan } from './register.ts';
import { beantwoordSociaalDomein } from './sociaal-domein.ts';
import type { Gemeentewereld } from './wereld.ts';
import { createZakenboek, type Zaak, type Zakenboek, type Zakentelling } from './zakenboek.ts';

export { maakRegister } from './register.ts';

export type GemeenteSimulatoropties = {
  readonly bevolking: Pick<Bevolking, 'peildatum' | 'vindOpBsn'>;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The credential that callers must show, in the header of each supplier; without one everybody may call. */
  readonly sleutel?: string;
};

type Vraag = { readonly gmCode: string; readonly rest: string };

/** /gm0855/zaken/... is a question to GM0855. */
const splitsPad = (pad: string): Vraag | null => {
  const delen = /^\/gm(\d{4})(\/.*)$/.exec(pad);
  return delen?.[1] === undefined || delen[2] === undefined ? null : { gmCode: `GM${delen[1]}`, rest: delen[2] };
};

const magErin = ({ headers }: Verzoek, gmCode: string, sleutel: string | undefined): boolean => {
  if (sleutel === undefined) return true;
  return dialectVan(gmCode) === 'open-product' ? headers['authorization'] === `Token ${sleutel}` : headers['x-api-sleutel'] === sleutel;
};

const toOrigin = ({ headers }: Verzoek): string => `http://${headers['host'] ?? 'gemeente.invalid'}`;

type Zakenboeken = { readonly van: (gmCode: string) => Zakenboek; readonly telling: () => Zakentelling };

function createZakenboeken(): Zakenboeken {
  const boeken = new Map<string, Zakenboek>();
  const som = (welke: keyof Zakentelling): number => [...boeken.values()].reduce((totaal, boek) => totaal + boek.telling()[welke], 0);
  return {
    van(gmCode) {
      const boek = boeken.get(gmCode) ?? createZakenboek(gmCode);
      boeken.set(gmCode, boek);
      return boek;
    },
    telling: () => ({ nieuw: som('nieuw'), herhaald: som('herhaald'), ingetrokken: som('ingetrokken') }),
  };
}

const createWereld = (verzoek: Verzoek, gmCode: string, bevolking: GemeenteSimulatoropties['bevolking'], boeken: Zakenboeken): Gemeentewereld | null => {
  const gemeente = findGemeente(gmCode);
  if (!gemeente) return null;
  const origin = toOrigin(verzoek);
  return {
    gemeente, origin,
    basis: `${origin}/${voorvoegselVan(gmCode)}`,
    peildatum: bevolking.peildatum,
    zaken: boeken.van(gmCode),
    aanbod: createAanbod(gemeente, bevolking.peildatum),
    findDossier: (bsn) => bevolking.vindOpBsn(bsn)?.gemeenten.find((dossier) => dossier.gmCode === gmCode),
  };
};

function behandel(verzoek: Verzoek, { bevolking, sleutel }: GemeenteSimulatoropties, boeken: Zakenboeken): Antwoord {
  const vraag = splitsPad(verzoek.pad);
  const wereld = vraag && createWereld(verzoek, vraag.gmCode, bevolking, boeken);
  if (!vraag || !wereld) return json({ melding: 'onbekende gemeente' }, 404);
  if (!magErin(verzoek, vraag.gmCode, sleutel)) return json({ melding: 'niet aangemeld' }, 401);
  return dialectVan(vraag.gmCode) === 'open-product'
    ? beantwoordOpenProduct(verzoek, vraag.rest, wereld)
    : beantwoordSociaalDomein(verzoek, vraag.rest, wereld);
}

/** The simulator, with the requests that one gemeente took since the start. */
export type Gemeentesimulator = Simulator & { readonly zaken: (gmCode: string) => readonly Zaak[] };

const soortVan = ({ methode, pad }: Verzoek): string => {
  if (pad.includes('/zaken/api/v1/') && !pad.endsWith('/_zoek')) return 'aanvraag';
  return methode === 'POST' ? 'dossier' : 'aanbod';
};

/**
 * Starts the own API's of all gemeenten on one server, each below its own path (/gm0855/...), in the dialect of its supplier.
 * Counters are per kind of question and supplier: "dossier open-product", "aanvraag open-product", "aanbod sociaal-domein".
 */
export async function startGemeenteSimulator(opties: GemeenteSimulatoropties): Promise<Gemeentesimulator> {
  const boeken = createZakenboeken();
  const simulator = await startSimulator({
    naam: 'gemeente',
    host: opties.host,
    port: opties.port,
    behandel: (verzoek) => behandel(verzoek, opties, boeken),
    klasse: (verzoek) => `${soortVan(verzoek)} ${dialectVan(splitsPad(verzoek.pad)?.gmCode ?? 'GM0000')}`,
    aanvragen: boeken.telling,
  });
  return { ...simulator, zaken: (gmCode) => boeken.van(gmCode).lijst() };
}
