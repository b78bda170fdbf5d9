/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json | undefined };

/**
 * One text for one value: names sorted, no white space, what is undefined left out. Equal values give equal bytes, whoever wrote them and
 * in whatever order. Numbers are those of JSON.stringify (RFC 8785 says the same).
 */
export function canoniek(waarde: Json): string {
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  if (isLijst(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const delen: string[] = [];
  for (const naam of Object.keys(waarde).sort()) {
    const deel = waarde[naam];
    if (deel !== undefined) delen.push(`${JSON.stringify(naam)}:${canoniek(deel)}`);
  }
  return `{${delen.join(',')}}`;
}

const isLijst = (waarde: Json): waarde is readonly Json[] => Array.isArray(waarde);
