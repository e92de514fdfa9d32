/** What people and institutions are called where a quotation names its speaker. Stems, lower case. */

/** Offices and professions: en, de, fr, es, it, pt, nl, Nordic, Slavic, Turkish, Greek, Semitic, CJK. */
const ROLE_STEMS = [
  'academic|activist|actor|actress|advis[eo]r|ambassador|analyst|architect|artist|astronaut|astronomer|attorney|author|biologist|campaigner|captain|chair|chancellor|chef|chemist|chief|climatologist|coach|co-?founder|colonel|commander|commissioner|consultant|coordinator|correspondent|curator|dean|deputy|designer|developer|diplomat|director|doctor|driver|ecologist|economist|editor|engineer|epidemiologist|executive|expert|farmer|fellow|founder|general|geologist|governor|head|historian|investigator|journalist|judge|laureate|lawyer|lead|leader|lecturer|manager|mayor|member|meteorologist|minister|neuroscientist|novelist|nurse|officer|official|oceanographer|organi[sz]er|owner|partner|pediatrician|philosopher|physician|physicist|pilot|player|poet|politician|postdoc|president|principal|producer|professor|programmer|prosecutor|psychiatrist|psychologist|representative|researcher|resident|scholar|scientist|secretary|senator|sergeant|sociologist|specialist|spokes|strategist|student|supervisor|surgeon|teacher|technologist|trainer|treasurer|trustee|vice|virologist|volunteer|writer|ceo|cfo|coo|cto|mp|phd student',
  'abgeordnete|anwält|anwalt|ärzt|arzt|autor|beauftragte|botschafter|bürgermeister|bundes\\w+|chef|dekan|direktor|dozent|experte|expertin|forscher|generalsekretär|geschäftsführ|gründer|historiker|ingenieur|inhaber|kanzler|kommissar|künstler|landrat|lehrer|leiter|ministerin|mitglied|ökonom|physiker|präsident|professorin|psycholog|redakteur|richter|schriftsteller|sprecher|staatsanwält|staatssekretär|student|vorsitzende|vorständ|vorstand|wirtschafts\\w+|wissenschaftler',
  'analyste|auteure?|avocate?|cheffe|chercheu|commissaire|conseill|députée?|directeur|directrice|écrivaine?|économiste|enseignant|fondat|ingénieure?|journaliste|juge|maire|médecin|membre|ministre|porte-parole|président|professeure?|rédact|responsable|secrétaire|sénat|spécialiste',
  'abogad|alcald|analista|autor|catedrátic|cient[ií]fic|comisari|consejer|coordinador|diputad|directora?|economista|escritor|experto|fundador|ingenier|investigador|jef[ae]|juez|médic|ministr|portavoz|presidenta?|profesora?|secretari|senador|vocero',
  'amministrator|assessor|avvocat|commissari|consiglier|direttor|direttrice|docente|economista|fondator|giornalista|giudice|ingegner|medico|ministr|portavoce|presidente|professoressa|professore|ricercator|ricercatrice|scienziat|scrittor|segretari|sindac|advogad|cientista|diretora?|engenheir|pesquisador|prefeit|professora|porta-voz|reitor',
  'bestuurder|burgemeester|directeur|hoogleraar|onderzoeker|oprichter|schrijver|voorzitter|woordvoerder|wetenschapper|advokat|chefredakt|direktör|forfatter|forsk|författare|grundare|ledare|leder|ordförande|formand|politiker|professori|johtaja|tutkija|talsperson|talesperson|verkställande',
  'dyrektor|ekonomist|kierownik|minister|naukow|pisarz|prezes|prezydent|rzecznik|autorka|badacz|ředitel|ministr|předsed|mluvčí|vědec|vedec|riaditeľ|igazgató|miniszter|elnök|szóvivő|kutató|profesor|directorul|cercetător|ministrul|președinte',
  'автор|глава|директор|доктор|експерт|эксперт|журналист|министр|міністр|основатель|президент|председатель|профессор|професор|руководитель|речник|учен|учёный|юрист|писател|письменник|дослідник|καθηγητ|διευθυντ|υπουργ|πρόεδρ|συγγραφ|başkan|bakan|müdür|profesör|sözcü|uzman|yazar|kurucu',
  'أستاذ|باحث|رئيس|كاتب|مدير|وزير|خبير|متحدث|مؤسس|מנכ|פרופסור|ראש|שר |חוקר|סופר|دوبر|استاد|پژوهشگر|مدیر|وزیر|نویسنده|सचिव|मंत्री|अध्यक्ष|निदेशक|प्रोफेसर|लेखक',
  '教授|社長|大臣|会長|代表|研究員|研究者|作家|監督|部長|主任|总裁|部长|院长|院士|总统|主席|经理|總裁|部長|院長|經理|總統|研究员|專家|专家|교수|장관|대표|사장|회장|연구원|작가|의원|대통령',
];

const ORGANISATION_STEMS = [
  'universit|universidad|università|institut|istituto|ministr(?:y|ère)|ministeri|department|college|school|faculty|hospital|clinic|cent(?:er|re)\\b|compan|incorporated|inc\\b|ltd|llc|plc|gmbh|\\bag\\b|s\\.a\\.|corp|bank|agency|agentur|council|commission|committee|foundation|stiftung|association|society|gesellschaft|group|laborator|\\blabs?\\b|observator|museum|party|partei|union|press|news|times|ngo|office|bureau|authority|academy|akademi|army|police|court|parliament|federation|league|club|hochschule|verband|verein|klinik|krankenhaus|école|hôpital|centro|escuela|facoltà|fundación|fondation|fondazione|uniwersytet|univerzit|egyetem|yliopisto|universitet|üniversite|instytut|ústav|intézet',
  'университет|університет|институт|інститут|министерств|міністерств|центр|академи|компани|банк|πανεπιστήμιο|ινστιτούτο|جامعة|معهد|وزارة|مركز|دانشگاه|אוניברסיט|מכון|משרד|विश्वविद्यालय|संस्थान',
  '大学|大學|研究所|研究院|株式会社|会社|学院|學院|公司|集团|集團|銀行|银行|委员会|委員会|協会|协会|省|庁|대학교|대학|연구소|연구원|협회|은행|재단|공사',
];

const CASED_START = '(?<!\\p{L})';
const rolePattern = new RegExp(
  `${CASED_START}(?:${ROLE_STEMS.join('|')})|(?:教授|社長|大臣|会長|代表|研究員|作家|教师|主任|部长|部長|院长|院長|교수|장관|대표)`,
  'iu',
);
const organisationPattern = new RegExp(
  `${CASED_START}(?:${ORGANISATION_STEMS.join('|')})|(?:大学|大學|研究所|研究院|公司|学院|대학교|연구소)`,
  'iu',
);

/** Titles that belong to the name before them: "Jane Roe, PhD". */
export const nameSuffix =
  /^(?:ph\.?\s?d|m\.?\s?d|j\.?\s?d|m\.?\s?b\.?\s?a|m\.?\s?sc|b\.?\s?sc|jr|sr|esq|obe|mbe|cbe|frs|rn|ii|iii|iv)\.?$/i;

/** Small words within names: "Ludwig van Beethoven". */
export const nameParticle =
  /^(?:al|bin|bint|ibn|da|das|de|del|della|den|der|di|do|dos|du|e|el|la|las|le|les|los|mc|of|the|ten|ter|und|and|van|von|vom|zu|zum|y|i)$/i;

/** Words that join a role to its organisation without doubt. */
export const atWords =
  / (?:at|bei|beim|bij|vid|hos|presso|an der|am|auprès de|en la|en el|w|на|в|at the) (?=[\p{Lu}\p{Lo}])/u;
/** "of" and its like: only before something that names an organisation, "professor of physics" being a role. */
export const ofWords =
  / (?:of|of the|von|der|des|vom|de|de la|de l[’']|du|del|della|dell[’']|do|da|van|van de|van het|av|af|för|for|for the) ?(?=[\p{Lu}\p{Lo}])/gu;

export function namesRole(text: string): boolean {
  return rolePattern.test(text);
}

export function namesOrganisation(text: string): boolean {
  return organisationPattern.test(text) || /(?:^|\s)\p{Lu}{2,7}(?:$|\s)/u.test(text);
}
