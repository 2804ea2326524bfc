/**
 * Takes the structures and rows of the public API and gives the parts that a training is put together from. Hides how
 * labels become targets, how stems become rows and how predictions are scored.
 */
package org.mixingmentor.training.internal;
