/** Code at a path of the repository. It is linted as it stands here and lies nowhere else. */
export type Code = readonly [file: string, code: string];

/** A violation, what the lint says about it, and the closest thing that is allowed. */
export interface Planted {
	readonly planted: Code;
	readonly clean: Code;
	readonly says: RegExp;
}

export function inScript(code: string): string {
	return `<script lang="ts">\n${code}\n</script>\n`;
}
