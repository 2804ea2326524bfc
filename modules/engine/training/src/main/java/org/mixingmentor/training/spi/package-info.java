/**
 * Takes matrices of fingerprints and labels and gives a trained model: the contract of a learner. A learner is found
 * through the Lookup ({@code @ServiceProvider(service = Learner.class)}) and chosen by its name. Hides nothing: this is
 * for those who bring a learner of their own.
 */
package org.mixingmentor.training.spi;
