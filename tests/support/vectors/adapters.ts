import type { Answer, Question } from './answer.ts';
import { changeUnlinked, cohensDCi, reliableChangeIndex, teamChangeFpc } from './change.ts';
import {
	clusteredMean,
	empiricalBayesMoments,
	icc,
	interraterAgreement,
	meanOfLeadersFpc
} from './groups.ts';
import { cronbachAlpha, mcdonaldOmega } from './reliability.ts';
import { benchmarkPercentile, describeItem, meanCiFpc, pAdjust, themeScore } from './scores.ts';
import {
	differenceScoreConstraint,
	polynomialRegression,
	selfOtherAgreement
} from './self-other.ts';
import { nonresponseWeights, raking } from './weights.ts';

/** How each statistic is worked out from a case, by the name that the cases have for it. */
export const adapters: Readonly<Record<string, (question: Question) => Answer>> = {
	themeScore,
	describeItem,
	meanCiFpc,
	cronbachAlpha,
	mcdonaldOmega,
	icc,
	interraterAgreement,
	empiricalBayesMoments,
	clusteredMean,
	meanOfLeadersFpc,
	selfOtherAgreement,
	polynomialRegression,
	differenceScoreConstraint,
	changeUnlinked,
	cohensDCi,
	teamChangeFpc,
	reliableChangeIndex,
	benchmarkPercentile,
	nonresponseWeights,
	raking,
	pAdjust
};
