import { randomUUID } from 'node:crypto';
import { createOntwikkeluitgever } from '../gateway/identity/ontwikkeling.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';

/** Who asks, and for what. */
export type Aanmeldkoppen = { readonly authorization: string; readonly doelbinding: string };

/** The headers of an arrangeur of the Werkcentrum in Midden-Brabant, for a process that has its development issuer in the same folder. */
export async function createBenchaanmelding(sleutelmap: string): Promise<Aanmeldkoppen> {
  const { maakToken } = createOntwikkeluitgever({ map: sleutelmap, publiek: 'loketgraaf', isProductie: false, nieuweId: randomUUID });
  return { authorization: `Bearer ${await maakToken({ rol: 'arrangeur', regio: 'AM26', moment: systeemklok() })}`, doelbinding: 'werkplan' };
}
