import { html, type Html } from './html.ts';

/** A page: its title, what stands in it, and how to get to the folder of the start page from it. */
export type Pagina = { readonly titel: string; readonly inhoud: Html; readonly wortel: '' | '../'; readonly scripts?: readonly string[] };

const menu = [
  ['index.html', 'Begin'], ['alfabet.html', 'Van A tot Z'], ['subgrafen.html', 'Per subgraaf'], ['doelen.html', 'Doelen en rollen'], ['fouten.html', 'Fouten'],
  ['bronnen.html', 'Bronnen'], ['voorbeelden.html', 'Voorbeelden'], ['wijzigingen.html', 'Wijzigingen'], ['zoeken.html', 'Zoeken'],
] as const;

/** Writes a whole page. It is XML too, so that a strict reader can check it. */
export const toPagina = ({ titel, inhoud, wortel, scripts = [] }: Pagina): string => html`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${titel} - Schema van Loketgraaf</title>
<link rel="stylesheet" href="${wortel}stijl.css" />
${scripts.map((script) => html`<script src="${wortel}${script}" defer="defer"></script>`)}
</head>
<body>
<a class="overslaan" href="#inhoud">Naar de inhoud</a>
<header>
<p class="merk">Loketgraaf: het schema</p>
<nav aria-label="Hoofdmenu"><ul>${menu.map(([adres, naam]) => html`<li><a href="${wortel}${adres}">${naam}</a></li>`)}</ul></nav>
</header>
<main id="inhoud" tabindex="-1">
<h1>${titel}</h1>
${inhoud}
</main>
<footer><p>Gemaakt van het schema zelf. Voorbeelden gaan over verzonnen personen.</p></footer>
</body>
</html>
`.tekst;
