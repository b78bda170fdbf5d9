import { BeantwoordContactverzoek, type Contactantwoord as Antwoord } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier, Formulier } from '../../formulier/Formulier.tsx';
import { Keuzerondjes } from '../../formulier/velden.tsx';
import { toPartijnaam, toDagtekst } from '../../onderdelen/woorden.ts';
import { eisKeus } from '../persoon/keuzes.ts';
import type { Mijnruimte, Mijnverzoek } from './gegevens.ts';

const antwoorden: readonly (readonly [waarde: Antwoord, tekst: string])[] = [['WIL_CONTACT', 'Ja, ik wil contact'], ['GEEN_CONTACT', 'Nee, ik wil geen contact']];

const toVacature = ({ vacature }: Mijnverzoek): string => (vacature === null ? 'Er is geen vacature bij genoemd.' : `Het gaat om ${vacature.naam ?? 'een vacature'}${vacature.werkgever === null ? '' : ` bij ${vacature.werkgever}`}.`);

/** Who wants to talk about work, and what they wrote. */
export const Contactvraag = ({ verzoek }: { readonly verzoek: Mijnverzoek }) => (
  <>
    <p className="utrecht-paragraph">{verzoek.van?.naam ?? toPartijnaam(verzoek.partij)} vroeg dit op {toDagtekst(verzoek.op)}. {toVacature(verzoek)}</p>
    <blockquote className="loket-citaat">{verzoek.bericht}</blockquote>
  </>
);

/** Answers somebody who wants to talk about work. They learn who the person is only through their loket, after a yes. */
export function Contactantwoord({ verzoek, ruimte }: { readonly verzoek: Mijnverzoek; readonly ruimte: Mijnruimte }) {
  const formulier = useFormulier({
    operatie: BeantwoordContactverzoek, begin: { antwoord: '' },
    controleer: ({ antwoord }) => eisKeus('antwoord', antwoord, 'Kies of u contact wilt.'),
    toInput: ({ antwoord }) => ({ contactverzoekId: verzoek.id, antwoord: antwoorden.find(([waarde]) => waarde === antwoord)?.[0] ?? 'GEEN_CONTACT' }),
    bijGelukt: ({ beantwoordContactverzoek }) => {
      ruimte.gedaan(beantwoordContactverzoek?.contactverzoek?.status === 'WIL_CONTACT' ? 'U wilt contact. Uw loket regelt dat met u.' : 'U wilt geen contact. Wie het vroeg krijgt niet te horen wie u bent.');
    },
  });
  return (
    <Formulier formulier={formulier} knop="Antwoord versturen">
      <Keuzerondjes veld="antwoord" label="Wilt u contact?" uitleg="Wie dit vraagt weet niet wie u bent. Zegt u ja? Dan regelt uw loket het contact met u." keuzes={antwoorden.map(([waarde, tekst]) => ({ waarde, tekst }))} />
    </Formulier>
  );
}
