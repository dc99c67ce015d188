import qrcode from 'qrcode';
import type { Language } from '#lib/domain/language.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { slips as messages } from '#lib/i18n/messages/slips.ts';
import type { Slip } from '../invitations/slips/print.ts';

/** How slips lie on the sheet: names on the back of the codes, or beside them to be folded. */
export const slipForms = ['double', 'fold'] as const;

export type SlipForm = (typeof slipForms)[number];

/** A sheet of slips as `slips.typ` prints it. */
export interface PrintedSlips {
	readonly language: Language;
	readonly title: string;
	readonly form: SlipForm;
	readonly slips: readonly PrintedSlip[];
}

/** The side with the code names nobody; the other side is what the slip is handed out by. */
interface PrintedSlip {
	readonly language: Language;
	readonly code: {
		/** A picture as SVG. */
		readonly svg: string;
		readonly alt: string;
		readonly title: string;
		readonly lines: readonly string[];
		/** The link, in two lines to type it from. */
		readonly origin: string;
		readonly token: string;
	};
	readonly name: {
		readonly to: string;
		readonly address: string;
		readonly about: string;
		readonly unit: string;
	};
}

export function describeSlips(
	slips: readonly Slip[],
	{
		form,
		origin,
		closes
	}: { readonly form: SlipForm; readonly origin: string; readonly closes: Date },
	language: Language
): PrintedSlips {
	return {
		...{ language, form, title: messages[language].fileTitle },
		slips: slips.map((slip) => describeSlip(slip, origin, closes))
	};
}

/** In the person's own language, whoever prints it. */
function describeSlip(
	{ token, language, address, leaderName, unit }: Slip,
	origin: string,
	closes: Date
): PrintedSlip {
	const words = messages[language].slip;

	return {
		language,
		code: {
			...{ svg: drawCode(`${origin}/s/${token}`), alt: words.alt, title: words.title, token },
			origin: `${origin}/s/`,
			lines: [words.scan, words.anonymous, words.closes({ day: formatDay(closes, language) })]
		},
		name: { to: words.to, address, about: words.about({ leader: leaderName }), unit }
	};
}

/** One path of black runs, with the quiet border that the code needs. */
function drawCode(text: string): string {
	const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
	const { size } = modules;
	const runs: string[] = [];
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) if (modules.get(y, x)) runs.push(`M${x} ${y}h1v1h-1z`);

	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${size + 4} ${size + 4}"><path d="${runs.join('')}"/></svg>`;
}
