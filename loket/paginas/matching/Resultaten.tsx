import { useState, type ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import { Checkbox } from '@utrecht/checkbox-react';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toTijdtekst } from '../../onderdelen/woorden.ts';
import { Facetten, type Verfijning } from './Facetten.tsx';
import type { Gevonden, Zoekresultaat } from './gegevens.ts';
import { Vergelijking } from './Vergelijking.tsx';
import { meest, minst, wissel } from './vergelijk.ts';
import { criteriumnamen, toGeteld } from './woorden.ts';
import { Zoekbronnen } from './Zoekbronnen.tsx';
import type { Zoekstand } from './zoekopdracht.tsx';

type Eigenschappen<T extends Gevonden> = {
  readonly stand: Zoekstand<T>;
  readonly toNaam: (een: T) => string;
  /** Shows one result. @param vergelijk the tick with which it is chosen to be compared. */
  readonly toonRij: (een: T, vergelijk: ReactNode) => ReactNode;
  readonly verfijn: (verfijning: Verfijning) => void;
};

function Vergelijkvinkje({ naam, gekozen, isVol, wisselt }: { readonly naam: string; readonly gekozen: boolean; readonly isVol: boolean; readonly wisselt: () => void }) {
  return (
    <label className="loket-vinkje">
      <Checkbox checked={gekozen} disabled={isVol && !gekozen} onChange={wisselt} />
      <span>Vergelijken<span className="loket-onzichtbaar">: {naam}</span></span>
    </label>
  );
}

function Vergelijkbalk({ aantal, open }: { readonly aantal: number; readonly open: () => void }) {
  return (
    <div className="loket-acties loket-vergelijkbalk">
      <Button appearance="primary-action-button" disabled={aantal < minst} onClick={open}>Naast elkaar zetten ({aantal})</Button>
      <span className="loket-stil">Kies er {minst} tot {meest}.</span>
    </div>
  );
}

function Kopregel<T extends Gevonden>({ resultaat: { totaal, afgevallen, verlooptOp }, stand: { metAfgevallen, kiesAfgevallen } }: { readonly resultaat: Zoekresultaat<T>; readonly stand: Zoekstand<T> }) {
  return (
    <>
      <Kop niveau={3}>{totaal === null ? 'Minder dan 5 gevonden' : `${totaal} gevonden`}</Kop>
      <Alinea>Wat het beste past staat bovenaan. De volgorde is een voorstel: u beslist.{verlooptOp !== null && ` Dit resultaat blijft tot ${toTijdtekst(verlooptOp)} bewaard.`}</Alinea>
      {afgevallen.length > 0 && (
        <>
          <Alinea stil>Afgevallen om een eis: {afgevallen.map(({ criterium, aantal }) => `${criteriumnamen[criterium].toLowerCase()} (${toGeteld(aantal)})`).join(', ')}.</Alinea>
          <label className="loket-vinkje"><Checkbox checked={metAfgevallen} onChange={(wijziging) => { kiesAfgevallen(wijziging.target.checked); }} /><span>Toon ook wat een eis mist, met waarom</span></label>
        </>
      )}
    </>
  );
}

function Lijst<T extends Gevonden>({ stand, resultaat, toNaam, toonRij, verfijn }: Eigenschappen<T> & { readonly resultaat: Zoekresultaat<T> }) {
  const [gekozen, zetGekozen] = useState<readonly string[]>([]);
  const [isOpen, zetOpen] = useState(false);
  const { rijen, verder, bronnen, facetten } = resultaat;
  const naast = gekozen.flatMap((id) => rijen.find((een) => een.id === id) ?? []);
  return (
    <>
      <Kopregel resultaat={resultaat} stand={stand} />
      <Zoekbronnen bronnen={bronnen} opnieuw={stand.opnieuw} isBezig={stand.isBezig} />
      <Facetten facetten={facetten} kies={verfijn} />
      {rijen.length === 0 && <Alinea>Er is niets gevonden dat aan alle eisen voldoet. Zoek ruimer, of haal een eis weg.</Alinea>}
      {isOpen && naast.length >= minst && <Vergelijking gekozen={naast} toNaam={toNaam} sluit={() => { zetOpen(false); }} />}
      <ol className="loket-lijst loket-stapel">
        {rijen.map((een) => (
          <li key={een.id} className="loket-kaart">
            {toonRij(een, <Vergelijkvinkje naam={toNaam(een)} gekozen={gekozen.includes(een.id)} isVol={gekozen.length >= meest} wisselt={() => { zetGekozen(wissel(gekozen, een.id)); }} />)}
          </li>
        ))}
      </ol>
      {rijen.length > 1 && <Vergelijkbalk aantal={naast.length} open={() => { zetOpen(true); }} />}
      {verder !== null && <div className="loket-acties"><Button appearance="secondary-action-button" busy={stand.isBezig} onClick={stand.meer}>Toon meer</Button></div>}
    </>
  );
}

/** What a search gave: sources, counts, and the ranked list with what can be compared. */
export function Resultaten<T extends Gevonden>(eigenschappen: Eigenschappen<T>) {
  const { stand } = eigenschappen;
  const antwoord = stand.antwoord && { ...stand.antwoord, fouten: stand.antwoord.fouten.filter(({ invoerfouten }) => invoerfouten.length === 0) };
  return (
    <div aria-busy={stand.isBezig}>
      {antwoord && <div role="alert"><Antwoordmeldingen antwoord={antwoord} opnieuw={stand.opnieuw} /></div>}
      {stand.isVerlopen && <Melding soort="warning" dringend><p className="utrecht-paragraph"><strong>Dit resultaat is niet meer bewaard.</strong> Zoek opnieuw om verder te gaan.</p></Melding>}
      {stand.resultaat && <Lijst key={stand.resultaat.id} {...eigenschappen} resultaat={stand.resultaat} />}
    </div>
  );
}
