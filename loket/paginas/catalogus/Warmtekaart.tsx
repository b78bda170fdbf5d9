import { useRef, useState, type KeyboardEvent } from 'react';
import { clsx } from '../../onderdelen/clsx.ts';
import { toAantaltekst } from '../../onderdelen/woorden.ts';
import { klassen, toGrenzen, toKlasse, verplaats, type Cel, type Dekkingskaart } from './dekking.ts';

const toZin = ({ regionaam, tegel, aantal, metAanbod }: Cel): string =>
  `${regionaam}, ${tegel.naam} (${tegel.code}): ${aantal === 0 ? 'geen instrumenten' : `${toAantaltekst(aantal, 'instrument', 'instrumenten')}, waarvan ${metAanbod} met aanbod van een partij`}.`;

const Legenda = ({ hoogste }: { readonly hoogste: number }) => (
  <ul className="loket-lijst loket-legenda" aria-label="Wat de tinten betekenen">
    <li><span className="loket-tint loket-tint--0" aria-hidden="true" />geen (gearceerd)</li>
    {Array.from({ length: klassen }, (_, plek) => plek + 1).map((klasse) => {
      const grenzen = toGrenzen(klasse, hoogste);
      return grenzen && <li key={klasse}><span className={`loket-tint loket-tint--${klasse}`} aria-hidden="true" />{grenzen.van === grenzen.tot ? grenzen.van : `${grenzen.van} tot en met ${grenzen.tot}`}</li>;
    })}
  </ul>
);

/**
 * Regions by tiles, with the number in each cell and a tint that says the same. One cell can be reached by Tab; arrows go on from there, and
 * what the cell says stands in words below.
 */
export function Warmtekaart({ kaart: { tegels, rijen, hoogste } }: { readonly kaart: Dekkingskaart }) {
  const tabel = useRef<HTMLTableElement>(null);
  const [gekozen, kies] = useState<readonly [rij: number, kolom: number]>([0, 0]);
  const [rij, kolom] = verplaats(gekozen, '', rijen.length, tegels.length);
  const huidig = rijen[rij]?.cellen[kolom];
  const bijToets = (toets: KeyboardEvent): void => {
    const nieuw = verplaats([rij, kolom], toets.key, rijen.length, tegels.length);
    if (nieuw[0] === rij && nieuw[1] === kolom) return;
    toets.preventDefault();
    kies(nieuw);
    const cel = tabel.current?.querySelector(`[data-plek="${nieuw.join('-')}"]`);
    if (cel instanceof HTMLElement) cel.focus();
  };
  return (
    <div>
      <Legenda hoogste={hoogste} />
      <div className="loket-tabelvak">
        <table ref={tabel} role="grid" className="loket-warmtekaart" aria-describedby="warmte-uitleg" onKeyDown={bijToets}>
          <caption className="utrecht-table__caption">Aantal instrumenten per tegel en regio</caption>
          <thead>
            <tr><th scope="col">Regio</th>{tegels.map(({ code, naam }) => <th key={code} scope="col" title={naam}><abbr title={naam}>{code}</abbr></th>)}</tr>
          </thead>
          <tbody>
            {rijen.map((een, r) => (
              <tr key={een.regio}>
                <th scope="row">{een.naam}</th>
                {een.cellen.map((cel, k) => (
                  <td
                    key={cel.tegel.code} data-plek={`${r}-${k}`} tabIndex={r === rij && k === kolom ? 0 : -1} className={clsx('loket-tint', `loket-tint--${toKlasse(cel.aantal, hoogste)}`)}
                    title={toZin(cel)} onFocus={() => { kies([r, k]); }} onClick={(klik) => { klik.currentTarget.focus(); }}
                  >{cel.aantal}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="utrecht-paragraph loket-stil loket-klein" id="warmte-uitleg">Ga met Tab naar de kaart en met de pijltjes van vak naar vak.</p>
      <p className="utrecht-paragraph" role="status">{huidig && <><strong>Gekozen vak.</strong> {toZin(huidig)}</>}</p>
    </div>
  );
}
