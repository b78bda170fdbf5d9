import type { MutationResolvers } from '../generated.ts';
import { aanvaardOverdracht } from './aanvaard-overdracht.ts';
import { draagOver } from './draag-over.ts';
import { koppelPartij } from './koppel-partij.ts';
import { stelArbeidsmarktprofielVast } from './stel-arbeidsmarktprofiel-vast.ts';
import { verwijsDoor } from './verwijs-door.ts';
import { registreerInstemming } from './registreer-instemming.ts';
import { trekInstemmingIn } from './trek-instemming-in.ts';
import { trekOverdrachtIn } from './trek-overdracht-in.ts';
import { weigerOverdracht } from './weiger-overdracht.ts';
import { koppelWerkgeversvragen } from './koppel-werkgeversvragen.ts';
import { meldWerkgeversvraagAan } from './meld-werkgeversvraag-aan.ts';
import { neemWerkgeversvraagOp } from './neem-werkgeversvraag-op.ts';
import { rondWerkgeversvraagAf } from './rond-werkgeversvraag-af.ts';
import { bevestigAanvraag } from './bevestig-aanvraag.ts';
import { herhaalAanvraag } from './herhaal-aanvraag.ts';
import { geefToestemming } from './geef-toestemming.ts';
import { meldAan } from './meld-aan.ts';
import { stemInMetMaatwerk } from './stem-in-met-maatwerk.ts';
import { trekToestemmingIn } from './trek-toestemming-in.ts';
import { stelKandidaatVoor } from './stel-kandidaat-voor.ts';
import { vraagContact } from './vraag-contact.ts';
import { trekContactverzoekIn } from './trek-contactverzoek-in.ts';
import { geefContactverzoekDoor } from './geef-contactverzoek-door.ts';
import { beantwoordContactverzoek } from './beantwoord-contactverzoek.ts';
import { vacatureVervuld } from './vacature-vervuld.ts';
import { zetInstrumentIn } from './zet-instrument-in.ts';
import { stelWerkplanOp } from './stel-werkplan-op.ts';
import { registreerIntake } from './registreer-intake.ts';
import { registreerDiagnose } from './registreer-diagnose.ts';
import { voegActiviteitToe } from './voeg-activiteit-toe.ts';
import { wijzigActiviteit } from './wijzig-activiteit.ts';
import { beginActiviteit } from './begin-activiteit.ts';
import { rondActiviteitAf } from './rond-activiteit-af.ts';
import { stelActiviteitVoor } from './stel-activiteit-voor.ts';
import { wijsActiviteitAf } from './wijs-activiteit-af.ts';
import { stemInMet } from './stem-in-met.ts';
import { stelWerkplanVast } from './stel-werkplan-vast.ts';
import { wijzigSituatie } from './wijzig-situatie.ts';
import { beeindigWerkplan } from './beeindig-werkplan.ts';

/** Every act, one file each. */
export const handelingResolvers = { meldAan, geefToestemming, trekToestemmingIn, meldWerkgeversvraagAan, neemWerkgeversvraagOp, koppelWerkgeversvragen, rondWerkgeversvraagAf, zetInstrumentIn, stelKandidaatVoor, vacatureVervuld, vraagContact, trekContactverzoekIn, geefContactverzoekDoor, beantwoordContactverzoek, stemInMetMaatwerk, bevestigAanvraag, herhaalAanvraag,
  stelWerkplanOp, registreerIntake, registreerDiagnose, voegActiviteitToe, wijzigActiviteit, beginActiviteit, rondActiviteitAf, stelActiviteitVoor, wijsActiviteitAf, stemInMet, stelWerkplanVast, wijzigSituatie, beeindigWerkplan,
  aanvaardOverdracht, draagOver, koppelPartij, stelArbeidsmarktprofielVast, verwijsDoor, weigerOverdracht, trekOverdrachtIn, registreerInstemming, trekInstemmingIn,
} satisfies MutationResolvers;
