import { laatDoor, type Toegangsbeleid } from '../../subgraphs/shared/toegang/beleid.ts';
import type { Doelbinding } from '../../subgraphs/shared/toegang/doelen.ts';

/** Purposes with the roles that may see something for each of them. */
export type Doelrollen = { readonly doelen: readonly string[]; readonly rollen: readonly string[] };

/**
 * Who may see or do something: null is everybody who is signed in, no purposes is nobody.
 * @param plek coordinate in the policy, as `Type.veld`.
 */
export function listWieMag({ regels }: Toegangsbeleid, doelbindingen: readonly Doelbinding[], plek: string): readonly Doelrollen[] | null {
  const eigen = regels.get(plek);
  if (!eigen) return null;
  const perDoel = doelbindingen.map(({ code, rollen }) => ({ code, rollen: rollen.filter((rol) => laatDoor(eigen, { doel: code, rol })) })).filter(({ rollen }) => rollen.length > 0);
  return [...Map.groupBy(perDoel, ({ rollen }) => rollen.join(', ')).values()].map((groep) => ({ doelen: groep.map(({ code }) => code), rollen: groep[0]?.rollen ?? [] }));
}
