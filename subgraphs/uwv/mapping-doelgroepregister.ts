import { toKalenderdag, toUitersteDag } from '../shared/suwinet/datum.ts';
import { toGrondslagcode, wajonggrondslag } from './codelijsten.ts';
import type { Code, Doelgroepregisterbijdrage } from './generated.ts';
import type { Peil } from './mapping.ts';
import { toBijdragebron } from './mapping-bron.ts';
import type { ArbeidsbeperktenClient, Uitkomst } from './source-types.ts';

type Registratie = Pick<Doelgroepregisterbijdrage, 'geregistreerd' | 'grondslagen' | 'wajong'>;

const niet: Registratie = { geregistreerd: false, grondslagen: [], wajong: false };
const onbekend: Registratie = { geregistreerd: null, grondslagen: null, wajong: null };

/** The grounds that hold on a day, one of unknown begin included; a registration outlives its grounds, and then rests on those it had. */
const dragendeGrondslagen = ({ GrondslagArbeidsbeperktheid: alle }: ArbeidsbeperktenClient, dag: string) => {
  const geldend = alle.filter((een) =>
    (toKalenderdag(een.DatBGrondslagArbeidsbeperktheid) ?? dag) <= dag && (toUitersteDag(een.DatEGrondslagArbeidsbeperktheid) ?? dag) >= dag);
  return geldend.length > 0 ? geldend : alle;
};

/** Only the registration's own end date ends it, the last day included. Without grounds or with an unnamed one, Wajong stays open. */
function toRegistratie(client: ArbeidsbeperktenClient, dag: string): Registratie {
  const registratie = client.LdrRegistratieWbQa;
  if (!registratie && client.GrondslagArbeidsbeperktheid.length === 0) return onbekend;
  const eind = toUitersteDag(registratie?.DatELdrRegistratieWbQa ?? null);
  if (eind !== null && eind < dag) return niet;
  const codes = dragendeGrondslagen(client, dag).map(({ CdGrondslagArbeidsbeperktheid }) => CdGrondslagArbeidsbeperktheid);
  const bekend: Code[] = codes.flatMap((code) => (code === null ? [] : [toGrondslagcode(code)]));
  const zonderGrond = codes.length === 0 || codes.includes(null);
  return { geregistreerd: true, grondslagen: bekend.length > 0 ? bekend : null, wajong: codes.includes(wajonggrondslag) ? true : zonderGrond ? null : false };
}

/** What the doelgroepregister says: nothing found is not registered, a failed question is unknown. */
export const toDoelgroepregisterbijdrage = (uitkomst: Uitkomst<ArbeidsbeperktenClient>, { moment, dag }: Peil): Doelgroepregisterbijdrage => ({
  bron: toBijdragebron('uwv.UWVPersoonsArbeidsbeperktenInfo', uitkomst, moment),
  ...(uitkomst.soort === 'GEVONDEN' ? toRegistratie(uitkomst.client, dag) : uitkomst.soort === 'NIETS_GEVONDEN' ? niet : onbekend),
});
