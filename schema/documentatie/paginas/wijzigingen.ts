import { html, type Html } from '../html.ts';
import type { Pagina } from '../pagina.ts';

/** Text with parts between backticks as code. */
const toRegel = (tekst: string): Html => html`${tekst.split('`').map((deel, plek) => (plek % 2 === 1 ? html`<code>${deel}</code>` : deel))}`;

function toDeel(blok: string): Html {
  if (blok.startsWith('### ')) return html`<h3>${toRegel(blok.slice(4))}</h3>`;
  if (blok.startsWith('## ')) return html`<h2>${toRegel(blok.slice(3))}</h2>`;
  if (blok.startsWith('- ')) return html`<ul>${blok.split('\n').map((regel) => html`<li>${toRegel(regel.slice(2))}</li>`)}</ul>`;
  return html`<p>${toRegel(blok)}</p>`;
}

/** What changed in the schema, by version. @param markdown as schema/CHANGELOG.md is written: headings, lists and paragraphs. */
export const toWijzigingen = (markdown: string): Pagina => ({
  titel: 'Wijzigingen van het schema', wortel: '',
  inhoud: html`${markdown.trim().split(/\n{2,}/).filter((blok) => !blok.startsWith('# ')).map(toDeel)}`,
});
