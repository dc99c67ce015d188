import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { questionnaire } from '#tests/support/team.ts';
import Agreements from './Agreements.svelte';
import type { OwnFollowUp } from './files.ts';
import WhatNow from './WhatNow.svelte';

const closedOn = '2026-11-20';
const followUp: OwnFollowUp = {
	...{ path: '/rapport/r/opfoelgning', overTime: undefined },
	plan: {
		talk: { day: '2026-12-01', time: '10:00', isHeld: false },
		meeting: { day: '2026-12-09', time: undefined, isHeld: false },
		focus: [
			{ theme: undefined, words: 'Kaffe hver fredag', status: 'under_way' },
			{ theme: undefined, words: 'Kortere møder', status: 'done' },
			{ theme: undefined, words: 'Flere mål', status: 'dropped' }
		]
	}
};
const planned = /1\. december|9\. december|Kaffe hver fredag/u;

test('a report shows its leader what was agreed, and prints the advice that everybody gets', () => {
	const { body } = render(Agreements, {
		props: { language: 'da', questionnaire, closedOn, followUp }
	});
	const [screen = '', paper = ''] = body.split('class="on-paper');

	expect(screen).toMatch(planned);
	expect(paper).not.toMatch(planned);
	expect(paper).toContain('4. december');
});

test('what is done or put away is no agreement any more', () => {
	const { body } = render(Agreements, {
		props: { language: 'da', questionnaire, closedOn, followUp }
	});

	expect(body).not.toMatch(/Kortere møder|Flere mål/u);
});

test('the three steps after a report are printed without the days that were chosen', () => {
	const { body } = render(WhatNow, {
		props: { language: 'da', closedOn, followUp, guides: undefined }
	});

	expect(body).toMatch(planned);
	expect(body.replace(/<span class="no-print[^>]*>[^<]*<\/span>/gu, '')).not.toMatch(planned);
});
