import type { Finding } from '#lib/domain/research/source.ts';
import {
	edmondson1999,
	grant2012,
	gunzel2018,
	jacobsenAndersen2015,
	ledelseskommissionen2018,
	lund2022,
	nembhard2006,
	tummersKnies2015
} from '../guides/shared-sources.ts';
import {
	bro2018,
	clausen2019,
	ekvall1991,
	franke2014,
	groen2020,
	hundepool2024,
	jensen2019,
	joensson2016,
	kim2013,
	vanDenBroeck2010,
	yukl2012
} from './sources.ts';

/**
 * Where the idea of a part of the questionnaire is from, by the id of the theme, and `vilkaar` for the
 * leaders' own conditions. The words of the statements are our own.
 */
export const origins: Readonly<Partial<Record<string, Finding>>> = {
	samlet: {
		da: 'Ideen er fra skemaer om arbejdsmiljø, der spørger til ledelsens kvalitet i det hele taget.',
		en: 'The idea is from work environment questionnaires that ask about the quality of leadership as a whole.',
		sources: [clausen2019]
	},
	retning: {
		da: 'Ideen er fra forskning i transformationsledelse: at udvikle, dele og fastholde en vision.',
		en: 'The idea is from research on transformational leadership: to develop, share and sustain a vision.',
		sources: [jensen2019, jacobsenAndersen2015]
	},
	anerkendelse: {
		da: 'Ideen er fra forskning i verbale belønninger og fra skemaer om anerkendelse i arbejdet.',
		en: 'The idea is from research on verbal rewards and from questionnaires about recognition at work.',
		sources: [jensen2019, clausen2019]
	},
	faglighed: {
		da: 'Ideen er fra dansk forskning i faglig ledelse: at blive enige om, hvad god kvalitet er.',
		en: 'The idea is from Danish research on professional development leadership: to agree on what good quality is.',
		sources: [groen2020, lund2022]
	},
	tillid: {
		da: 'Ideen er fra forskning i autonomi på arbejdet og fra skemaer om tillid og indflydelse.',
		en: 'The idea is from research on autonomy at work and from questionnaires about trust and influence.',
		sources: [vanDenBroeck2010, clausen2019]
	},
	tryghed: {
		da: 'Ideen er fra forskning i psykologisk tryghed, set fra det, lederen gør.',
		en: 'The idea is from research on psychological safety, seen from what the leader does.',
		sources: [edmondson1999, nembhard2006]
	},
	inddragelse: {
		da: 'Ideen er fra dansk forskning i distribueret ledelse på hospitaler.',
		en: 'The idea is from Danish research on distributed leadership in hospitals.',
		sources: [joensson2016, gunzel2018]
	},
	drift: {
		da: 'Ideen er fra forskning i opgaveorienteret ledelse: at gøre klart, planlægge, følge op og løse problemer.',
		en: 'The idea is from research on task-oriented leadership: to clarify, plan, monitor and solve problems.',
		sources: [yukl2012, ledelseskommissionen2018]
	},
	forandring: {
		da: 'Ideen er fra forskning i ledelse, der sætter forandring i gang.',
		en: 'The idea is from research on change-oriented leadership.',
		sources: [yukl2012, ekvall1991]
	},
	opad: {
		da: 'Ideen er fra forskning i offentlig ledelse: loyalitet over for det politiske niveau, og det at stå til ansvar.',
		en: 'The idea is from research on public leadership: political loyalty and accountability.',
		sources: [tummersKnies2015, ledelseskommissionen2018]
	},
	tvaers: {
		da: 'Ideen er fra forskning i offentlig ledelse: at lede i netværk.',
		en: 'The idea is from research on public leadership: to lead in networks.',
		sources: [tummersKnies2015]
	},
	borger: {
		da: 'Ideen er fra forskning i lysten til at gøre noget godt for andre og for samfundet.',
		en: 'The idea is from research on the wish to do good for others and for society.',
		sources: [kim2013, grant2012, ledelseskommissionen2018]
	},
	trivsel: {
		da: 'Ideen er fra forskning i ledelse, der tager vare på helbred, og fra skemaer om støtte fra lederen.',
		en: 'The idea is from research on health-oriented leadership and from questionnaires about support from the leader.',
		sources: [franke2014, clausen2019]
	},
	vilkaar: {
		da: 'Ideen er fra Ledelseskommissionen og fra dansk forskning i, hvor mange én leder kan lede.',
		en: 'The idea is from the Danish Leadership Commission and from Danish research on how many one leader can lead.',
		sources: [ledelseskommissionen2018, groen2020, bro2018]
	}
};

/** All parts, in the order of the questionnaire. */
export const allOrigins: readonly Finding[] = Object.values(origins).filter(
	(origin) => origin !== undefined
);

/** Where the rules for what is shown set out from. */
export const ruleOrigin: Finding = {
	da: 'Reglerne tager udgangspunkt i en håndbog, som en række statistikkontorer i Europa har skrevet sammen.',
	en: 'The rules set out from a handbook that a number of statistical offices in Europe wrote together.',
	sources: [hundepool2024]
};
