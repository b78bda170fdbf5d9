import { Werkgeversvraagpagina as Paginavraag } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import type { Paginaeigenschappen } from '../../kader/paginaregister.ts';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { toEurotekst, toMomenttekst } from '../../onderdelen/woorden.ts';
import { Contacten } from '../matching/Contacten.tsx';
import { Kandidatenzoeker } from '../matching/Matching.tsx';
import { Afhandeling } from './Afhandeling.tsx';
import { toWat, uitkomsten, vraagsoorten, vraagstanden, type Vraag } from './vraag.ts';

const Vraaggegevens = ({ vraag }: { readonly vraag: Vraag }) => (
  <Gegevens regels={[
    ['Vraag', vraagsoorten[vraag.soort]], ['Wat', toWat(vraag)], ['Toelichting', vraag.toelichting], ['Sector', vraag.sector && (vraag.sector.omschrijving ?? vraag.sector.code)],
    ['Regio', vraag.regios.map(({ naam }) => naam).join(', ')], ['KVK-nummer', vraag.kvkNummer], ['Loket', vraag.loket?.naam ?? 'Dit loket is er niet meer'], ['Waarom daar', vraag.grond.omschrijving],
    ['Binnengekomen', `${toMomenttekst(vraag.aangemeldOp)}${vraag.aangemeldBij ? ` bij ${vraag.aangemeldBij.naam}` : ''}`], ['Opgenomen', vraag.opgenomenOp && toMomenttekst(vraag.opgenomenOp)],
    ['Afgerond', vraag.afgehandeldOp && `${toMomenttekst(vraag.afgehandeldOp)}${vraag.uitkomst ? `: ${uitkomsten[vraag.uitkomst]}` : ''}`], ['Wat ervan kwam', vraag.afhandeling],
    ['Gekoppeld met', vraag.koppelingen.map(({ met }) => met?.bedrijfsnaam ?? 'een vraag die u niet mag zien').join(', ')],
  ]} />
);

const Instrumenten = ({ menukaart: { totaal, edges } }: Pick<Vraag, 'menukaart'>) => (
  <Deel titel="Wat er voor werkgevers is" bij={<span className="loket-stil">{totaal} in de eerste regio</span>}>
    {edges.length === 0 ? <Alinea>Er zijn nu geen instrumenten voor werkgevers op de menukaart van deze regio.</Alinea> : (
      <ul className="utrecht-unordered-list">
        {edges.map(({ node: { id, naam, aanbieder, kostenEuro } }) => <li key={id}><strong>{naam}</strong>, {aanbieder.naam}{kostenEuro !== null && `, ${toEurotekst(kostenEuro)}`}</li>)}
      </ul>
    )}
    {edges.length < totaal && <Alinea stil>De eerste {edges.length} staan hier.</Alinea>}
  </Deel>
);

function Beeld({ vraag, ververs }: { readonly vraag: Vraag; readonly ververs: () => void }) {
  const meld = useMeld();
  const { vrager } = useSessie();
  const gedaan = (bericht: string): void => {
    ververs();
    meld(bericht);
  };
  return (
    <>
      <Deel titel="De vraag" bij={<Stand beeld={vraagstanden[vraag.status]} />}>
        <Vraaggegevens vraag={vraag} />
        <Contacten contacten={[vraag.contact]} />
        <Afhandeling key={vraag.versie} vraag={vraag} gedaan={gedaan} ververs={ververs} />
      </Deel>
      {vraag.soort === 'VACATURES' && vrager.doelen.includes('matching') && (
        <Deel titel="Kandidaten voor deze vraag">
          <Alinea>Zoek op het beroep, en op waar het werk is. U ziet niet wie de mensen zijn.</Alinea>
          <Kandidatenzoeker begin={{ beroepstekst: vraag.beroep ?? '' }} />
        </Deel>
      )}
      <Instrumenten menukaart={vraag.menukaart} />
    </>
  );
}

/** One question of an employer: what is asked, what to do with it, and who could fill it. */
export default function Vraagpagina({ delen: { id = '' } }: Paginaeigenschappen) {
  const vraag = useVraag(Paginavraag, { id });
  return (
    <Pagina titel={vraag.data?.werkgeversvraag?.bedrijfsnaam ?? 'Vraag van een werkgever'} venstertitel="Vraag van een werkgever">
      <Alinea><Verwijzing naar="/werkgeversvragen">Terug naar alle vragen</Verwijzing></Alinea>
      <Vraagbeeld vraag={vraag}>
        {({ werkgeversvraag }) => (werkgeversvraag === null
          ? <Melding soort="info"><p className="utrecht-paragraph"><strong>Deze vraag is hier niet te zien.</strong> Zij bestaat niet, of hoort bij een andere regio.</p></Melding>
          : <Beeld vraag={werkgeversvraag} ververs={vraag.ververs} />)}
      </Vraagbeeld>
    </Pagina>
  );
}
