import { expect, test } from 'vitest';
import type { Plan } from '#lib/domain/round/plan.ts';
import { questionnaire, standard } from '#tests/support/team.ts';
import { summarise } from './summary.ts';

const plan: Plan = {
	leader: { name: 'Mette Holm', email: 'mette@x.dk' },
	...{ unit: 'Nord', organisationName: 'Nørrevang', background: {}, ownWords: '' },
	selection: { ...standard, form: 'tilpasset', themes: ['tillid'], focusOnly: true },
	...{ opensOn: undefined, closesOn: undefined },
	raters: { employees: [], manager: undefined, peers: [] },
	audience: { scope: 'leader', readers: [] },
	contact: { name: '', email: '' }
};

test.for([
	['pulse', 'Puls'],
	['rested', 'Kort runde om få temaer']
] as const)('a form of focus themes alone is, where it is »%s«, a »%s«', ([rest, name]) => {
	const steps = summarise(plan, questionnaire, rest, 'da');
	const [form] = steps.find(({ step }) => step === 'skema')?.facts ?? [];

	expect(form?.text).toMatch(new RegExp(`^${name}: `, 'u'));
});
