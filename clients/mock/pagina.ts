import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { gevallen, toonVan, type Geval, type Gevalvraag } from './gevallen.ts';
import { proefpersonen } from './personen.ts';
import { regio, tokens } from './tokens.ts';
import { persoonIdVan, werkplanIdVan } from './zaai.ts';

// Plain HTML: the page is read by whoever builds a front-end, and by nobody else.

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const veilig = (tekst: string): string => tekst.replaceAll(/[&<>"]/g, (teken) => tekens[teken] ?? teken);

const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  `<table border="1" cellpadding="4">\n<tr>${kop.map((cel) => `<th scope="col">${veilig(cel)}</th>`).join('')}</tr>\n${rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${cel}</td>`).join('')}</tr>`).join('\n')}\n</table>`;

const code = (tekst: string): string => `<code>${veilig(tekst)}</code>`;

const langste = 600;

/** How to ask a case on a command line; a body that is large only to be too large is left out. */
export function toCurl(url: string, { token, doel, methode, koppen = {}, lichaam }: Gevalvraag): string {
  const tekst = typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam);
  const alleKoppen = { 'content-type': 'application/json', ...(doel === undefined ? {} : { doelbinding: doel }), ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...koppen };
  const delen = Object.entries(alleKoppen).map(([naam, waarde]) => `-H '${naam}: ${waarde}'`);
  const inhoud = methode === 'GET' ? [] : [tekst.length > langste ? "-d '...'" : `-d '${tekst}'`];
  return ['curl -sN', ...(methode === 'GET' ? ['-X GET'] : []), url, ...delen, ...inhoud].join(' ');
}

const toRij = (url: string, geval: Geval): string[] => [code(geval.naam), code(toonVan(geval)), veilig(geval.omschrijving), String(geval.status), code(toCurl(url, geval.vraag))];

const listPersonen = (): string[][] => [
  ...Object.values(vastePersonen).map(({ bsn, waarom }) => ({ bsn, omschrijving: `${waarom}.` })), ...Object.values(proefpersonen),
].map(({ bsn, omschrijving }) => [code(bsn), veilig(omschrijving), code(persoonIdVan(bsn)), code(werkplanIdVan(bsn))]);

/** Makes the page of the mock: what can be asked, of whom, and what comes of it. @param url of the graph. */
export const maakPagina = (url: string): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Loketgraaf: proefgraaf voor front-ends</title></head>
<body>
<h1>Proefgraaf voor front-ends</h1>
<p>Vraag met POST aan ${code(url)}. Alle mensen en bronnen zijn verzonnen. De tijd staat stil op 1 november 2026, 10.00 uur, en gaat bij elke handeling een seconde verder. Alles staat in het geheugen: na opnieuw starten is het weer zoals in het begin.</p>
<p>De regels zijn die van het echte systeem: elke handeling werkt echt, ook met een verwachte versie, een idempotentiesleutel en alle invoerfouten tegelijk. Wat u wijzigt, ziet u in de volgende vraag en hoort u als u volgt. Alleen de partijen zelf antwoorden niet: een aanvraag bevestigt u met <code>bevestigAanvraag</code>.</p>
<p>De loketten met een token staan in Midden-Brabant (${code(regio)}), bijvoorbeeld ${code(`${regio}-WERKCENTRUM`)}.</p>
<h2>Tokens</h2>
${tabel(['Token', 'Wie en wat', 'Doelen'], tokens.map(({ token, omschrijving, doelen }) => [code(token), veilig(omschrijving), doelen.map(code).join(' ')]))}
<h2>Gevallen</h2>
${tabel(['Geval', 'Laat zien', 'Wat er is', 'HTTP', 'Vraag'], gevallen.map((geval) => toRij(url, geval)))}
<h2>Personen</h2>
${tabel(['Burgerservicenummer', 'Wie', 'Id van de persoon', 'Id van het werkplan, als er een is'], listPersonen())}
</body>
</html>
`;
