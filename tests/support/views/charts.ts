import { readFileSync } from 'node:fs';

/** A picture of figures by itself: its title and what is drawn, without the sentences around it. */
export interface ChartView {
	/** Below src/lib/components; its comment says what the picture is to say. */
	readonly component: string;
	/** What is photographed, and what in it is words about the picture. */
	readonly frame: string;
	readonly hide: string;
}

/** In a leader's report. */
export const reportCharts: readonly ChartView[] = [
	{ component: 'report/Overview', frame: 'section:has(#overblik)', hide: 'p, .after' },
	{ component: 'report/Gaps', frame: 'section:has(#ord)', hide: 'section > p, .views, .ask' },
	{
		component: 'chart/SelfAndOthers',
		frame: '.views',
		hide: 'p:not(.upward, .rightward), details, label'
	},
	{
		component: 'report/ThemeWhole',
		frame: 'details[open] .theme:has(.key)',
		hide: '.theme > :not(.whole, .key)'
	},
	{ component: 'report/Balance', frame: 'section:has(#balance)', hide: 'p, .after' },
	{ component: 'TimeSplit', frame: 'section:has(#tid)', hide: 'p' },
	{ component: 'report/SinceLast', frame: 'section:has(#siden)', hide: 'p, details, .after' }
];

/** In the report about a leader of many, where shares are shown. */
export const largeTeamCharts: readonly ChartView[] = [
	{
		component: 'report/Shares',
		frame: 'details[open] .theme',
		hide: '.theme > :not(.statements), .theme table:not(:has(caption:not(.visually-hidden)))'
	}
];

/** In an organisation's report. */
export const organisationCharts: readonly ChartView[] = [
	{ component: 'organisation-report/Rates', frame: 'section:has(#svar)', hide: 'p' },
	{ component: 'RowPlot', frame: 'section:has(#temaer)', hide: 'p, .details, .after' },
	{
		component: 'organisation-report/SeenAlike',
		frame: '.views',
		hide: 'p:not(.upward, .rightward), details, label'
	},
	{ component: 'organisation-report/Gaps', frame: 'section:has(#enighed)', hide: 'p' }
];

/** The sentence that a picture is to say, as its component's comment has it. */
export function readMeaning(component: string): string {
	const text = readFileSync(`src/lib/components/${component}.svelte`, 'utf8');
	const [, meaning] = /^<!--\n@component\n(?:(?!-->)[^])*?Says[^»]*: »([^«]+)«/u.exec(text) ?? [];
	if (meaning === undefined) throw new Error(`${component} does not say what its picture says`);

	return meaning.replaceAll('\n', ' ');
}
