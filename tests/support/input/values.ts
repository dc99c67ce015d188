import type { Action } from './forms.ts';
import {
	browserParts,
	postCase,
	validBody,
	type Case,
	type MakeCase,
	type Sender
} from './cases.ts';
import type { Chance } from './chance.ts';
import { multipart, urlEncode, type Body, type Field } from './post.ts';
import { foreignAddresses, makeText, marker } from './texts.ts';

/** Forms that are whole, with contents that nobody wrote by hand. They may be taken; nothing may break. */
export const strangeContents: readonly MakeCase[] = [
	fill('any text in a field', (chance, field) => ({ ...field, value: makeText(chance) })),
	fill('an address of another site', (chance, field) => ({
		...field,
		value: chance.pick(foreignAddresses)
	})),
	fill('a field less', () => undefined),
	send('any file', ({ chance }, { fields }) =>
		multipart([...fields, { name: 'file', file: `${marker}.csv`, value: makeFile(chance) }])
	),
	send('a nested multipart', (_, { fields }) => {
		const { bytes } = multipart(fields, 'inner');
		return multipart([...fields.slice(1), { name: fields[0]?.name ?? 'a', value: bytes }]);
	}),
	send('any bytes changed', ({ chance }, action) => {
		const { type, bytes } = validBody(action);
		const changed = Buffer.from(bytes);
		for (let times = 1 + chance.int(3); times > 0 && changed.length > 0; times -= 1) {
			changed[chance.int(changed.length)] = chance.int(256);
		}
		return { type, bytes: changed };
	}),
	send('a charset that is not so', ({ chance }, action) => {
		const { type, bytes } = validBody(action);
		return { type: `${type}; charset=${chance.pick(['utf-16', 'latin1', marker, '""'])}`, bytes };
	}),
	askForData
];

/** The form as the framework's own script sends it, which is answered with data and not with a page. */
function askForData(sender: Sender, action: Action): Case {
	const fields = action.fields.map((field) => ({ ...field, value: makeText(sender.chance) }));
	const parts = browserParts(sender, action, urlEncode(fields));
	const headers = parts.headers.map(([name, value]) =>
		name === 'Accept' ? ([name, 'application/json'] as const) : ([name, value] as const)
	);

	return postCase('a form that asks for data', 'answered', action, { ...parts, headers });
}

function fill(
	fault: string,
	change: (chance: Chance, field: Field) => Field | undefined
): MakeCase {
	return send(fault, ({ chance }, { kind, fields }) => {
		const at = chance.int(Math.max(1, fields.length));
		const changed = fields.flatMap((field, index) =>
			index === at ? (change(chance, field) ?? []) : field
		);
		return kind === 'multipart' ? multipart(changed) : urlEncode(changed);
	});
}

function send(fault: string, make: (sender: Sender, action: Action) => Body): MakeCase {
	return (sender, action) =>
		postCase(fault, 'answered', action, browserParts(sender, action, make(sender, action)));
}

function makeFile(chance: Chance): Buffer {
	switch (chance.int(6)) {
		case 0:
			return Buffer.from(Array.from({ length: 500 }, () => chance.int(256)));
		case 1:
			return Buffer.from(`${chance.pick(['"', ';', '\n', 'a@b.', '@<', '"";'])}`.repeat(100_000));
		case 2:
			return Buffer.from(`\ufeffNavn;Mail\n${makeText(chance)};a@x.dk`, 'utf16le');
		case 3:
			return Buffer.from(`Navn;Mail\n=HYPERLINK("//evil");=cmd@x.dk\n${marker};${marker}@x.dk`);
		case 4:
			return Buffer.from(`PK\u0003\u0004${makeText(chance)}`);
		default:
			return Buffer.from(
				Array.from({ length: 50 }, () => makeText(chance)).join(chance.pick([';', '\n']))
			);
	}
}
