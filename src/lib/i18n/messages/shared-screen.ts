import type { Language } from '#lib/domain/language.ts';

/** For a screen that several people answer on, one after another. Danish is the source. */
const da = {
	title: 'Skærmen er klar',
	lead: 'Her står intet fra den, der lige har siddet her.',
	scan: 'Har du en seddel, så skriv adressen fra den øverst i browseren.',
	goOn: 'Begyndte du tidligere, kan du gå videre med den samme adresse. Det, du nåede at gemme, er der endnu.',
	leave:
		'Når du har sendt, kan ingen læse dine svar. Går du før, så gem, og sæt en kode på: Adressen kan stå i browserens historik.',
	sharedTitle: 'Sidder du ved en fælles skærm?',
	shared:
		'Gå ikke tilbage i browseren, men gør skærmen klar. Ingen kan læse det, du har sendt, heller ikke med din seddel.',
	pause: 'Adressen kan stå i browserens historik. Sæt en kode på, før du går, og gør skærmen klar.',
	ready: 'Gør skærmen klar til den næste'
};

const en: typeof da = {
	title: 'The screen is ready',
	lead: 'Nothing is left here from the person before you.',
	scan: 'If you have a slip, type the address on it at the top of the browser.',
	goOn: 'If you began earlier, you can go on with the same address. What you had saved is still there.',
	leave:
		'When you have sent, nobody can read your answers. If you leave before, save, and set a code: the address may stand in the history of the browser.',
	sharedTitle: 'Are you at a shared screen?',
	shared:
		'Do not go back in the browser, but make the screen ready. Nobody can read what you have sent, not even with your slip.',
	pause:
		'The address may stand in the history of the browser. Set a code before you leave, and make the screen ready.',
	ready: 'Make the screen ready for the next one'
};

export const sharedScreen: Record<Language, typeof da> = { da, en };
