import type { Configure } from './chart.ts';

/** One part of the leader's time, in whole per cent. */
export interface TimePart {
	readonly id: string;
	readonly label: string;
	readonly now: number | undefined;
	readonly wished: number | undefined;
	/** What stands in the table, where that is more than the number. */
	readonly texts?: { readonly now: string; readonly wished: string } | undefined;
}

/** Two bars of ten pixels and a little air between them, in a row of 56. */
const pair = { categoryPercentage: 0.44, barPercentage: 0.84, maxBarThickness: 10 };

/**
 * Paired bars, now filled and wished outlined, in the order of the questionnaire. Beside its table the
 * picture has no words of its own; alone on a phone each pair carries its name.
 */
export function timeSplitChart(parts: readonly TimePart[]): Configure {
	return ({ colour, besideTable }) => ({
		type: 'bar',
		data: {
			labels: parts.map(({ label }) => label),
			datasets: [
				{
					data: parts.map(({ now }) => now ?? null),
					backgroundColor: colour('--self'),
					borderRadius: 2,
					...pair
				},
				{
					data: parts.map(({ wished }) => wished ?? null),
					backgroundColor: 'transparent',
					borderColor: colour('--self'),
					borderWidth: 1.5,
					borderRadius: 2,
					...pair
				}
			]
		},
		options: {
			indexAxis: 'y',
			animation: false,
			events: [],
			maintainAspectRatio: false,
			scales: {
				x: { display: false, min: 0, max: longestBar(parts) * 1.05 },
				y: {
					border: { display: false },
					grid: { display: besideTable, drawTicks: false, color: colour('--line') },
					ticks: {
						display: !besideTable,
						mirror: true,
						autoSkip: false,
						labelOffset: -20,
						padding: 0,
						color: colour('--ink'),
						font: { family: colour('--font-text'), size: 15 }
					}
				}
			}
		}
	});
}

/** The axis ends at a whole ten, and never before forty, so that small shares look small. */
export function longestBar(parts: readonly TimePart[]): number {
	const largest = Math.max(0, ...parts.flatMap(({ now, wished }) => [now ?? 0, wished ?? 0]));

	return Math.max(40, Math.ceil(largest / 10) * 10);
}
