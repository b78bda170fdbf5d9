// Reads what the documentation says, as far as a test can hold it to the code.

/** A row of a table, with the heads of its columns. */
export type Rij = { readonly kop: readonly string[]; readonly cellen: readonly string[] };

const toCellen = (regel: string): string[] => regel.trim().replace(/^\||\|$/g, '').split('|').map((cel) => cel.trim());

/** Every row of every table in a page. */
export function listRijen(tekst: string): Rij[] {
  const rijen: Rij[] = [];
  let kop: string[] | null = null;
  for (const regel of tekst.split('\n')) {
    if (!regel.startsWith('|')) kop = null;
    else if (kop === null) kop = toCellen(regel);
    else if (!/^\|[-|\s]+$/.test(regel)) rijen.push({ kop, cellen: toCellen(regel) });
  }
  return rijen;
}

const zonderBlokken = (tekst: string): string => tekst.replaceAll(/^```[^]*?^```$/gm, '');

/** What stands between backticks in a text, outside fenced blocks. */
export const listCode = (tekst: string): string[] => [...zonderBlokken(tekst).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Names in capitals outside fenced blocks: settings, the end of their names, with * for what varies, and codes. */
export const listHoofdletters = (tekst: string): string[] =>
  [...zonderBlokken(tekst).matchAll(/(?<![\w<>*])(?:[A-Z][A-Z0-9]*|(?=_))_[A-Z0-9_*]*[A-Z0-9*](?![\w<>*])/g)].map(([naam]) => naam);

/** The fenced blocks of a language. */
export const listBlokken = (tekst: string, taal: string): string[] =>
  [...tekst.matchAll(new RegExp(`^\`\`\`${taal}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, blok = '']) => blok);

/** Where links go that stay within the repository, without their fragment. */
export const listLinks = (tekst: string): string[] =>
  [...tekst.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(([, doel = '']) => (/^[a-z]+:|^#/.test(doel) ? [] : [doel.replace(/#.*$/, '')]));

const isPad = (code: string): boolean =>
  !/[<>\s]|^\/|^NN|\/NN/.test(code) && (/^[\w@.*/-]+\.(ts|js|json|md|graphql|yml)$/.test(code) || /^[\w@.*-]+(\/[\w@.*-]+)*\/$/.test(code) || /^(gateway|subgraphs|simulators|schema|tests|bench|docs)\/[\w@.*/-]+$/.test(code));

/** The paths of files and folders that a page names between backticks. */
export const listPaden = (tekst: string): string[] => listCode(tekst).filter(isPad);

/** The npm scripts that a page names. */
export const listScripts = (tekst: string): string[] =>
  [...tekst.matchAll(/\bnpm (?:run ([\w:][\w:-]*)|(start|test)\b)/g)].map(([, eigen, vast]) => eigen ?? vast ?? '');
