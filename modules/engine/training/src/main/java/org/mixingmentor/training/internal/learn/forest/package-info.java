/**
 * Takes training data and gives a random forest: trees over binned fingerprints, grown jointly for all outputs. Hides bins,
 * histograms and the search for splits; what comes out is the plain {@link org.mixingmentor.training.Forest}.
 */
package org.mixingmentor.training.internal.learn.forest;
