import { Button } from '@utrecht/button-react';
import { Stand } from '../../onderdelen/Stand.tsx';
import { activiteitstanden } from '../../onderdelen/standen.ts';
import { toDagtekst, toEurotekst, toPartijnaam, toTijdtekst } from '../../onderdelen/woorden.ts';
import { ActiviteitAfronden } from './ActiviteitAfronden.tsx';
import { ActiviteitBeginnen } from './ActiviteitBeginnen.tsx';
import { ActiviteitWijzigen } from './ActiviteitWijzigen.tsx';
import type { Activiteit, Werkplan } from './gegevens.ts';
import { isOpen, type Handelruimte, type Openpaneel } from './handelruimte.ts';
import { toNaam, type Tijdlijnregel } from './tijdlijn.ts';

const tussen = ({ begindatum, einddatum }: Activiteit): string => {
  if (begindatum === null) return einddatum === null ? 'Wanneer is niet bekend' : `Tot en met ${toDagtekst(einddatum)}`;
  return `Vanaf ${toDagtekst(begindatum)}${einddatum === null ? '' : ` tot en met ${toDagtekst(einddatum)}`}`;
};

type Actie = { readonly soort: Extract<Openpaneel, { readonly id: string }>['soort']; readonly tekst: string };

function actiesVan({ status, isEigen, soort }: Activiteit): readonly Actie[] {
  if (!isEigen) return [];
  const wijzigen: readonly Actie[] = soort.code === 'INSTRUMENT' || soort.code === 'VACATUREVOORSTEL' ? [] : [{ soort: 'wijzigen', tekst: 'Wijzigen' }];
  if (status === 'GEPLAND') return [...wijzigen, { soort: 'beginnen', tekst: 'Beginnen' }, { soort: 'afronden', tekst: 'Afronden' }];
  if (status === 'LOPEND') return [...wijzigen, { soort: 'afronden', tekst: 'Afronden' }];
  return status === 'VOORGESTELD' ? [{ soort: 'wijzigen', tekst: 'Overnemen of wijzigen' }, { soort: 'afronden', tekst: 'Niet overnemen' }] : [];
}

const uitkomsten: Readonly<Record<NonNullable<Activiteit['uitkomst']>, string>> = { BEHAALD: 'Behaald', NIET_BEHAALD: 'Niet behaald', GESTOPT: 'Voortijdig gestopt', NIET_OVERGENOMEN: 'Niet overgenomen' };

type Eigenschappen = { readonly regel: Tijdlijnregel; readonly plan: Werkplan; readonly magWijzigen: boolean; readonly ruimte: Handelruimte };

/** One activity: who does what, until when, how it stands, and what can be done with it. */
export function Activiteitregel({ regel: { activiteit, stand }, plan, magWijzigen, ruimte }: Eigenschappen) {
  const { id, partij, uitvoerder, status, bedragEuro, uitkomst } = activiteit;
  const aanvraag = plan.aanvragen?.find(({ activiteitId }) => activiteitId === id);
  const naam = toNaam(activiteit);
  return (
    <li className="loket-activiteit">
      <div className="loket-activiteit__kop"><h4 className="loket-activiteit__naam">{naam}</h4><Stand beeld={activiteitstanden[status]} /></div>
      <p className="loket-activiteit__wie"><strong>{toPartijnaam(partij)}</strong>{uitvoerder !== null && ` · ${uitvoerder}`} · {tussen(activiteit)}</p>
      {bedragEuro !== null && <p className="loket-activiteit__wie">Kosten: {toEurotekst(bedragEuro)}</p>}
      {uitkomst !== null && <p className="loket-activiteit__wie">Uitkomst: {uitkomsten[uitkomst]}</p>}
      {aanvraag && <p className="loket-activiteit__wie">Aanvraag bij {toPartijnaam(aanvraag.partij)}: {aanvraag.status.toLowerCase().replaceAll('_', ' ')}{aanvraag.reden !== null && ` (${aanvraag.reden})`}</p>}
      {stand !== null && <p className="loket-activiteit__wie loket-activiteit__oud">Gegevens van {toTijdtekst(stand)}: de bron antwoordt nu niet.</p>}
      {magWijzigen && actiesVan(activiteit).length > 0 && (
        <div className="loket-acties">
          {actiesVan(activiteit).map(({ soort, tekst }) => <Button key={soort} appearance="secondary-action-button" onClick={() => { ruimte.kies({ soort, id }); }}>{tekst}<span className="loket-onzichtbaar">: {naam}</span></Button>)}
        </div>
      )}
      {isOpen(ruimte, 'wijzigen', id) && <ActiviteitWijzigen plan={plan} activiteit={activiteit} ruimte={ruimte} />}
      {isOpen(ruimte, 'beginnen', id) && <ActiviteitBeginnen plan={plan} activiteit={activiteit} ruimte={ruimte} />}
      {isOpen(ruimte, 'afronden', id) && <ActiviteitAfronden plan={plan} activiteit={activiteit} ruimte={ruimte} />}
    </li>
  );
}
