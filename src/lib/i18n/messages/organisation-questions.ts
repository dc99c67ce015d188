import type { Language } from '#lib/domain/language.ts';

/** The question that each picture of an organisation's report leaves its readers with. Danish is the source. */
const da = {
	answered: 'Har få svaret, så spørg hvorfor, før I læser tallene.',
	overall: 'Hvad ville I gerne høre et eksempel på?',
	themes: 'Hvilket tema er det værd at undersøge sammen, før I gør noget ved det?',
	peers: 'Hvad kan lederne aftale at gøre på samme måde?',
	conditions: 'Hvilke af vilkårene kan I som organisation gøre noget ved?',
	time: 'Hvad skal lederne kunne give slip på for at få tiden?',
	challenges: 'Hvem kan hjælpe med det, der fylder mest?',
	work: 'Hvad siger svarene om rammerne for arbejdet?',
	local: 'Hvad ville I gøre anderledes, hvis svarene var nogle andre?',
	parts: 'Hvad kan én del lære af en anden?',
	since: 'Hvad har I gjort siden sidst, som kan have betydet noget?'
};

const en: typeof da = {
	answered: 'If few have answered, ask why before you read the figures.',
	overall: 'What would you like to hear an example of?',
	themes: 'Which theme is worth exploring together before you do something about it?',
	peers: 'What can the leaders agree to do in the same way?',
	conditions: 'Which of the conditions can you as an organisation do something about?',
	time: 'What must the leaders be able to let go of to get that time?',
	challenges: 'Who can help with what takes up most?',
	work: 'What do the answers say about the conditions of the work?',
	local: 'What would you do differently if the answers had been others?',
	parts: 'What can one part learn from another?',
	since: 'What have you done since last time that may have mattered?'
};

export const organisationQuestions: Record<Language, typeof da> = { da, en };
