/** When the work is done: in office hours, by day, or at any time. */
export type Ritme = 'KANTOOR' | 'DAG' | 'ONREGELMATIG';

/**
 * What an occupation is, as invented here: level by VUM's own list (1 none, 2 basis, 3 vmbo, 4 mbo/havo/vwo, 5 hbo, 6 wo), five digits of the
 * Standaard Bedrijfsindeling, skills, and occupations of other clusters to which somebody can change.
 */
export type Beroepsregel = {
  readonly slug: string;
  readonly naam: string;
  readonly niveau: number;
  readonly sbi: string;
  readonly ritme: Ritme;
  readonly rijbewijs: string | null;
  readonly cursus: string | null;
  readonly essentieel: readonly string[];
  readonly belangrijk: readonly string[];
  readonly elders: readonly string[];
};

/** Occupations that lie together, with the skills that all of them use. */
export type Cluster = { readonly naam: string; readonly gemeen: readonly string[]; readonly beroepen: readonly Beroepsregel[] };

type Extra = { readonly rijbewijs?: string; readonly cursus?: string; readonly elders?: string };

const woorden = (tekst: string): string[] => tekst.split(' ').filter(Boolean);

const b = (slug: string, naam: string, niveau: number, sbi: string, ritme: Ritme, essentieel: string, belangrijk: string, { rijbewijs, cursus, elders = '' }: Extra = {}): Beroepsregel =>
  ({ slug, naam, niveau, sbi, ritme, rijbewijs: rijbewijs ?? null, cursus: cursus ?? null, essentieel: woorden(essentieel), belangrijk: woorden(belangrijk), elders: woorden(elders) });

const cluster = (naam: string, gemeen: string, ...beroepen: readonly Beroepsregel[]): Cluster => ({ naam, gemeen: woorden(gemeen), beroepen });

/** The clusters; the first skills of an occupation are its own, those of its cluster come with it. */
export const clusters: readonly Cluster[] = [
  cluster('zorg', 'zorgvragers-begeleiden samenwerken',
    b('verpleegkundige', 'Verpleegkundige', 5, '86101', 'ONREGELMATIG', 'verplegen medicatie-toedienen zorgplan-opstellen', 'omgaan-met-druk klinisch-redeneren', { cursus: 'BIG-registratie' }),
    b('mbo-verpleegkundige', 'Mbo-verpleegkundige', 4, '86101', 'ONREGELMATIG', 'verplegen medicatie-toedienen wondzorg', 'omgaan-met-druk schriftelijk-rapporteren', { cursus: 'BIG-registratie' }),
    b('verzorgende-ig', 'Verzorgende IG', 4, '87101', 'ONREGELMATIG', 'persoonlijke-verzorging medicatie-toedienen', 'wondzorg schriftelijk-rapporteren', { elders: 'pedagogisch-medewerker' }),
    b('helpende-zorg', 'Helpende zorg en welzijn', 3, '88101', 'ONREGELMATIG', 'persoonlijke-verzorging huishoudelijk-werk', 'mondeling-communiceren', { elders: 'schoonmaker' }),
    b('doktersassistent', 'Doktersassistent', 4, '86210', 'KANTOOR', 'triage-doen afspraken-plannen', 'wondzorg digitaal-werken', { elders: 'secretaresse' })),
  cluster('welzijn en onderwijs', 'mondeling-communiceren mensen-begeleiden',
    b('pedagogisch-medewerker', 'Pedagogisch medewerker', 4, '88911', 'DAG', 'kinderen-opvangen ontwikkeling-volgen', 'samenwerken veilig-werken', { cursus: 'Kinder-EHBO' }),
    b('onderwijsassistent', 'Onderwijsassistent', 4, '85201', 'DAG', 'lessen-voorbereiden ontwikkeling-volgen', 'samenwerken plannen'),
    b('leraar-basisonderwijs', 'Leraar basisonderwijs', 5, '85201', 'DAG', 'lesgeven lessen-voorbereiden klas-leiden', 'ontwikkeling-volgen plannen'),
    b('jongerenwerker', 'Jongerenwerker', 4, '88992', 'ONREGELMATIG', 'groepen-begeleiden conflicten-oplossen', 'netwerken plannen'),
    b('maatschappelijk-werker', 'Maatschappelijk werker', 5, '88993', 'KANTOOR', 'hulpvraag-verhelderen gesprekken-voeren', 'schriftelijk-rapporteren netwerken', { elders: 'klantmanager-werk' })),
  cluster('installatie en onderhoud', 'technische-tekening-lezen veilig-werken',
    b('elektromonteur', 'Elektromonteur', 4, '43210', 'DAG', 'elektrisch-installeren meten-en-testen', 'storingen-zoeken klantgericht-werken', { rijbewijs: 'B', cursus: 'VCA basis' }),
    b('installatiemonteur', 'Loodgieter', 4, '43221', 'DAG', 'leidingen-aanleggen sanitair-plaatsen', 'storingen-zoeken klantgericht-werken', { rijbewijs: 'B', cursus: 'VCA basis' }),
    b('monteur-zonnepanelen', 'Monteur zonnepanelen', 3, '43210', 'DAG', 'elektrisch-installeren op-hoogte-werken', 'samenwerken meten-en-testen', { rijbewijs: 'B', cursus: 'VCA basis', elders: 'dakdekker' }),
    b('onderhoudsmonteur', 'Onderhoudsmonteur industrie', 4, '33121', 'ONREGELMATIG', 'machines-onderhouden storingen-zoeken', 'meten-en-testen plannen', { elders: 'procesoperator' }),
    b('werktuigbouwkundige', 'Werktuigbouwkundig engineer', 5, '71120', 'KANTOOR', 'constructies-berekenen tekenen-met-cad', 'projecten-leiden schriftelijk-rapporteren')),
  cluster('bouw', 'bouwmaterialen-verwerken veilig-werken',
    b('timmerman', 'Timmerman', 3, '41200', 'DAG', 'hout-bewerken kozijnen-plaatsen', 'technische-tekening-lezen samenwerken', { cursus: 'VCA basis' }),
    b('metselaar', 'Metselaar', 3, '43991', 'DAG', 'metselen voegen', 'technische-tekening-lezen', { cursus: 'VCA basis' }),
    b('schilder', 'Schilder', 3, '43341', 'DAG', 'schilderen ondergrond-voorbereiden', 'klantgericht-werken op-hoogte-werken'),
    b('dakdekker', 'Dakdekker', 3, '43911', 'DAG', 'dak-bedekken op-hoogte-werken', 'samenwerken', { cursus: 'VCA basis' }),
    b('stratenmaker', 'Stratenmaker', 2, '42111', 'DAG', 'bestraten grondwerk-doen', 'machines-bedienen samenwerken', { elders: 'hovenier' }),
    b('uitvoerder-bouw', 'Uitvoerder bouw', 5, '41200', 'DAG', 'bouwplaats-leiden plannen', 'leidinggeven technische-tekening-lezen', { rijbewijs: 'B', cursus: 'VCA vol', elders: 'timmerman werktuigbouwkundige' })),
  cluster('metaal en productie', 'machines-bedienen veilig-werken',
    b('lasser', 'Lasser', 3, '25110', 'DAG', 'lassen technische-tekening-lezen', 'nauwkeurig-werken meten-en-testen', { cursus: 'Lasdiploma niveau 2' }),
    b('cnc-verspaner', 'Cnc-verspaner', 4, '25620', 'ONREGELMATIG', 'verspanen machines-instellen', 'technische-tekening-lezen nauwkeurig-werken'),
    b('productiemedewerker', 'Productiemedewerker', 2, '10890', 'ONREGELMATIG', 'producten-samenstellen', 'nauwkeurig-werken samenwerken', { elders: 'orderpicker' }),
    b('procesoperator', 'Procesoperator', 4, '20140', 'ONREGELMATIG', 'processen-bewaken machines-instellen', 'storingen-zoeken schriftelijk-rapporteren'),
    b('kwaliteitscontroleur', 'Kwaliteitscontroleur', 4, '71202', 'DAG', 'kwaliteit-controleren meten-en-testen', 'nauwkeurig-werken schriftelijk-rapporteren')),
  cluster('logistiek', 'goederen-verwerken veilig-werken',
    b('orderpicker', 'Orderpicker', 2, '52109', 'ONREGELMATIG', 'orders-verzamelen', 'nauwkeurig-werken samenwerken', { elders: 'vakkenvuller' }),
    b('heftruckchauffeur', 'Heftruckchauffeur', 3, '52109', 'ONREGELMATIG', 'heftruck-rijden orders-verzamelen', 'nauwkeurig-werken', { cursus: 'Heftruckcertificaat' }),
    b('vrachtwagenchauffeur', 'Vrachtwagenchauffeur', 3, '49410', 'ONREGELMATIG', 'vrachtwagen-rijden lading-zekeren', 'klantgericht-werken plannen', { rijbewijs: 'CE', cursus: 'Code 95', elders: 'trekkerchauffeur' }),
    b('bezorger', 'Pakketbezorger', 2, '53202', 'DAG', 'bestelauto-rijden pakketten-bezorgen', 'klantgericht-werken omgaan-met-druk', { rijbewijs: 'B' }),
    b('logistiek-planner', 'Logistiek planner', 5, '52291', 'KANTOOR', 'ritten-plannen voorraad-beheren', 'digitaal-werken omgaan-met-druk', { elders: 'administratief-medewerker' })),
  cluster('winkel', 'klantgericht-werken artikelen-presenteren',
    b('verkoopmedewerker', 'Verkoopmedewerker', 3, '47710', 'ONREGELMATIG', 'verkopen klanten-adviseren', 'kassa-bedienen', { elders: 'klantcontactmedewerker medewerker-bediening' }),
    b('kassamedewerker', 'Kassamedewerker', 2, '47110', 'ONREGELMATIG', 'kassa-bedienen', 'nauwkeurig-werken mondeling-communiceren'),
    b('vakkenvuller', 'Vakkenvuller', 2, '47110', 'ONREGELMATIG', 'schappen-vullen', 'samenwerken goederen-verwerken'),
    b('filiaalmanager', 'Filiaalmanager', 4, '47110', 'ONREGELMATIG', 'leidinggeven voorraad-beheren', 'verkopen plannen', { elders: 'bedrijfsleider-horeca' }),
    b('visual-merchandiser', 'Visual merchandiser', 4, '47710', 'DAG', 'winkel-inrichten etaleren', 'digitaal-werken plannen')),
  cluster('horeca', 'gasten-ontvangen omgaan-met-druk',
    b('kok', 'Kok', 4, '56101', 'ONREGELMATIG', 'koken hygienisch-werken', 'samenwerken voorraad-beheren'),
    b('keukenhulp', 'Keukenhulp', 2, '56101', 'ONREGELMATIG', 'hygienisch-werken afwassen', 'samenwerken', { elders: 'schoonmaker' }),
    b('medewerker-bediening', 'Medewerker bediening', 3, '56101', 'ONREGELMATIG', 'gerechten-serveren', 'verkopen kassa-bedienen'),
    b('hotelreceptionist', 'Hotelreceptionist', 4, '55101', 'ONREGELMATIG', 'reserveringen-verwerken engels-spreken', 'digitaal-werken klantgericht-werken', { elders: 'klantcontactmedewerker' }),
    b('bedrijfsleider-horeca', 'Bedrijfsleider horeca', 5, '56101', 'ONREGELMATIG', 'leidinggeven begroten', 'plannen personeel-inroosteren')),
  cluster('ict', 'digitaal-werken problemen-analyseren',
    b('softwareontwikkelaar', 'Softwareontwikkelaar', 5, '62010', 'KANTOOR', 'programmeren software-testen', 'engels-spreken samenwerken'),
    b('systeembeheerder', 'Systeembeheerder', 4, '62030', 'KANTOOR', 'servers-beheren netwerken-beheren', 'gebruikers-ondersteunen'),
    b('helpdeskmedewerker', 'Helpdeskmedewerker ict', 4, '62030', 'KANTOOR', 'gebruikers-ondersteunen', 'klantgericht-werken mondeling-communiceren', { elders: 'klantcontactmedewerker' }),
    b('data-analist', 'Data-analist', 6, '62020', 'KANTOOR', 'gegevens-analyseren statistiek-toepassen programmeren', 'schriftelijk-rapporteren'),
    b('informatiebeveiliger', 'Informatiebeveiliger', 5, '62020', 'KANTOOR', 'risicos-beoordelen netwerken-beheren', 'schriftelijk-rapporteren adviseren')),
  cluster('administratie', 'digitaal-werken nauwkeurig-werken',
    b('administratief-medewerker', 'Administratief medewerker', 4, '82110', 'KANTOOR', 'gegevens-verwerken archiveren', 'mondeling-communiceren plannen'),
    b('secretaresse', 'Secretaresse', 4, '82110', 'KANTOOR', 'afspraken-plannen notuleren', 'schriftelijk-rapporteren klantgericht-werken'),
    b('boekhouder', 'Boekhouder', 5, '69203', 'KANTOOR', 'boekhouden jaarrekening-opstellen', 'gegevens-analyseren begroten'),
    b('salarisadministrateur', 'Salarisadministrateur', 4, '69203', 'KANTOOR', 'salarissen-berekenen gegevens-verwerken', 'wetgeving-toepassen'),
    b('klantcontactmedewerker', 'Klantcontactmedewerker', 3, '82200', 'ONREGELMATIG', 'telefoongesprekken-voeren klantgericht-werken', 'gegevens-verwerken omgaan-met-druk')),
  cluster('personeel en recht', 'gesprekken-voeren schriftelijk-rapporteren',
    b('hr-adviseur', 'Hr-adviseur', 5, '78101', 'KANTOOR', 'personeelsbeleid-uitvoeren adviseren', 'wetgeving-toepassen netwerken'),
    b('recruiter', 'Recruiter', 5, '78101', 'KANTOOR', 'kandidaten-werven netwerken', 'verkopen digitaal-werken'),
    b('klantmanager-werk', 'Klantmanager werk en inkomen', 5, '84110', 'KANTOOR', 'wetgeving-toepassen hulpvraag-verhelderen', 'mensen-begeleiden digitaal-werken'),
    b('jurist', 'Jurist', 6, '69101', 'KANTOOR', 'wetgeving-toepassen juridisch-adviseren', 'onderhandelen'),
    b('beleidsmedewerker', 'Beleidsmedewerker', 6, '84110', 'KANTOOR', 'beleid-ontwikkelen adviseren', 'gegevens-analyseren netwerken')),
  cluster('schoonmaak, groen en beveiliging', 'zelfstandig-werken veilig-werken',
    b('schoonmaker', 'Schoonmaker', 1, '81210', 'ONREGELMATIG', 'schoonmaken', 'hygienisch-werken'),
    b('glazenwasser', 'Glazenwasser', 2, '81221', 'DAG', 'ramen-wassen op-hoogte-werken', 'klantgericht-werken', { rijbewijs: 'B' }),
    b('hovenier', 'Hovenier', 3, '81300', 'DAG', 'tuinen-onderhouden planten-verzorgen', 'bestraten klantgericht-werken', { rijbewijs: 'B', elders: 'boomkweker' }),
    b('beveiliger', 'Beveiliger', 3, '80101', 'ONREGELMATIG', 'toezicht-houden conflicten-oplossen', 'schriftelijk-rapporteren mondeling-communiceren', { cursus: 'Beveiliger niveau 2' }),
    b('concierge', 'Conciërge', 3, '81100', 'DAG', 'gebouw-beheren klein-onderhoud-doen', 'mondeling-communiceren toezicht-houden')),
  cluster('land- en tuinbouw', 'planten-verzorgen machines-bedienen',
    b('medewerker-glastuinbouw', 'Medewerker glastuinbouw', 1, '01131', 'DAG', 'oogsten gewas-verzorgen', 'nauwkeurig-werken samenwerken', { elders: 'productiemedewerker' }),
    b('boomkweker', 'Boomkweker', 3, '01301', 'DAG', 'gewas-verzorgen stekken', 'plannen zelfstandig-werken'),
    b('veehouderijmedewerker', 'Medewerker melkveehouderij', 3, '01410', 'ONREGELMATIG', 'dieren-verzorgen melken', 'zelfstandig-werken'),
    b('trekkerchauffeur', 'Trekkerchauffeur loonwerk', 3, '01610', 'DAG', 'trekker-rijden grondwerk-doen', 'zelfstandig-werken storingen-zoeken', { rijbewijs: 'T' }),
    b('teeltspecialist', 'Teeltspecialist', 5, '01131', 'DAG', 'teelt-plannen gewas-verzorgen', 'leidinggeven gegevens-analyseren', { elders: 'boomkweker kwaliteitscontroleur' })),
];
