import { listSubjects, type Subject } from '#lib/domain/national/reading/subject.ts';
import { writeView, type View } from '#lib/domain/national/reading/view.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** The latest of the years that `npm run country` releases. */
const year = 2025;

/** The country's page, and of each kind of subject of the explorer a view of each shape that there is. */
export function listAddresses(): readonly string[] {
	const kinds = Map.groupBy(listSubjects(currentQuestionnaire()), ({ kind }) => kind);
	const views = [...kinds.values()].flatMap(([subject]) => (subject ? listViews(subject) : []));

	return [
		'/landet',
		`/landet/${year}`,
		...views.map((view) => `/landet/udforsk?${writeView(view)}`)
	];
}

function listViews(subject: Subject): readonly View[] {
	const [group = 'employee'] = subject.groups;
	const whole: View = { subject, group, year, only: {} };
	const shapes: readonly Partial<View>[] =
		group === 'self'
			? [{}, { rows: 'level' }, { rows: 'age' }, { columns: 'year' }]
			: [
					...[
						{},
						{ rows: 'sector' as const },
						{ rows: 'level' as const, columns: 'year' as const }
					],
					...[{ rows: 'field' as const, columns: 'sector' as const, only: { level: 'ledere' } }]
				];

	return shapes.map((shape) => ({ ...whole, ...shape }));
}
