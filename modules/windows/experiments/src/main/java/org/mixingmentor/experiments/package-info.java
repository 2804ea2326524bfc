/**
 * Takes a dataset and gives a researcher the role Experiments: a form and a plan of a training, the queue of trainings,
 * the runs side by side, the export, a look into a brain. Nothing of it is for other modules: here stand the windows that
 * saved layouts name, and the actions. Hides, in {@code internal}, how runs are read and drawn away from the event thread.
 */
package org.mixingmentor.experiments;
