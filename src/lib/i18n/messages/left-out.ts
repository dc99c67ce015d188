import type { Language } from '#lib/domain/language.ts';

/** What a report says about what it leaves out on purpose. Danish is the source. */
const da = {
	pulse: {
		title: 'Denne rapport viser kun temaer',
		text: ({ from }: { from: number }) =>
			`Runden startede under et halvt år efter den sidste runde om den samme leder. Derfor står der fra medarbejderne kun gennemsnit for temaer, og kun når mindst ${from} har svaret: ingen tal for de enkelte udsagn, ingen tal fra lederkolleger og ingen sammenligning med sidste gang. Ellers kunne nogen lægge de to runder ved siden af hinanden og regne ud, hvem der svarede hvad.`,
		told: 'Det fik alle at vide, før de svarede.'
	},
	managers: {
		title: 'Svar fra nærmeste leder står her ikke',
		text: 'Organisationen har valgt kun at vise svar fra nærmeste ledere sammen. Det kræver, at mindst ti forskellige har svaret i runden. Ellers er de slettet ulæst.'
	}
};

const en: typeof da = {
	pulse: {
		title: 'This report shows themes only',
		text: ({ from }) =>
			`The round started less than half a year after the last round about the same leader. So from the employees there are averages for themes only, and only where at least ${from} have answered: no figures for the single statements, no figures from fellow leaders, and no comparison with last time. Otherwise somebody could lay the two rounds side by side and work out who answered what.`,
		told: 'Everybody was told so before answering.'
	},
	managers: {
		title: 'Answers of the manager are not here',
		text: 'The organisation has chosen to show the answers of managers only together. For that, at least ten different managers must have answered in the round. Otherwise they were deleted unread.'
	}
};

export const leftOut: Record<Language, typeof da> = { da, en };
