import type { Action, MakeForm } from '#tests/support/input/forms.ts';
import type { Organisation } from '#tests/support/input/organisation.ts';

/** The forms about an organisation's leaders. */
export function listLeaderForms(form: MakeForm, { leader }: Organisation): readonly Action[] {
	return [
		{ ...form('/ledere/indlaes?/send', { pasted: table }), kind: 'multipart' },
		form('/ledere/indlaes?/apply', { upload: '0'.repeat(32), others: 'kept', seen: 'x' }),
		form('/ledere/ny', { ...person, key: '900', email: 'ny@example.dk' }),
		form(`/ledere/${leader}?/save`, { ...person, key: '901', email: 'gammel@example.dk' }),
		form(`/ledere/${leader}?/leave`, { confirm: 'leave' })
	];
}

const table =
	'Nummer;Leder;Mail;Enhed;Niveau;Område\n1;Anna Holm;anna@example.dk;Skolen;ledere;skole';

const person = {
	...{ name: 'Anna Holm', unit: 'Skolen', niveau: 'ledere', omraade: 'skole' },
	...{ geografi: '', manager: 'chef@example.dk', started_on: '1.8.2021' }
};
