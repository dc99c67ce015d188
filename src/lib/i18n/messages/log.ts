import type { AuditAction } from '#lib/domain/audit/entry.ts';
import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { writeLength } from '../length.ts';

type Count = string | number;

/** What an entry's sentence is made of. */
interface Told {
	/** Who did it, as the subject of the sentence. */
	readonly who: string;
	/** »3 medarbejdere«; empty where the entry is not about a list. */
	readonly people: string;
	/** »koordinator«; empty where the entry is not about a role. */
	readonly role: string;
	/** Why an evaluation was cancelled; empty where the entry is about something else. */
	readonly reason: string;
	/** Which year of the country's figures, and which of its files; empty where it is about something else. */
	readonly year: Count;
	readonly file: string;
}

/** The audit log, in words. Danish is the source. */
const da = {
	title: 'Hvem gjorde hvad',
	own: `Her står, hvad der er sket med dine evalueringer og din konto i de sidste ${writeLength(kept.auditEntries, 'da')}: hvem der har læst din rapport, og hvad der er ændret på dine lister. Hvad nogen har svaret, og hvem der har svaret, står her ikke.`,
	organisation: `Her står, hvad der er gjort i din organisations runder og med dens rapporter i de sidste ${writeLength(kept.auditEntries, 'da')}. Hvad nogen har svaret, og hvem der har svaret, står her ikke.`,
	cannotChange:
		'Listen kan kun blive længere: Programmet lader ingen rette i den eller tage noget ud, før det er for gammelt.',
	searchTitle: 'Find noget bestemt',
	from: 'Fra og med',
	until: 'Til og med',
	dayHint: 'For eksempel 4.12.2026',
	action: 'Hvad der skete',
	anything: 'Alt',
	doer: 'Hvem der gjorde det',
	anybody: 'Alle',
	about: 'Hvad det handler om',
	search: 'Vis',
	all: 'Vis det hele',
	empty: 'Der er ikke sket noget endnu.',
	emptyHow: 'Når du starter en runde, eller nogen læser din rapport, kommer det til at stå her.',
	noMatch: 'Der er intet, der passer. Prøv med en længere periode, eller vis det hele.',
	newer: 'Nyere',
	older: 'Ældre',
	page: ({ page }: { page: Count }) => `Side ${page}`,
	pages: 'Flere sider',
	download: 'Hent som fil (CSV)',
	downloadHint:
		'Filen indeholder det, du har valgt at se. At du henter den, kommer også til at stå her.',
	fileName: 'hvem-gjorde-hvad',
	columns: {
		at: 'Tidspunkt',
		sentence: 'Hvad der skete',
		about: 'Hvad det handler om',
		who: 'Hvem',
		outcome: 'Udfald'
	},
	outcomes: { done: 'udført', refused: 'afvist' },
	doers: {
		you: 'Du',
		program: 'Programmet',
		deleted: 'En, hvis konto nu er slettet,',
		nameless: 'En person uden navn på sin konto',
		outsider: 'En person uden adgang'
	},
	actions: {
		round_ready: 'Runde gjort klar',
		leader_left_out: 'Leder ikke med i runden',
		round_opened: 'Runde startet',
		round_closed: 'Runde lukket',
		round_cancelled: 'Runde stoppet',
		round_lost: 'Nøgle gået tabt',
		round_imported: 'Runde hentet ind',
		round_extended: 'Frist flyttet',
		evaluation_cancelled: 'Evaluering aflyst',
		raters_added: 'Flere inviteret',
		rater_withdrawn: 'Invitation trukket tilbage',
		rater_replaced: 'Adresse erstattet',
		slip_replaced: 'Seddel erstattet',
		raters_imported: 'Deltagere indlæst',
		lists_asked: 'Ledere bedt om at bekræfte',
		list_extended: 'Sat på en liste',
		list_shortened: 'Taget af en liste',
		list_confirmed: 'Liste bekræftet',
		adoption_offered: 'Evaluering tilbudt en organisation',
		adoption_accepted: 'Evaluering optaget',
		adoption_declined: 'Evaluering ikke optaget',
		list_exported: 'Liste over inviterede hentet',
		counts_exported: 'Antal svar hentet',
		report_read: 'Rapport læst',
		report_exported: 'Rapportens tal hentet',
		report_deleted: 'Rapport slettet',
		slips_printed: 'Sedler skrevet ud',
		organisation_read: 'Organisationens rapport læst',
		organisation_exported: 'Organisationens tal hentet',
		leaders_changed: 'Ledere og enheder ændret',
		organisation_asked: 'Organisation ønsket oprettet',
		organisation_verified: 'Organisation godkendt',
		organisation_declined: 'Organisation afvist',
		signed_in: 'Logget ind',
		signed_out: 'Logget ud',
		role_granted: 'Rolle givet',
		role_removed: 'Rolle taget fra',
		role_offered: 'Rolle tilbudt',
		role_offer_withdrawn: 'Tilbud om rolle taget tilbage',
		role_accepted: 'Rolle taget imod',
		login_connected: 'Organisationens login knyttet til',
		login_demanded: 'Organisationens login gjort til et krav',
		login_freed: 'Organisationens login ikke længere et krav',
		access_refused: 'Adgang afvist',
		account_exported: 'Egne data hentet',
		account_deleted: 'Konto slettet',
		log_exported: 'Denne liste hentet',
		national_released: 'Årets tal for hele landet',
		research_terms_accepted: 'Vilkår for forskere accepteret',
		research_read: 'Tal til forskning læst',
		research_exported: 'Fil til forskning hentet',
		round_handed_over: 'Rundens optællinger afleveret',
		round_received: 'Optællinger taget imod',
		partner_trusted: 'Anden installation godkendt',
		partner_removed: 'Anden installation fjernet',
		questionnaire_loaded: 'Eget skema indlæst',
		questionnaire_retired: 'Eget skema taget ud'
	} satisfies Record<AuditAction, string>,
	done: {
		round_ready: ({ who }: Told) => `${who} gjorde runden klar til at åbne.`,
		leader_left_out: () => 'En leder kunne ikke være med, da runden åbnede.',
		round_opened: ({ who }: Told) => `${who} startede runden.`,
		round_closed: () => 'Runden blev lukket, og svarene blev talt op.',
		round_cancelled: ({ who }: Told) => `${who} stoppede runden. Alle svar blev slettet ulæst.`,
		round_lost: () => 'Nøglen til runden var væk, så der ikke kunne svares mere.',
		round_imported: () => 'En runde fra et andet system blev hentet ind, og svarene blev talt op.',
		round_extended: ({ who }: Told) => `${who} gav længere tid til at svare.`,
		evaluation_cancelled: ({ who, reason }: Told) =>
			`${who} aflyste evalueringen, fordi ${reason}. Alle svar blev slettet ulæst.`,
		raters_added: ({ who, people }: Told) => `${who} inviterede ${people}.`,
		rater_withdrawn: ({ who, people }: Told) => `${who} trak invitationen til ${people} tilbage.`,
		rater_replaced: ({ who, people }: Told) => `${who} gav ${people} en ny adresse.`,
		slip_replaced: ({ who, people }: Told) => `${who} gav ${people} en ny seddel.`,
		raters_imported: ({ who }: Told) => `${who} indlæste en fil med deltagere.`,
		lists_asked: ({ who }: Told) => `${who} bad lederne om at bekræfte deres lister.`,
		list_extended: ({ who, people }: Told) => `${who} satte ${people} på listen før starten.`,
		list_shortened: ({ who, people }: Told) => `${who} tog ${people} af listen før starten.`,
		list_confirmed: ({ who }: Told) => `${who} bekræftede sin liste.`,
		adoption_offered: ({ who }: Told) => `${who} tilbød organisationen sin egen evaluering.`,
		adoption_accepted: ({ who }: Told) => `${who} lod lederens egen evaluering tælle med.`,
		adoption_declined: ({ who }: Told) => `${who} sagde nej til lederens egen evaluering.`,
		list_exported: ({ who }: Told) => `${who} hentede listen over de inviterede som fil.`,
		counts_exported: ({ who }: Told) => `${who} hentede en fil med, hvor mange der har svaret.`,
		report_read: ({ who }: Told) => `${who} læste rapporten.`,
		report_exported: ({ who }: Told) => `${who} hentede rapportens tal.`,
		report_deleted: ({ who }: Told) => `${who} slettede rapporten.`,
		slips_printed: ({ who }: Told) =>
			`${who} skrev sedler ud til dem på listen, der ikke har mail.`,
		organisation_read: ({ who }: Told) => `${who} læste organisationens rapport om runden.`,
		organisation_exported: ({ who }: Told) => `${who} hentede organisationens tal for runden.`,
		leaders_changed: ({ who }: Told) => `${who} ændrede organisationens ledere og enheder.`,
		organisation_asked: ({ who }: Told) => `${who} bad om at få organisationen oprettet.`,
		organisation_verified: ({ who }: Told) => `${who} godkendte organisationen.`,
		organisation_declined: ({ who }: Told) => `${who} afviste at oprette organisationen.`,
		signed_in: ({ who }: Told) => `${who} loggede ind.`,
		signed_out: ({ who }: Told) => `${who} loggede ud.`,
		role_granted: ({ who, role }: Told) => `${who} gav rollen som ${role}.`,
		role_removed: ({ who, role }: Told) => `${who} tog rollen som ${role} tilbage.`,
		role_offered: ({ who, role }: Told) => `${who} tilbød en kollega rollen som ${role}.`,
		role_offer_withdrawn: ({ who, role }: Told) =>
			`${who} tog et tilbud om rollen som ${role} tilbage.`,
		role_accepted: ({ who, role }: Told) => `${who} tog imod rollen som ${role}.`,
		login_connected: ({ who }: Told) => `${who} knyttede organisationens login til kontoen.`,
		login_demanded: ({ who }: Told) =>
			`${who} bestemte, at roller kun gælder, når man logger ind med organisationens login.`,
		login_freed: ({ who }: Told) =>
			`${who} bestemte, at roller også gælder, når man logger ind med sin mail.`,
		access_refused: ({ who }: Told) =>
			`${who} bad om at se noget uden at have adgang. Det blev afvist.`,
		account_exported: ({ who }: Told) => `${who} hentede alt, hvad der er gemt om kontoen.`,
		account_deleted: ({ who }: Told) => `${who} slettede kontoen.`,
		log_exported: ({ who }: Told) => `${who} hentede denne liste som fil.`,
		national_released: () => 'Årets tal for hele landet blev låst og offentliggjort.',
		research_terms_accepted: ({ who }: Told) => `${who} accepterede vilkårene for forskere.`,
		research_read: ({ who, year }: Told) => `${who} læste tallene til forskning fra ${year}.`,
		research_exported: ({ who, year, file }: Told) =>
			`${who} hentede ${file || 'en fil'} med tal til forskning fra ${year}.`,
		round_handed_over: ({ who }: Told) =>
			`${who} lavede en forseglet pakke med rundens optællinger til en anden installation.`,
		round_received: ({ who }: Told) =>
			`${who} tog imod en forseglet pakke med optællinger fra en anden installation.`,
		partner_trusted: ({ who }: Told) => `${who} godkendte en anden installation.`,
		partner_removed: ({ who }: Told) => `${who} fjernede en anden installation.`,
		questionnaire_loaded: ({ who }: Told) => `${who} indlæste organisationens eget skema.`,
		questionnaire_retired: ({ who }: Told) =>
			`${who} tog organisationens eget skema ud, så nye runder ikke kan bruge det.`
	} satisfies Record<AuditAction, (told: Told) => string>,
	refused: ({ action }: { action: string }) => `${action}: Det blev afvist.`,
	people: {
		employee: ({ count }: { count: Count }) =>
			`${count} ${Number(count) === 1 ? 'medarbejder' : 'medarbejdere'}`,
		peer: ({ count }: { count: Count }) =>
			`${count} ${Number(count) === 1 ? 'lederkollega' : 'lederkolleger'}`,
		manager: () => 'nærmeste leder',
		self: () => 'lederen'
	},
	reasons: {
		absent: 'lederen er væk',
		left: 'lederen er stoppet eller har fået et andet job',
		conflict: 'der er en konflikt',
		other: 'der er en anden grund'
	},
	roles: {
		leader: 'leder',
		manager: 'nærmeste leder',
		coordinator: 'koordinator',
		orgadmin: 'administrator',
		researcher: 'forsker',
		operator: 'driftsansvarlig'
	}
};

const en: typeof da = {
	title: 'Who did what',
	own: `Here is what has happened to your evaluations and your account in the last ${writeLength(kept.auditEntries, 'en')}: who has read your report, and what was changed on your lists. What anybody answered, and who has answered, is not here.`,
	organisation: `Here is what was done in the rounds of your organisation and with its reports in the last ${writeLength(kept.auditEntries, 'en')}. What anybody answered, and who has answered, is not here.`,
	cannotChange:
		'The list can only grow: the program lets nobody change it, or take anything out before it is too old.',
	searchTitle: 'Find something',
	from: 'From',
	until: 'Until',
	dayHint: 'For example 4.12.2026',
	action: 'What happened',
	anything: 'Everything',
	doer: 'Who did it',
	anybody: 'Everybody',
	about: 'What it is about',
	search: 'Show',
	all: 'Show everything',
	empty: 'Nothing has happened yet.',
	emptyHow: 'When you start a round, or somebody reads your report, it will stand here.',
	noMatch: 'Nothing fits. Try a longer period, or show everything.',
	newer: 'Newer',
	older: 'Older',
	page: ({ page }) => `Page ${page}`,
	pages: 'More pages',
	download: 'Download as a file (CSV)',
	downloadHint:
		'The file holds what you have chosen to see. That you download it will stand here too.',
	fileName: 'who-did-what',
	columns: {
		at: 'Time',
		sentence: 'What happened',
		about: 'What it is about',
		who: 'Who',
		outcome: 'Outcome'
	},
	outcomes: { done: 'done', refused: 'refused' },
	doers: {
		you: 'You',
		program: 'The program',
		deleted: 'Somebody whose account is now deleted',
		nameless: 'Somebody without a name on their account',
		outsider: 'Somebody without access'
	},
	actions: {
		round_ready: 'Round made ready',
		leader_left_out: 'Leader not in the round',
		round_opened: 'Round started',
		round_closed: 'Round closed',
		round_cancelled: 'Round stopped',
		round_lost: 'Key lost',
		round_imported: 'Round imported',
		round_extended: 'Deadline moved',
		evaluation_cancelled: 'Evaluation cancelled',
		raters_added: 'More invited',
		rater_withdrawn: 'Invitation withdrawn',
		rater_replaced: 'Address replaced',
		slip_replaced: 'Slip replaced',
		raters_imported: 'Participants read in',
		lists_asked: 'Leaders asked to confirm',
		list_extended: 'Put on a list',
		list_shortened: 'Taken off a list',
		list_confirmed: 'List confirmed',
		adoption_offered: 'Evaluation offered to an organisation',
		adoption_accepted: 'Evaluation adopted',
		adoption_declined: 'Evaluation not adopted',
		list_exported: 'List of those invited downloaded',
		counts_exported: 'Counts of answers downloaded',
		report_read: 'Report read',
		report_exported: 'Figures of a report downloaded',
		report_deleted: 'Report deleted',
		slips_printed: 'Slips printed',
		organisation_read: 'Report of the organisation read',
		organisation_exported: 'Figures of the organisation downloaded',
		leaders_changed: 'Leaders and units changed',
		organisation_asked: 'Organisation asked for',
		organisation_verified: 'Organisation approved',
		organisation_declined: 'Organisation declined',
		signed_in: 'Signed in',
		signed_out: 'Signed out',
		role_granted: 'Role given',
		role_removed: 'Role taken away',
		role_offered: 'Role offered',
		role_offer_withdrawn: 'Offer of a role withdrawn',
		role_accepted: 'Role accepted',
		login_connected: 'Organisation’s login connected',
		login_demanded: 'Organisation’s login made a condition',
		login_freed: 'Organisation’s login no longer a condition',
		access_refused: 'Access refused',
		account_exported: 'Own data downloaded',
		account_deleted: 'Account deleted',
		log_exported: 'This list downloaded',
		national_released: 'The year’s figures for the country',
		research_terms_accepted: 'Terms for researchers accepted',
		research_read: 'Figures for research read',
		research_exported: 'File for research downloaded',
		round_handed_over: 'Counts of the round handed over',
		round_received: 'Counts taken in',
		partner_trusted: 'Other installation approved',
		partner_removed: 'Other installation removed',
		questionnaire_loaded: 'Own questionnaire loaded',
		questionnaire_retired: 'Own questionnaire withdrawn'
	},
	done: {
		round_ready: ({ who }) => `${who} made the round ready to open.`,
		leader_left_out: () => 'A leader could not take part when the round opened.',
		round_opened: ({ who }) => `${who} started the round.`,
		round_closed: () => 'The round was closed and the answers were counted.',
		round_cancelled: ({ who }) => `${who} stopped the round. All answers were deleted unread.`,
		round_lost: () => 'The key to the round was gone, so that nobody could answer any more.',
		round_imported: () => 'A round from another system was imported, and its answers were counted.',
		round_extended: ({ who }) => `${who} gave more time to answer.`,
		evaluation_cancelled: ({ who, reason }) =>
			`${who} cancelled the evaluation because ${reason}. All answers were deleted unread.`,
		raters_added: ({ who, people }) => `${who} invited ${people}.`,
		rater_withdrawn: ({ who, people }) => `${who} withdrew the invitation to ${people}.`,
		rater_replaced: ({ who, people }) => `${who} gave ${people} a new address.`,
		slip_replaced: ({ who, people }) => `${who} gave ${people} a new slip.`,
		raters_imported: ({ who }) => `${who} read in a file of participants.`,
		lists_asked: ({ who }) => `${who} asked the leaders to confirm their lists.`,
		list_extended: ({ who, people }) => `${who} put ${people} on the list before the start.`,
		list_shortened: ({ who, people }) => `${who} took ${people} off the list before the start.`,
		list_confirmed: ({ who }) => `${who} confirmed their list.`,
		adoption_offered: ({ who }) => `${who} offered their own evaluation to the organisation.`,
		adoption_accepted: ({ who }) => `${who} let the leader’s own evaluation count.`,
		adoption_declined: ({ who }) => `${who} said no to the leader’s own evaluation.`,
		list_exported: ({ who }) => `${who} downloaded the list of those invited as a file.`,
		counts_exported: ({ who }) => `${who} downloaded a file of how many have answered.`,
		report_read: ({ who }) => `${who} read the report.`,
		report_exported: ({ who }) => `${who} downloaded the figures of the report.`,
		report_deleted: ({ who }) => `${who} deleted the report.`,
		slips_printed: ({ who }) => `${who} printed slips for those on the list who have no mail.`,
		organisation_read: ({ who }) => `${who} read the organisation’s report of the round.`,
		organisation_exported: ({ who }) =>
			`${who} downloaded the organisation’s figures of the round.`,
		leaders_changed: ({ who }) => `${who} changed the organisation’s leaders and units.`,
		organisation_asked: ({ who }) => `${who} asked for the organisation to be set up.`,
		organisation_verified: ({ who }) => `${who} approved the organisation.`,
		organisation_declined: ({ who }) => `${who} declined to set up the organisation.`,
		signed_in: ({ who }) => `${who} signed in.`,
		signed_out: ({ who }) => `${who} signed out.`,
		role_granted: ({ who, role }) => `${who} gave the role of ${role}.`,
		role_removed: ({ who, role }) => `${who} took the role of ${role} away.`,
		role_offered: ({ who, role }) => `${who} offered a colleague the role of ${role}.`,
		role_offer_withdrawn: ({ who, role }) => `${who} withdrew an offer of the role of ${role}.`,
		role_accepted: ({ who, role }) => `${who} accepted the role of ${role}.`,
		login_connected: ({ who }) => `${who} connected the organisation’s login with the account.`,
		login_demanded: ({ who }) =>
			`${who} decided that roles hold only for those who sign in with the organisation’s login.`,
		login_freed: ({ who }) => `${who} decided that roles hold also for those who sign in by mail.`,
		access_refused: ({ who }) =>
			`${who} asked to see something without having access. That was refused.`,
		account_exported: ({ who }) => `${who} downloaded everything that is kept about the account.`,
		account_deleted: ({ who }) => `${who} deleted the account.`,
		log_exported: ({ who }) => `${who} downloaded this list as a file.`,
		national_released: () => 'The year’s figures for the country were locked and published.',
		research_terms_accepted: ({ who }) => `${who} accepted the terms for researchers.`,
		research_read: ({ who, year }) => `${who} read the figures for research of ${year}.`,
		research_exported: ({ who, year, file }) =>
			`${who} downloaded ${file || 'a file'} with figures for research of ${year}.`,
		round_handed_over: ({ who }) =>
			`${who} made a sealed package of the round’s counts for another installation.`,
		round_received: ({ who }) =>
			`${who} took in a sealed package of counts from another installation.`,
		partner_trusted: ({ who }) => `${who} approved another installation.`,
		partner_removed: ({ who }) => `${who} removed another installation.`,
		questionnaire_loaded: ({ who }) => `${who} loaded the organisation’s own questionnaire.`,
		questionnaire_retired: ({ who }) =>
			`${who} withdrew the organisation’s own questionnaire, so that new rounds cannot use it.`
	},
	refused: ({ action }) => `${action}: that was refused.`,
	people: {
		employee: ({ count }) => `${count} ${Number(count) === 1 ? 'employee' : 'employees'}`,
		peer: ({ count }) => `${count} ${Number(count) === 1 ? 'fellow leader' : 'fellow leaders'}`,
		manager: () => 'the own manager',
		self: () => 'the leader'
	},
	reasons: {
		absent: 'the leader is away',
		left: 'the leader has left or has another job',
		conflict: 'there is a conflict',
		other: 'there is another reason'
	},
	roles: {
		leader: 'leader',
		manager: 'manager',
		coordinator: 'coordinator',
		orgadmin: 'administrator',
		researcher: 'researcher',
		operator: 'operator'
	}
};

export const log: Record<Language, typeof da> = { da, en };
