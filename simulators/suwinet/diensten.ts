import type { Mens } from '../population/types.ts';
import { buildBijstand, buildReintegratie } from './gemeente.ts';
import type { Dienst, Inhoud } from './protocol.ts';
import { buildArbeidsbeperkten, buildWb, buildWv } from './uwv.ts';

/** A service with what it knows of a person: the children of ClientSuwi, or null for nothing. */
export type Suwinetdienst = Dienst & { readonly clientVan: (mens: Mens, vindOpBsn: (bsn: string) => Mens | undefined) => Inhoud | null };

const dienst = (naam: string, koppelvlak: string, versie: string, clientVan: Suwinetdienst['clientVan']): Suwinetdienst => ({
  naam,
  naamruimte: `http://bkwi.nl/SuwiML/Diensten/${koppelvlak}/${versie}`,
  actie: `http://bkwi.nl/SuwiML/Diensten/${koppelvlak}-${versie}/${naam}`,
  pad: `/${koppelvlak}-${versie}`,
  clientVan,
});

/** StdIndJN: 1 is yes, 2 is no. */
const buildDuo = ({ bsn, startkwalificatie }: Mens): Inhoud | null =>
  startkwalificatie === null ? null : { Burgerservicenr: bsn, IndStartkwalificatieDuo: startkwalificatie ? '1' : '2' };

/** The six services that this simulator answers. */
export const diensten: readonly Suwinetdienst[] = [
  dienst('UWVPersoonsWvInfo', 'UWVDossierWerknemersverzekeringenGSD', 'v0200', buildWv),
  dienst('UWVPersoonsArbeidsbeperktenInfo', 'UWVDossierQuotumArbeidsbeperktenGSD', 'v0300', buildArbeidsbeperkten),
  dienst('UwvWbPersoonsInfo', 'UWVWbDossierPersoonGSD', 'v0200', buildWb),
  dienst('GSDReintegratieInfo', 'GSDDossierReintegratie', 'v0200', buildReintegratie),
  dienst('BijstandsregelingenInfo', 'Bijstandsregelingen', 'v0500', buildBijstand),
  dienst('DUOPersoonsInfo', 'DUODossierPersoonGSD', 'v0300', buildDuo),
];
