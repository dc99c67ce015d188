import { expect, test } from 'vitest';
import { writeExposition } from './exposition.ts';

test('a family has its help, its type and a line for each sample', () => {
	const text = writeExposition([
		{
			name: 'rounds',
			help: 'Rounds by state.',
			type: 'gauge',
			samples: [
				{ labels: { state: 'open' }, value: 3 },
				{ labels: { state: 'draft' }, value: 0.5 }
			]
		},
		{ name: 'none', help: 'Nothing.', type: 'counter', samples: [] },
		{
			name: 'time_seconds',
			help: 'Time.',
			type: 'histogram',
			samples: [{ suffix: '_bucket', labels: { le: '+Inf' }, value: 2 }]
		}
	]);

	expect(text).toBe(`# HELP ledelsesspejl_rounds Rounds by state.
# TYPE ledelsesspejl_rounds gauge
ledelsesspejl_rounds{state="open"} 3
ledelsesspejl_rounds{state="draft"} 0.5
# HELP ledelsesspejl_time_seconds Time.
# TYPE ledelsesspejl_time_seconds histogram
ledelsesspejl_time_seconds_bucket{le="+Inf"} 2
`);
});

test('what would end a label is written so that it does not', () => {
	const samples = [{ labels: { job: 'a"b\\c\nd' }, value: 1 }];

	expect(writeExposition([{ name: 'x', help: 'X.', type: 'gauge', samples }])).toContain(
		'ledelsesspejl_x{job="a\\"b\\\\c\\nd"} 1\n'
	);
});
