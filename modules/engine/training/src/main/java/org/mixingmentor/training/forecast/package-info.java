/**
 * Takes a scanned dataset and says, before anything is trained, what can be learned from its gold: how it spreads, which share
 * of EQ flaws can be found at so many false alarms, with which error, and what would help. Gives a {@link
 * org.mixingmentor.training.forecast.Forecast}. Hides an observer that judges by Bayes' rule with what songs other than the one
 * at hand tell of the spread, and the flaws that it is tried on.
 */
package org.mixingmentor.training.forecast;
