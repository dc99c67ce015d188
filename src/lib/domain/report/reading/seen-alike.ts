import type { Gap } from '../gap.ts';

/** Who sees more of a theme, where that is certain. */
export function whoSeesMore({ group }: Pick<Gap, 'group'>): 'self' | 'others' | 'nobody' {
	switch (group) {
		case 'overHigh':
		case 'overLow':
			return 'self';
		case 'underHigh':
		case 'underLow':
			return 'others';
		case 'agreeHigh':
		case 'agreeLow':
		case 'none':
			return 'nobody';
	}
}
