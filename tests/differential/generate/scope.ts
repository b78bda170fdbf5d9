/** What stands under one response name: which field with which arguments, and what is chosen below it. */
type Chosen = { readonly signature: string; readonly below: Scope };

/** The response names at one place of an answer, over all fragments that meet there. */
export type Scope = Map<string, Chosen>;

/** Whether a field may stand under a response name here. */
export const isFree = (scope: Scope, responseName: string, signature: string): boolean => (scope.get(responseName)?.signature ?? signature) === signature;

/** Takes a response name and gives the place below it. */
export function take(scope: Scope, responseName: string, signature: string): Scope {
  const chosen = scope.get(responseName) ?? { signature, below: new Map() };
  scope.set(responseName, chosen);
  return chosen.below;
}

/** Whether all of `other` may stand here too. */
export const fits = (scope: Scope, other: Scope): boolean =>
  [...other].every(([name, { signature, below }]) => isFree(scope, name, signature) && fits(scope.get(name)?.below ?? new Map<string, Chosen>(), below));

/** Puts all of `other` here. */
export function absorb(scope: Scope, other: Scope): void {
  for (const [name, { signature, below }] of other) absorb(take(scope, name, signature), below);
}
