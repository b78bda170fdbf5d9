import { useMemo, useRef, useState } from 'react';
import { Cataloguspagina as Catalogusvraag } from '../../../clients/kit/operaties/referentieloket.ts';
import { useMeldBijWijziging, useVraag } from '../../kader/graaf.tsx';
import { useHerstel } from '../../kader/herstel.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { StilleBronnen } from '../../kader/StilleBronnen.tsx';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Bezig } from '../../onderdelen/Bezig.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toAantaltekst, toMomenttekst } from '../../onderdelen/woorden.ts';
import { Catalogusfilters } from './Catalogusfilters.tsx';
import { alles, toFilter, toKaart, toTotaal, type Catalogus } from './dekking.ts';
import { Dekkingstabel } from './Dekkingstabel.tsx';
import { Warmtekaart } from './Warmtekaart.tsx';

const meesteStil = 5;

function Bestanden({ catalogus: { versie, gemaaktOp, uitgave } }: { readonly catalogus: Catalogus }) {
  return (
    <Deel titel="Bestanden">
      <Alinea>Dit is versie <code>{versie}</code> van {toMomenttekst(gemaaktOp)}. Een versie verandert niet meer.</Alinea>
      {uitgave === null ? <Alinea>Hier worden geen bestanden gegeven.</Alinea> : (
        <ul className="utrecht-unordered-list">
          <li><a className="utrecht-link utrecht-link--html-a" href={`${uitgave}/export.csv?tabel=instrumenten&variant=excel`}>Instrumenten als CSV, voor Excel</a></li>
          <li><a className="utrecht-link utrecht-link--html-a" href={`${uitgave}/export.csv?tabel=beschikbaarheid&variant=excel`}>Beschikbaarheid per regio als CSV, voor Excel</a></li>
          <li><a className="utrecht-link utrecht-link--html-a" href={`${uitgave}/manifest`}>Alle bestanden van deze uitgave (ndjson, csv, parquet), met hun controlegetal</a></li>
        </ul>
      )}
    </Deel>
  );
}

function Beeld({ catalogus }: { readonly catalogus: Catalogus }) {
  const kaart = useMemo(() => toKaart(catalogus.dekking), [catalogus]);
  if (kaart.tegels.length === 0) return <Alinea>Er is geen instrument dat aan deze filters voldoet.</Alinea>;
  const leeg = kaart.rijen.reduce((som, { cellen }) => som + cellen.filter(({ aantal }) => aantal === 0).length, 0);
  return (
    <>
      <Deel titel="Dekking per tegel en regio" bij={<span className="loket-stil">{toAantaltekst(leeg, 'leeg vak', 'lege vakken')}</span>}><Warmtekaart kaart={kaart} /></Deel>
      <Deel titel="Dezelfde aantallen als tabel"><Dekkingstabel kaart={kaart} /></Deel>
    </>
  );
}

/** Where in the country there is what: how many instruments per tile and region, as a map and as a table. */
export default function Cataloguspagina() {
  const [waarden, kies] = useState(alles);
  const vraag = useVraag(Catalogusvraag, { filter: toFilter(waarden) });
  // What was there stays while something else is asked.
  const laatste = useRef<Catalogus | null>(null);
  laatste.current = vraag.data?.catalogus ?? laatste.current;
  const catalogus = laatste.current;
  const stil = useHerstel(catalogus?.bronnen ?? [], vraag);
  const totaal = catalogus && toTotaal(catalogus);
  useMeldBijWijziging(totaal, (aantal, vorig) => (aantal === null || vorig === null ? null : toAantaltekst(aantal, 'instrument', 'instrumenten')));
  return (
    <Pagina titel="Catalogus">
      <Alinea>Hoeveel instrumenten er in elke arbeidsmarktregio zijn, per tegel van het werklandschap. Wat maar in een deel van een regio geldt telt mee.</Alinea>
      <div aria-busy={vraag.isBezig}>
        {vraag.antwoord && <Antwoordmeldingen antwoord={vraag.antwoord} opnieuw={vraag.ververs} />}
        {catalogus === null && vraag.isBezig && <Bezig />}
        {catalogus === null && vraag.antwoord?.data?.catalogus === null && <Melding soort="info"><p className="utrecht-paragraph">Er is nog geen catalogus: zij wordt voor het eerst opgehaald. Probeer het over een minuut opnieuw.</p></Melding>}
        {catalogus && (
          <>
            <StilleBronnen bronnen={stil.slice(0, meesteStil)} betekenis={`Wat zij nu aanbieden kan hier ontbreken of ouder zijn.${stil.length > meesteStil ? ` Dit geldt voor nog ${stil.length - meesteStil} bronnen.` : ''}`} opnieuw={vraag.ververs} isBezig={vraag.isBezig} />
            <Catalogusfilters facetten={catalogus.facetten} waarden={waarden} kies={kies} />
            <Alinea><strong>{toAantaltekst(toTotaal(catalogus), 'instrument', 'instrumenten')}</strong> in heel Nederland met deze filters.</Alinea>
            <Beeld catalogus={catalogus} />
            <Bestanden catalogus={catalogus} />
          </>
        )}
      </div>
    </Pagina>
  );
}
