/**
 * Takes a dataset, a genre, an instrument and a learner and gives a run: a trained model, its scores beside the
 * baselines, and what a brain must know of the stems it learned from. Gives also the same scores for anything that
 * predicts, a reloaded brain as well. Hides the labels' arithmetic, the learners and Tribuo.
 */
package org.mixingmentor.training;
