/**
 * Takes labelled chunks and gives lines: what the 64 values of a stem's mean chunk say of its corrections and flaws without
 * any network. The learner {@code linear}, and the baseline that every other is held against. Hides how rows are made; the
 * fitting is Tribuo's.
 */
package org.mixingmentor.training.internal.learn.linear;
