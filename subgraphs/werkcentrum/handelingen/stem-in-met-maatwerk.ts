import type { MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { beginAanvraag } from '../aanvragen/stand.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const onbekend: Invoerfout = { veld: 'activiteitId', code: 'ONBEKENDE_ACTIVITEIT', melding: 'In dit werkplan staat geen maatwerk met deze id.' };
const alGedaan: Invoerfout = { veld: 'activiteitId', code: 'NIET_IN_DEZE_STAND', melding: 'Dit maatwerk wacht niet meer op instemming.' };
const zelfdePartij: Invoerfout = {
  veld: 'activiteitId', code: 'ZELFDE_PARTIJ', melding: 'Wie het maatwerk voorstelde kan er niet als tweede partij mee instemmen.', grondslag: GRONDSLAGEN.MAATWERK,
};

function checkInstemming(activiteit: EigenActiviteit | undefined, partij: string): Invoerfout | null {
  if (activiteit?.maatwerk == null) return onbekend;
  if (activiteit.status !== 'VOORGESTELD') return alGedaan;
  return activiteit.maatwerk.voorgesteldDoor === partij ? zelfdePartij : null;
}

/** The second party agrees with what is asked of the maatwerkbudget; from then on it is planned. */
export const stemInMetMaatwerk: NonNullable<MutationResolvers['stemInMetMaatwerk']> = (_bron, { input }, context) => {
  const { activiteitId } = input;
  const { verzoek: { aanroeper: { partij } }, handelingen: { heeftPartijweg } } = context;
  return wijzigWerkplan(context, 'stemInMetMaatwerk', input, [activiteitId], [checkId('activiteitId', activiteitId)], ({ activiteiten }, moment) => {
    const fout = checkInstemming(activiteiten.find(({ id }) => id === activiteitId), partij);
    if (fout !== null) return { fouten: [fout] };
    const stemIn = (een: EigenActiviteit): EigenActiviteit => een.id !== activiteitId || een.maatwerk == null ? een
      : { ...een, status: 'GEPLAND', aanvraag: beginAanvraag(een.partij, moment, heeftPartijweg), maatwerk: { ...een.maatwerk, ingestemdDoor: partij } };
    return { inhoud: { activiteiten: activiteiten.map(stemIn) }, gebeurtenis: 'werkplan.maatwerkIngestemd' };
  });
};
