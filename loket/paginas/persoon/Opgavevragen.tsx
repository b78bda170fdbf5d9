import { Fieldset, FieldsetLegend } from '@utrecht/fieldset-react';
import { Keuzelijst, Tekstveld } from '../../formulier/velden.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { toBronuitspraak } from './bronfeiten.ts';
import type { Doelgroepvraag, Opgavefeit, Situatie } from './gegevens.ts';
import { jaNee, toDoelgroepveld, toVorm } from './opgave.ts';

const nietVerteld = 'Niet verteld';

function Vraag({ vraag: { code, vraag }, situatie }: { readonly vraag: Opgavefeit; readonly situatie: Situatie }) {
  const vorm = toVorm(code);
  if (vorm === null) return null;
  const bron = toBronuitspraak(situatie, code);
  const veld = { veld: `opgave.${code}`, label: vraag, uitleg: bron === null ? vorm.uitleg : `${vorm.uitleg} Volgens bronnen: ${bron}.`, isVerplicht: false };
  if (vorm.vorm === 'keuze') return <Keuzelijst {...veld} keuzes={vorm.keuzes} leeg={nietVerteld} />;
  if (vorm.vorm === 'dag') return <Tekstveld {...veld} soort="date" />;
  return <Tekstveld {...veld} {...(vorm.vorm === 'getal' ? { toetsen: 'numeric' } : {})} />;
}

function toVooraf(opgaven: readonly Opgavefeit[]): string {
  const op = opgaven.find(({ opgegevenOp }) => opgegevenOp !== null)?.opgegevenOp ?? null;
  if (op !== null) return `Hier staat wat op ${toDagtekst(op)} is verteld. Verandert u niets, dan blijft dat zo. Verandert u iets, dan geldt alles hieronder als nu verteld.`;
  return 'Vul in wat ter sprake kwam; wat u leeg laat blijft onbekend.';
}

type Eigenschappen = {
  /** Null while it is not known: then nobody can tell anew what would replace it. */
  readonly situatie: Situatie | null;
  readonly doelgroepen: readonly Doelgroepvraag[];
};

/** The questions of the intake with what the person says, and beside it what sources say about the same. */
export function Opgavevragen({ situatie, doelgroepen }: Eigenschappen) {
  if (situatie === null) return <Alinea>Wat de persoon eerder vertelde is nu niet op te vragen. U kunt dit vastleggen zonder; wat eerder is verteld blijft staan.</Alinea>;
  const groepsvraag = situatie.opgaven.find(({ code }) => code === 'doelgroepen');
  return (
    <Fieldset>
      <FieldsetLegend>Wat de persoon zelf vertelt</FieldsetLegend>
      <Alinea>Dit is wat de persoon zegt. Het vervangt geen bron: zegt een bron iets anders, dan blijven beide staan. {toVooraf(situatie.opgaven)}</Alinea>
      <div className="loket-naast">{situatie.opgaven.map((een) => <Vraag key={een.code} vraag={een} situatie={situatie} />)}</div>
      {groepsvraag && (
        <Fieldset>
          <FieldsetLegend>{groepsvraag.vraag}</FieldsetLegend>
          <Alinea stil>Voor deze groepen is er aanbod op de menukaart. Vraag alleen naar wat er voor deze persoon toe doet.</Alinea>
          <div className="loket-naast">{doelgroepen.map(({ code, omschrijving }) => <Keuzelijst key={code} veld={toDoelgroepveld(code)} label={omschrijving ?? code} keuzes={jaNee} leeg={nietVerteld} isVerplicht={false} />)}</div>
        </Fieldset>
      )}
    </Fieldset>
  );
}
