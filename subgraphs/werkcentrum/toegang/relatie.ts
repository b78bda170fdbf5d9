import type { Aanroeper } from '../../shared/verzoek.ts';
import { findLoket } from '../regio/loketten.ts';
import { findRegioVanGemeente } from '../regio/regio.ts';

// Row access (DESIGN.md section 3): who may see this person at all. What of the person may be seen, and for which purpose, is @toegang in the SDL.

/** By what an asker may see a person; null is not at all, which looks the same as a person who is not there. */
export type Relatie = 'EIGEN' | 'REGIO' | 'AANMELDING' | 'OVERDRACHT' | null;

/** What is known of the person. Moments in ms. */
export type Relatiefeiten = {
  /** The asker is this person. */
  readonly isZelf: boolean;
  /** GM code of the gemeente of inscription; null when unknown or outside the Netherlands. */
  readonly gemeente: string | null;
  readonly aanmeldingen: readonly { readonly organisatie: string; readonly op: number }[];
  readonly toestemmingen: readonly { readonly partij: string; readonly ingetrokkenOp: number | null }[];
  /** Those that are open or accepted. `aanvaard`: by whom, when, and whether the plan that went along still runs. */
  readonly overdrachten: readonly (Bestemming & { readonly aanvaard: { readonly organisatie: string; readonly op: number; readonly loopt: boolean } | null })[];
};

/** To whom somebody is handed over. */
export type Bestemming = { readonly naarPartij: string; readonly naarLoket: string };

/** Until when an aanmelding (or an overdracht that was accepted without a plan) makes a relation. @property geldigMs how long it does. */
export type Aanmeldtermijn = { readonly nu: number; readonly geldigMs: number };

/** Parties that are no government: they see nobody without consent (AVG article 6, first paragraph, under a). */
const privatePartijen: ReadonlySet<string> = new Set(['OOFONDS', 'SOCIALE_PARTNERS']);

/** Roles that help persons. All others see nobody but, as a citizen, themselves. */
const helpendeRollen: ReadonlySet<string> = new Set(['loket', 'arrangeur']);

type Vrager = Pick<Aanroeper, 'rol' | 'partij' | 'organisatie' | 'loket'> & { readonly regios: readonly string[] };

/** Whether a consent for this party holds. */
export const heeftToestemming = (toestemmingen: Relatiefeiten['toestemmingen'], partij: string): boolean =>
  toestemmingen.some((een) => een.partij === partij && een.ingetrokkenOp === null);

/** Whether where somebody lives can by itself make a relation for this asker: then it is worth asking. */
export const zietOpWoonplaats = ({ rol, partij, regios }: Vrager): boolean => helpendeRollen.has(rol) && !privatePartijen.has(partij) && regios.length > 0;

/** Whether an asker may answer for the loket to which somebody is handed over: of its party, at that loket or for its whole region. */
export function isOntvanger({ partij, loket, regios }: Pick<Vrager, 'partij' | 'loket' | 'regios'>, { naarPartij, naarLoket }: Bestemming): boolean {
  if (partij !== naarPartij) return false;
  const regio = findLoket(naarLoket)?.regio ?? null;
  // A gemeente has a loket of its own: another gemeente of the region is another organisation.
  return loket === naarLoket || (regio !== null && regios.includes(regio) && (loket === null || findLoket(naarLoket)?.gemeente == null));
}

/** Whether an asker works for a loket: of its party, at that loket or for its whole region. */
export const werktVoorLoket = (vrager: Pick<Vrager, 'partij' | 'loket' | 'regios'>, loketId: string): boolean => {
  const loket = findLoket(loketId);
  return loket !== undefined && isOntvanger(vrager, { naarPartij: loket.partij, naarLoket: loketId });
};

const heeftOverdracht = (vrager: Vrager, overdrachten: Relatiefeiten['overdrachten'], { nu, geldigMs }: Aanmeldtermijn): boolean => overdrachten.some((een) => (
  een.aanvaard === null ? isOntvanger(vrager, een) : een.aanvaard.organisatie === vrager.organisatie && (een.aanvaard.loopt || een.aanvaard.op + geldigMs >= nu)));

/**
 * Decides the relation of an asker to a person. Monotone: an aanmelding, an overdracht or a consent more never takes a relation away.
 * Any loket serves who lives in its region, and after an aanmelding or an overdracht to it anyone (no wrong door).
 */
export function bepaalRelatie(vrager: Vrager, feiten: Relatiefeiten, { nu, geldigMs }: Aanmeldtermijn): Relatie {
  if (vrager.rol === 'burger') return feiten.isZelf ? 'EIGEN' : null;
  if (!helpendeRollen.has(vrager.rol)) return null;
  if (privatePartijen.has(vrager.partij) && !heeftToestemming(feiten.toestemmingen, vrager.partij)) return null;
  const regio = findRegioVanGemeente(feiten.gemeente);
  if (regio !== null && vrager.regios.includes(regio.amCode)) return 'REGIO';
  const isAangemeld = feiten.aanmeldingen.some(({ organisatie, op }) => organisatie === vrager.organisatie && op + geldigMs >= nu);
  if (isAangemeld) return 'AANMELDING';
  return heeftOverdracht(vrager, feiten.overdrachten, { nu, geldigMs }) ? 'OVERDRACHT' : null;
}
