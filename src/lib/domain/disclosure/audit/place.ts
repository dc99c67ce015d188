import type { Figure, Population } from '../figure.ts';

/** Where a figure stands, in words that hold nothing of it. Also its identity: one place, one figure. */
export function placeOf({ population, measure }: Figure<Population>): string {
	return `${placeOfPopulation(population)} ${measureOf({ measure })}`;
}

export function placeOfPopulation(population: Population): string {
	switch (population.kind) {
		case 'team':
			return `team ${population.evaluation} ${population.group}`;
		case 'pool':
			return `pool ${population.organisation} ${population.round} ${population.group}`;
		case 'organisation': {
			const { organisation, round, group, unit = '', level = '', field = '' } = population;
			return `organisation ${organisation} ${round} ${group} ${unit}|${level}|${field}`;
		}
		case 'national': {
			const { sector, level, field, age, region } = population.cell;
			const cell = [sector, level, field, age, region].join('|');
			return `national ${population.year} ${population.group} ${cell}`;
		}
	}
}

/** What is measured, whoever it is measured of. */
export function measureOf({ measure }: Pick<Figure<Population>, 'measure'>): string {
	return `${measure.kind} ${measure.id} ${measure.statistic}`;
}
