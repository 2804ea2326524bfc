/**
 * Takes labelled stems and a predictor and gives scores: per stem, beside the baselines, with thresholds for the flaws.
 * Hides how errors are counted.
 */
package org.mixingmentor.training.internal.scoring;
