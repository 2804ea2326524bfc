/**
 * Takes the rows of a dataset and gives labelled stems: fingerprints with the correction that they want and the flaws
 * that they have, twins of gold stems among them, and of these the rows that a learner gets. Hides the choice of chunks and how long stems are cut.
 */
package org.mixingmentor.training.internal.labels;
