import { requireWithin, type Limieten } from './limieten.ts';

type Telling = { lijst: number; waarden: number; waardediepte: number; tekst: number };

function tel(waarde: unknown, diepte: number, telling: Telling, limieten: Limieten): void {
  if (typeof waarde === 'string') {
    if (waarde.length > telling.tekst) telling.tekst = waarde.length;
    return;
  }
  if (typeof waarde !== 'object' || waarde === null) return;
  if (diepte > telling.waardediepte) telling.waardediepte = diepte;
  const delen: readonly unknown[] = Array.isArray(waarde) ? waarde : Object.values(waarde);
  telling.waarden += delen.length;
  if (Array.isArray(waarde) && delen.length > telling.lijst) telling.lijst = delen.length;
  // What is too much already is not looked into.
  if (telling.waarden > limieten.waarden || telling.lijst > limieten.lijst || diepte > limieten.waardediepte) return;
  for (const deel of delen) tel(deel, diepte + 1, telling, limieten);
}

/**
 * Checks how much comes in as variables: the length of lists and texts, how deep they go, how many values there are together.
 * Also for variables that the operation does not have.
 * @throws GraphQLError TE_COMPLEX naming every limit that was passed.
 */
export function requireSmallVariables(variables: Readonly<Record<string, unknown>>, limieten: Limieten): void {
  const telling: Telling = { lijst: 0, waarden: 0, waardediepte: 0, tekst: 0 };
  tel(variables, 0, telling, limieten);
  requireWithin(telling, limieten);
}
