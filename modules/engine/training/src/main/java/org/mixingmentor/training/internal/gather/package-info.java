/**
 * Takes a dataset and what is asked of it and gives the stems of a training, each on its side: learned from, chosen on or
 * scored on, by the dataset's split or in folds that keep songs whole. Refuses to let one sound stand on two sides.
 * Hides how songs that belong together are found, dealt out and lent.
 */
package org.mixingmentor.training.internal.gather;
