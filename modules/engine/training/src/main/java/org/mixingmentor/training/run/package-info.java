/**
 * Takes a dataset, what is asked for and a learner and gives runs: trains, cross-validates, evaluates, plans and queues,
 * and lists, reads, compares and forgets what was done. Here all parts of a training come together, in the order in which
 * they stand below {@code internal}: gather, twins, targets, learn, evaluate, and at last the run's files. Hides that
 * order, the folders of runs and their JSON.
 */
package org.mixingmentor.training.run;
