/**
 * Takes labelled stems and a predictor and gives scores: per stem, beside the baselines, with intervals over songs and
 * with thresholds for the flaws. Hides how errors are counted and songs drawn.
 */
package org.mixingmentor.training.internal.evaluate;
