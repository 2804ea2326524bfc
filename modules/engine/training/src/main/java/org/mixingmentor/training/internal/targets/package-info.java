/**
 * Takes stems of a dataset and gives labelled ones: fingerprints with the correction that they want and the flaws that
 * they have, twins of gold stems among them, and of these the rows that a learner gets. What a stem wants is asked of
 * {@code flaws}. Hides threads, rows, and what is too silent or too alike to be learned from.
 */
package org.mixingmentor.training.internal.targets;
