import { toZaaigoed } from '../../simulators/population/zaaigoed.ts';
import type { Mens } from '../../simulators/population/types.ts';
import { createWillekeur } from '../../simulators/population/willekeur.ts';
import { regios } from '../../subgraphs/shared/referentie/referentie.ts';
import { maakCellen, type Telling } from '../../subgraphs/werkcentrum/monitor/cellen.ts';
import { afrondingen, monitorpotten } from '../../subgraphs/werkcentrum/monitor/feiten.ts';
import { toPeriode } from '../../subgraphs/werkcentrum/monitor/periodes.ts';
import { bsnBronnen } from '../../subgraphs/werkcentrum/store/koppelingen.ts';
import { werkplanuitkomsten } from '../../subgraphs/werkcentrum/werkplan/inhoud.ts';
import { zaairegelSchema, type Zaairegel } from '../../subgraphs/werkcentrum/zaaigoed/regel.ts';
import { findProefpersoon } from './personen.ts';
import type { Opslag } from './opslag/index.ts';
import { zetKoppeling } from './opslag/personen.ts';
import { zetVersie } from './opslag/werkplannen.ts';
import { uuidVan } from './reeks.ts';

/** The id of a person of the mock, always the same. */
export const persoonIdVan = (bsn: string): string => uuidVan(`mock/persoon/${bsn}`);

/** The id of the plan that a person of the mock begins with, always the same. */
export const werkplanIdVan = (bsn: string): string => uuidVan(`mock/werkplan/${bsn}`);

const middag = (dag: string): number => Date.parse(`${dag}T12:00:00Z`);

function zaaiPlan({ werkplannen, personen }: Opslag, persoonId: string, { bsn, plan }: Zaairegel, moment: number): void {
  if (plan === null) return;
  const { vastgesteldOp, versie: laatste, socialePartners, ...inhoud } = plan;
  const begonnen = inhoud.intake === null ? moment : middag(inhoud.intake.datum);
  for (let versie = 1; versie <= laatste; versie += 1) {
    const vast = versie === laatste && vastgesteldOp !== null ? middag(vastgesteldOp) : null;
    zetVersie(werkplannen, { id: werkplanIdVan(bsn), versie, persoonId, status: vast === null ? 'CONCEPT' : 'VASTGESTELD', vastgesteldOp: vast, gewijzigdOp: vast ?? begonnen, inhoud });
  }
  for (const { begin, eind, ...rest } of socialePartners) personen.socialePartners.set(rest.nummer, { ...rest, persoonId, begindatum: begin, einddatum: eind });
}

function zaaiMens(opslag: Opslag, mens: Mens, moment: number): void {
  const { personen } = opslag;
  const regel = zaairegelSchema.parse(toZaaigoed(mens));
  const id = persoonIdVan(mens.bsn);
  personen.persoon.set(id, { id, gemeente: regel.gmCode, vorigeGemeenten: regel.vorigeGemeenten, woonplaatsPeildatum: moment, heeftGeheimhouding: false });
  for (const bron of bsnBronnen) zetKoppeling(personen, { persoonId: id, bron, nummer: mens.bsn });
  if (regel.sbbNummer !== null) zetKoppeling(personen, { persoonId: id, bron: 'sbb', nummer: regel.sbbNummer });
  for (const { fonds, nummer } of regel.fondsNummers) zetKoppeling(personen, { persoonId: id, bron: `fonds:${fonds}`, nummer });
  if (regel.opgave !== null) personen.opgave.set(id, { opgave: regel.opgave, opgegevenOp: regel.opgaveDatum });
  const privaat = [...(regel.fondsNummers.length > 0 ? ['OOFONDS' as const] : []), ...((regel.plan?.socialePartners.length ?? 0) > 0 ? ['SOCIALE_PARTNERS' as const] : [])];
  for (const partij of privaat) {
    const toestemmingId = uuidVan(`mock/toestemming/${mens.bsn}/${partij}`);
    personen.toestemming.set(toestemmingId, { id: toestemmingId, persoonId: id, partij, gegevenOp: moment, ingetrokkenOp: null });
  }
  zaaiPlan(opslag, id, regel, moment);
}

/** Made-up counts of one period: enough in most regions to be shown, few enough in some to be hidden. */
function maakTellingen(zaad: number, instrumenten: readonly string[]): Telling[] {
  const { geheel, kies } = createWillekeur(zaad);
  const geen = { uitkomst: null, instrument: null, pot: null, bedragCent: 0 };
  return regios.flatMap(({ amCode: regio }): Telling[] => [
    { ...geen, regio, maat: 'INSTROOM', aantal: geheel(0, 240) },
    ...werkplanuitkomsten.map((uitkomst): Telling => ({ ...geen, regio, maat: 'UITSTROOM', uitkomst, aantal: geheel(0, 30) })),
    ...monitorpotten.map((pot): Telling => ({ ...geen, regio, maat: 'INZET', pot, instrument: kies(instrumenten), aantal: geheel(1, 40), bedragCent: geheel(1, 40) * 10_000 })),
    ...afrondingen.map((uitkomst): Telling => ({ ...geen, regio, maat: 'AFRONDING', uitkomst, instrument: kies(instrumenten), aantal: geheel(0, 25) })),
  ]);
}

/** What filling an empty store needs. @property moment in ms. @property instrumenten ids of instruments that the monitor counts. */
export type Zaaiing = { readonly mensen: readonly Mens[]; readonly moment: number; readonly zaad: number; readonly instrumenten: readonly string[] };

/** Fills an empty store: the people, and two periods of the monitor. Whom the BRP must be asked about first is not in it. */
export async function zaai(opslag: Opslag, { mensen, moment, zaad, instrumenten }: Zaaiing): Promise<void> {
  for (const mens of mensen) if (findProefpersoon(mens.bsn)?.storing !== 'BRP_STIL') zaaiMens(opslag, mens, moment);
  for (const [plaats, dag] of ['2026-05-01', '2026-07-01'].entries()) {
    await opslag.store.monitor.publiceer(toPeriode(dag), middag('2026-10-01'), () => maakCellen(maakTellingen(zaad + plaats, instrumenten)));
  }
}
