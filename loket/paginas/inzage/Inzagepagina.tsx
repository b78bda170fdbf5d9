import { useId, useMemo, useState, type FormEvent } from 'react';
import { Button } from '@utrecht/button-react';
import { Inzagepagina as Inzagevraag, type Logboekfilter } from '../../../clients/kit/operaties/referentieloket.ts';
import { Foutoverzicht } from '../../formulier/Foutoverzicht.tsx';
import { verdeelFouten, zonderFouten } from '../../formulier/stand.ts';
import { Tekstveld, Veldruimte } from '../../formulier/velden.tsx';
import { useVraag } from '../../kader/graaf.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { leeg, toFilter } from './filter.ts';
import { Verwerkingen } from './Verwerkingen.tsx';

const velden = ['betrokkene', 'traceId', 'van', 'tot'] as const;
const nietsGenoemd = { veld: 'betrokkene', code: 'VERPLICHT', melding: 'Vul de id van een persoon in, of het kenmerk van een aanvraag. Ongefilterd lezen mag niet.' };

/** Who looked at the data of somebody, for a functionaris: what the Logboek of the Werkcentrum has. */
export default function Inzagepagina() {
  const id = useId();
  const [waarden, zet] = useState(leeg);
  const [gezocht, zetGezocht] = useState<Logboekfilter | null>(null);
  const [na, zetNa] = useState<string | null>(null);
  const [isLeeg, zetIsLeeg] = useState(false);
  const vraag = useVraag(Inzagevraag, gezocht === null ? null : { filter: gezocht, na });
  const { antwoord } = vraag;
  // The same object until there is another answer: a new one takes the focus.
  const fouten = useMemo(() => {
    if (isLeeg) return verdeelFouten([nietsGenoemd], velden);
    const geweigerd = antwoord?.fouten.flatMap(({ invoerfouten }) => invoerfouten) ?? [];
    return geweigerd.length > 0 ? verdeelFouten(geweigerd.map((fout) => ({ ...fout, veld: fout.veld.replace('filter.', '') })), velden) : zonderFouten;
  }, [isLeeg, antwoord]);
  const zoek = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    const filter = toFilter(waarden);
    zetIsLeeg(filter === null);
    zetNa(null);
    zetGezocht(filter);
  };
  return (
    <Pagina titel="Wie heeft gekeken">
      <Alinea>Zoek in het Logboek van het Werkcentrum wie gegevens van iemand gebruikte, en waarvoor. Wie precies vroeg staat er met een schuilnaam in.</Alinea>
      <form className="loket-formulier" role="search" noValidate onSubmit={zoek}>
        <Foutoverzicht formulier={id} fouten={fouten} />
        <Veldruimte formulier={{ id, waarden, zet: (veld, waarde) => { zet((eerder) => ({ ...eerder, [veld]: waarde })); }, fouten }}>
          <Tekstveld veld="betrokkene" label="Id van de persoon in de graaf" uitleg="Niet het burgerservicenummer: de id waarmee het Werkcentrum iemand kent." isVerplicht={false} />
          <Tekstveld veld="traceId" label="Kenmerk van een aanvraag" isVerplicht={false} />
          <div className="loket-naast">
            <Tekstveld veld="van" label="Vanaf" soort="date" isVerplicht={false} />
            <Tekstveld veld="tot" label="Tot en met" soort="date" isVerplicht={false} />
          </div>
        </Veldruimte>
        <Button type="submit" appearance="primary-action-button" busy={vraag.isBezig && gezocht !== null}>Zoeken</Button>
      </form>
      {gezocht !== null && (
        <Deel titel="Gevonden verwerkingen">
          <Vraagbeeld vraag={vraag}>
            {({ werkcentrumLogboek }) => (werkcentrumLogboek === null ? <Alinea>Het Logboek gaf hierop geen antwoord.</Alinea> : <Verwerkingen pagina={werkcentrumLogboek} verder={zetNa} />)}
          </Vraagbeeld>
        </Deel>
      )}
    </Pagina>
  );
}
