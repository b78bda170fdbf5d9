'use strict';

/** How text is compared: without capitals and accents. */
const zoekvorm = (tekst) => tekst.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** How well a line fits, lower is better; null when a word is missing from it. */
function weeg([naam, , , tekst], woorden) {
  const [kort, lang] = [zoekvorm(naam), zoekvorm(tekst)];
  if (!woorden.every((woord) => kort.includes(woord) || lang.includes(woord))) return null;
  const laatste = kort.split('.').at(-1);
  const [eerste] = woorden;
  if (kort === eerste || laatste === eerste) return 0;
  if (kort.startsWith(eerste) || laatste.startsWith(eerste)) return 1;
  return woorden.every((woord) => kort.includes(woord)) ? 2 : 3;
}

/** The lines of the index that have all words of the question, best first. */
function zoekIn(index, vraag) {
  const woorden = zoekvorm(vraag).split(/\s+/).filter(Boolean);
  if (woorden.length === 0) return [];
  return index.map((regel) => ({ regel, gewicht: weeg(regel, woorden) })).filter(({ gewicht }) => gewicht !== null)
    .sort((een, ander) => een.gewicht - ander.gewicht || een.regel[0].length - ander.regel[0].length).map(({ regel }) => regel);
}

const meeste = 50;

function toRegel([naam, soort, adres, tekst]) {
  const li = document.createElement('li');
  const link = li.appendChild(document.createElement('a'));
  link.href = adres;
  link.textContent = naam;
  li.append(` (${soort}) ${tekst}`);
  return li;
}

function toon(vraag) {
  const gevonden = zoekIn(zoekindex, vraag);
  const stand = vraag.trim() === '' ? '' : gevonden.length === 0 ? 'Niets gevonden. Probeer een ander woord, of een deel van een woord.' : `${gevonden.length} gevonden${gevonden.length > meeste ? `, de eerste ${meeste} staan hieronder` : ''}.`;
  document.getElementById('zoekstand').textContent = stand;
  document.getElementById('zoekresultaten').replaceChildren(...gevonden.slice(0, meeste).map(toRegel));
}

if (typeof document !== 'undefined') {
  const formulier = document.getElementById('zoekformulier');
  const vraag = document.getElementById('zoekvraag');
  formulier.hidden = false;
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  vraag.addEventListener('input', () => toon(vraag.value));
  vraag.focus();
  toon(vraag.value);
}
