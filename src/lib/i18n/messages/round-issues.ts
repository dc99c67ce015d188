import type { Language } from '#lib/domain/language.ts';
import { setupIssues } from './setup-issues.ts';

/** What a step of an organisation's round lacks, and what cannot be used. Danish is the source. */
const da = {
	...setupIssues.da.texts,
	name: 'Giv runden et navn.',
	opens: 'Vælg, hvornår runden åbner.',
	opensPast: 'Åbningsdagen er gået. Vælg en ny.',
	closesSoon: 'Der skal være mindst to dage fra den dag, mailene går ud, til sidste dag.',
	confirmTooLate: 'Dagen skal ligge før den dag, runden åbner.',
	leaders: 'Vælg mindst én leder.',
	nobodyCan: 'Ingen af de valgte ledere kan være med. Se hvorfor under »Se det hele igennem«.',
	raters: 'Der er ingen på listerne endnu.',
	peersNotAsked:
		'Der står lederkolleger på listerne, men skemaet spørger dem ikke. Tag dem med her, eller tag dem af listerne.',
	contactIsLeader: 'Det må ikke være en af lederne i runden. Vælg en anden.',
	groupName: 'Giv skemaet et navn.',
	danish: 'Skriv også udsagnet på dansk.',
	english: 'Skriv også udsagnet på engelsk.',
	statementTwice: 'Det samme udsagn står længere oppe.',
	promise: 'Sæt kryds, hvis runden skal gøres klar.'
};

const en: typeof da = {
	...setupIssues.en.texts,
	name: 'Give the round a name.',
	opens: 'Choose when the round opens.',
	opensPast: 'The opening day has passed. Choose a new one.',
	closesSoon: 'There must be at least two days from the day the mails leave to the last day.',
	confirmTooLate: 'The day must lie before the day on which the round opens.',
	leaders: 'Choose at least one leader.',
	nobodyCan: 'None of the chosen leaders can take part. See why under “Check everything”.',
	raters: 'There is nobody on the lists yet.',
	peersNotAsked:
		'There are fellow leaders on the lists, but the form does not ask them. Include them here, or take them off the lists.',
	contactIsLeader: 'It must not be one of the leaders in the round. Choose somebody else.',
	groupName: 'Give the form a name.',
	danish: 'Write the statement in Danish too.',
	english: 'Write the statement in English too.',
	statementTwice: 'The same statement stands further up.',
	promise: 'Tick the box if the round is to be made ready.'
};

export const roundIssues: Record<Language, typeof da> = { da, en };
