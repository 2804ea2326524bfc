/**
 * Takes a dataset and gives a researcher the role Experiments: a form and a plan of a training, the queue of trainings,
 * the runs side by side, the export, a look into a brain. Hides how runs are read and drawn away from the event thread.
 * Nothing of it is for other modules.
 */
package org.mixingmentor.experiments;
