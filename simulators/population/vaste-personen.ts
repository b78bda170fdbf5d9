import type { Persona } from './types.ts';

/** A person with a fixed role: present at every size, seed and peildatum. All facts are in vaste-mensen/. */
export type VastPersoon = { readonly bsn: string; readonly persona: Persona; readonly gmCode: string; readonly waarom: string };

/**
 * The fixed persons by name, for journeys and demos. `waarom` says in Dutch what makes the person special.
 * GM0855 Tilburg, GM0867 Waalwijk, GM0824 Oisterwijk and GM0785 Goirle lie in AM26 Midden-Brabant.
 */
export const vastePersonen = {
  sociaalPlan: { bsn: '999970008', persona: 'SOCIAAL_PLAN', gmCode: 'GM0855', waarom: 'Werkt nog, ontslag aangezegd, bedrijf met sociaal plan; niet bekend bij UWV of gemeente, wel bij een fonds' },
  mkbZonderSociaalPlan: { bsn: '999970021', persona: 'MKB_ZONDER_SOCIAAL_PLAN', gmCode: 'GM0855', waarom: '58 jaar, werkt nog bij een klein bedrijf zonder sociaal plan, 22 jaar in dezelfde functie' },
  tijdelijkContract: { bsn: '999970033', persona: 'TIJDELIJK_CONTRACT', gmCode: 'GM0855', waarom: 'Tijdelijk contract loopt over zes weken af' },
  zelfstandige: { bsn: '999970045', persona: 'ZELFSTANDIGE', gmCode: 'GM0867', waarom: 'Zelfstandige met te weinig inkomen, ontvangt Bbz' },
  arbeidsbeperking: { bsn: '999970057', persona: 'ARBEIDSBEPERKING', gmCode: 'GM0855', waarom: 'Werkt nog, ontslag aangezegd, arbeidsbeperking volgens opgave, niet in het doelgroepregister' },
  banenafspraak: { bsn: '999970069', persona: 'BANENAFSPRAAK', gmCode: 'GM0855', waarom: 'Doelgroepregister op grond van de Participatiewet, bijstand' },
  banenafspraakWajong: { bsn: '999970070', persona: 'BANENAFSPRAAK', gmCode: 'GM0785', waarom: 'Doelgroepregister op grond van de Wajong, Wajong-uitkering' },
  banenafspraakWerkend: { bsn: '999970082', persona: 'BANENAFSPRAAK', gmCode: 'GM0855', waarom: 'Doelgroepregister, werkt nog en ontslag is aangezegd' },
  kortWwRecht: { bsn: '999970094', persona: 'KORT_WW_RECHT', gmCode: 'GM0855', waarom: 'Ontslag aangezegd; WW-recht van drie maanden, daarna niet-uitkeringsgerechtigd' },
  ww: { bsn: '999970100', persona: 'WW', gmCode: 'GM0855', waarom: 'WW, plan met een werkinstrument van UWV' },
  wia: { bsn: '999970112', persona: 'WIA', gmCode: 'GM0824', waarom: 'WIA met arbeidsongeschiktheidsklasse' },
  bijstand: { bsn: '999970124', persona: 'BIJSTAND', gmCode: 'GM0855', waarom: 'Bijstand met partner; het BSN van de partner staat in het antwoord van de bron' },
  partnerVanBijstand: { bsn: '999970136', persona: 'ONBEKEND_BIJ_BRONNEN', gmCode: 'GM0855', waarom: 'Derde persoon: de partner van bijstand; mag nergens opduiken' },
  jongere: { bsn: '999970148', persona: 'JONGERE', gmCode: 'GM0855', waarom: '19 jaar, zonder startkwalificatie, geen uitkering' },
  nietUitkeringsgerechtigd: { bsn: '999970161', persona: 'NIET_UITKERINGSGERECHTIGD', gmCode: 'GM0855', waarom: 'Werkloos zonder uitkering; UWV en gemeente kennen geen uitkering' },
  wwEnBijstand: { bsn: '999970173', persona: 'WW_EN_BIJSTAND', gmCode: 'GM0855', waarom: 'WW met aanvullende bijstand: twee partijen tegelijk' },
  onbekendBijBronnen: { bsn: '999970185', persona: 'ONBEKEND_BIJ_BRONNEN', gmCode: 'GM0855', waarom: 'Alleen in de BRP; geen enkele andere bron kent de persoon, geen opgave, geen plan' },
  wwJong: { bsn: '999970197', persona: 'WW', gmCode: 'GM0855', waarom: '24 jaar met WW: zowel UWV (WW) als gemeente (jongere)' },
  wwBeeindigd: { bsn: '999970203', persona: 'NIET_UITKERINGSGERECHTIGD', gmCode: 'GM0855', waarom: 'WW is vorige maand geëindigd; geen bijstand' },
  bijstandAangevraagd: { bsn: '999970215', persona: 'BIJSTAND', gmCode: 'GM0855', waarom: 'Bijstand aangevraagd, nog niet toegekend' },
  verhuisd: { bsn: '999970227', persona: 'BIJSTAND', gmCode: 'GM0855', waarom: 'Verhuisd van Breda (GM0758) naar Tilburg; Breda houdt nog een lopend dossier' },
  verhuisdNaarElders: { bsn: '999970239', persona: 'BIJSTAND', gmCode: 'GM0599', waarom: 'Verhuisd van Tilburg naar Rotterdam; alleen Tilburg houdt een dossier' },
  tegenspraak: { bsn: '999970240', persona: 'WW', gmCode: 'GM0855', waarom: 'Zegt geen uitkering te hebben en te werken; UWV kent een lopende WW' },
  schuldhulp: { bsn: '999970252', persona: 'BIJSTAND', gmCode: 'GM0855', waarom: 'Werkplan hangt onder een plan voor schuldhulp' },
  allePartijen: { bsn: '999970264', persona: 'WW_EN_BIJSTAND', gmCode: 'GM0855', waarom: 'Activiteiten van UWV, gemeente (Suwinet en eigen dossier), SBB, twee fondsen en sociale partners in één plan' },
  zonderPlan: { bsn: '999970276', persona: 'WW', gmCode: 'GM0855', waarom: 'WW, nog geen plan en geen opgave: werk en inkomen van zichzelf zijn onbekend' },
  planZonderOpgave: { bsn: '999970288', persona: 'WW', gmCode: 'GM0855', waarom: 'Plan in concept, intake nog niet geweest, dus geen opgave' },
  alleenUwv: { bsn: '999970306', persona: 'WIA', gmCode: 'GM0855', waarom: 'Alleen UWV kent de persoon; ook DUO niet' },
  alleenGemeente: { bsn: '999970318', persona: 'BIJSTAND', gmCode: 'GM0855', waarom: 'Alleen de gemeente kent de persoon; ook DUO niet' },
  alleenSbb: { bsn: '999970331', persona: 'JONGERE', gmCode: 'GM0855', waarom: 'Alleen SBB kent de persoon: praktijkleren in de derde leerweg' },
  alleenFonds: { bsn: '999970343', persona: 'MKB_ZONDER_SOCIAAL_PLAN', gmCode: 'GM0855', waarom: 'Alleen een O&O-fonds kent de persoon' },
  rotterdam: { bsn: '999970355', persona: 'BIJSTAND', gmCode: 'GM0599', waarom: 'Dossier in Rotterdam (dialect van de gemeente)' },
  utrecht: { bsn: '999970367', persona: 'BIJSTAND', gmCode: 'GM0344', waarom: 'Dossier in Utrecht (dialect van de gemeente)' },
  groningen: { bsn: '999970379', persona: 'BIJSTAND', gmCode: 'GM0014', waarom: 'Dossier in Groningen (dialect van de gemeente)' },
  eindhoven: { bsn: '999970380', persona: 'BIJSTAND', gmCode: 'GM0772', waarom: 'Dossier in Eindhoven (dialect van de gemeente)' },
  texel: { bsn: '999970392', persona: 'BIJSTAND', gmCode: 'GM0448', waarom: 'Dossier in een kleine gemeente, Texel (dialect van de gemeente)' },
  overleden: { bsn: '999970409', persona: 'WW', gmCode: 'GM0855', waarom: 'Overleden; de BRP meldt opschorting, UWV houdt nog een beëindigde WW' },
} as const satisfies Record<string, VastPersoon>;

export type VasteNaam = keyof typeof vastePersonen;

/** Passes the elfproef and belongs to nobody: no source knows this number, the BRP neither. */
export const onbekendBsn = '999970410';
