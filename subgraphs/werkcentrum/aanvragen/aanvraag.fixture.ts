import type { Partijaanvraagrecord } from '../store/partijaanvragen.ts';
import { testmoment } from '../subgraaf.fixture.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';

/** An activity that a party is to carry out, as it is when it was just agreed. */
export const maakInzet = (anders: Partial<EigenActiviteit> = {}): EigenActiviteit => ({
  id: '33333333-3333-4333-8333-333333333333', partij: 'UWV', soort: 'INSTRUMENT', omschrijving: 'Leren solliciteren', status: 'GEPLAND', begindatum: '2026-11-10', einddatum: null, uitvoerder: 'UWV WERKbedrijf',
  instrument: '44444444-4444-4444-8444-444444444444', bedragEuro: 800, uitkomst: null, toelichting: null, beoordeling: null,
  aanvraag: { status: 'UITSTAAND', op: new Date(testmoment).toISOString(), nummer: null, reden: null }, ...anders,
});

/** A request that nobody has taken to its party yet. */
export const maakAanvraag = (anders: Partial<Partijaanvraagrecord> = {}): Partijaanvraagrecord => ({
  activiteitId: '33333333-3333-4333-8333-333333333333', werkplanId: '22222222-2222-4222-8222-222222222222', persoonId: '11111111-1111-4111-8111-111111111111', partij: 'UWV', handeling: 'AANVRAGEN', ronde: 1,
  fase: 'UITSTAAND', uitkomst: null, pogingen: 0, laatstePoging: null, volgendePoging: testmoment, op: testmoment, antwoord: { nummer: null, reden: null },
  namens: { aanroeper: { sub: 'medewerker-1', organisatie: '00000001001234567000', partij: 'WERKCENTRUM', rol: 'arrangeur', regios: ['AM26'], loket: 'AM26-WERKCENTRUM' }, doel: 'werkplan', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
  wat: { instrument: '44444444-4444-4444-8444-444444444444', omschrijving: 'Leren solliciteren', begindatum: '2026-11-10', bedragEuro: 800 }, gemeente: 'GM0855', ...anders,
});
