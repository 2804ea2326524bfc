/**
 * Takes the stems of a training and gives the sides that they stand on: folds that keep songs whole, and the assurance
 * that no sound stands on two sides. Hides how songs that belong together are found and dealt out.
 */
package org.mixingmentor.training.internal.folds;
