import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import { toDatumTijd } from '../../shared/klok.ts';
import { findRegio } from '../../shared/referentie/referentie.ts';
import type {
  BijstandsstandResolvers, MonitorcelResolvers, MonitorperiodeResolvers, MonitorpotstandResolvers, MonitorResolvers, QueryResolvers,
} from '../generated.ts';
import type { Gepubliceerd } from '../store/monitor.ts';
import { werkplanuitkomsten } from '../werkplan/inhoud.ts';
import { bijstandsstanden } from './bijstand.ts';
import { bepaalBudget, budgetten, type Budgetstand } from './budget.ts';
import { celregios, LAND, type Cel } from './cellen.ts';
import { afrondingen, type Maat, type Monitorpot } from './feiten.ts';
import { findPeriode } from './periodes.ts';

/** What was published of a period for one region, or for the country. */
export type MonitorParent = { readonly periode: Gepubliceerd; readonly regiocode: string; readonly cellen: readonly Cel[] };

/** What was used of a pot, with its budget beside it. */
export type PotstandParent = Pick<Cel, 'aantal' | 'bedragCent' | 'isOnderdrukt'> & { readonly pot: Monitorpot; readonly budget: Budgetstand };

/** The cells that say what was used of each pot, all instruments together. */
const listPotstanden = (cellen: readonly Cel[]): (Omit<PotstandParent, 'budget'>)[] =>
  cellen.flatMap(({ maat, pot, instrument, aantal, bedragCent, isOnderdrukt }) => (maat === 'INZET' && pot !== null && instrument === null ? [{ pot, aantal, bedragCent, isOnderdrukt }] : []));

const regiocodes: ReadonlySet<string> = new Set([LAND, ...celregios]);

const checkPeriode = (code: string | null): Invoerfout | null => code === null || findPeriode(code) !== null ? null
  : { veld: 'periode', code: 'GEEN_PERIODE', melding: 'Dit is geen periode. Geef het jaar en welk tweetal maanden, bijvoorbeeld 2026-T5 voor september en oktober.' };

const checkRegio = (code: string): Invoerfout | null => regiocodes.has(code) ? null
  : { veld: 'regio', code: 'ONBEKENDE_REGIO', melding: 'Geef de AM-code van een arbeidsmarktregio, NL voor heel Nederland, of ONBEKEND voor wie in geen regio geteld is.' };

/** The outcome of a cell, for one measure; null for all others and for all outcomes together. */
const uitkomstVan = <T extends string>(cel: Cel, maat: Maat, uitkomsten: readonly T[]): T | null => (cel.maat === maat ? uitkomsten.find((een) => een === cel.uitkomst) ?? null : null);

/** What was published of the monitor, and the figures of the letter beside it. Only what was published is read here: nothing is counted for a question. */
export const monitorResolvers = {
  Query: {
    monitor: async (_, { periode = null, regio }, { handelingen: { store } }) => {
      const code = regio ?? LAND;
      eisGeldig(checkPeriode(periode), checkRegio(code));
      const periodes = await store.monitor.listPeriodes();
      const gekozen = periode === null ? periodes[0] : periodes.find((een) => een.periode.code === periode);
      return gekozen === undefined ? null : { periode: gekozen, regiocode: code, cellen: await store.monitor.listCellen(gekozen.periode, code) };
    },
    monitorperiodes: (_, _args, { handelingen: { store } }) => store.monitor.listPeriodes(),
    bijstandsstanden: () => [...bijstandsstanden],
    monitorbudgetten: () => [...budgetten],
  } satisfies QueryResolvers,
  Monitor: {
    regio: ({ regiocode }) => findRegio(regiocode) ?? null,
    potten: ({ periode: { periode }, regiocode, cellen }) => listPotstanden(cellen).map((cel) => ({ ...cel, budget: bepaalBudget(cel.pot, periode, regiocode) })),
  } satisfies MonitorResolvers,
  Monitorperiode: {
    code: ({ periode }) => periode.code,
    begindatum: ({ periode }) => periode.begindatum,
    einddatum: ({ periode }) => periode.einddatum,
    gepubliceerdOp: ({ op }) => toDatumTijd(op),
  } satisfies MonitorperiodeResolvers,
  Monitorcel: {
    instrumentId: ({ instrument }) => instrument,
    instrument: ({ instrument }, _, { catalogus }) => catalogus.laatste()?.instrumenten.get(instrument ?? '') ?? null,
    uitstroom: (cel) => uitkomstVan(cel, 'UITSTROOM', werkplanuitkomsten),
    afronding: (cel) => uitkomstVan(cel, 'AFRONDING', afrondingen),
    bedragEuro: ({ bedragCent }) => (bedragCent === null ? null : bedragCent / 100),
  } satisfies MonitorcelResolvers,
  Monitorpotstand: {
    bedragEuro: ({ bedragCent }) => (bedragCent === null ? null : bedragCent / 100),
    budgetEuro: ({ budget }) => budget.bedragEuro,
    budgetReden: ({ budget }) => budget.reden,
  } satisfies MonitorpotstandResolvers,
  Bijstandsstand: {
    arbeidsmarktregio: ({ regio }) => findRegio(regio) ?? null,
    vindplaats: ({ regel }) => `Brief 002, regel ${regel}`,
  } satisfies BijstandsstandResolvers,
};
