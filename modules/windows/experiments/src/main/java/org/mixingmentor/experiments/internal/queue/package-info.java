/**
 * Takes trainings to be done one after the other and gives the queue as it is seen: what each is, how far it is, how it
 * learns. Gives the learners and the way from a training to its run. Hides how often one looks.
 */
package org.mixingmentor.experiments.internal.queue;
