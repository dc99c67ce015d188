/** Figures of one name, as monitoring programs read them. */
export interface Family {
	/** Without the prefix that all share. */
	readonly name: string;
	/** One line, in English. */
	readonly help: string;
	readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
	readonly samples: readonly Sample[];
}

export interface Sample {
	/** What a histogram adds to its name: `_bucket`, `_sum`, `_count`. */
	readonly suffix?: string;
	readonly labels?: Readonly<Record<string, string>>;
	readonly value: number;
}

const prefix = 'ledelsesspejl_';

/** The media type of what `writeExposition` returns. */
export const expositionType = 'text/plain; version=0.0.4; charset=utf-8';

/** The text format of Prometheus, version 0.0.4. Families without a sample are left out. */
export function writeExposition(families: readonly Family[]): string {
	return families
		.filter(({ samples }) => samples.length > 0)
		.map(({ name, help, type, samples }) => {
			const lines = samples.map((sample) => writeSample(name, sample));

			return [
				`# HELP ${prefix}${name} ${help}`,
				`# TYPE ${prefix}${name} ${type}`,
				...lines,
				''
			].join('\n');
		})
		.join('');
}

function writeSample(name: string, { suffix = '', labels = {}, value }: Sample): string {
	const said = Object.entries(labels).map(([label, text]) => `${label}="${escape(text)}"`);
	const braces = said.length === 0 ? '' : `{${said.join(',')}}`;

	return `${prefix}${name}${suffix}${braces} ${String(value)}`;
}

function escape(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
