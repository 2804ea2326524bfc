/**
 * Takes a dataset and gives a researcher the role Experiments: runs, their progress, their comparison and the export. So far it shows what will be there and which commands do it today. It will hide the queue of runs; nothing of it is for
 * other modules.
 */
package org.mixingmentor.experiments;
