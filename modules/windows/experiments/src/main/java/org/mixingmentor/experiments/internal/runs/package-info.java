/**
 * Takes the runs of a dataset and gives them as a table that can be sorted and filtered, with what can be done to those
 * that are selected. Gives a column to the table and to the filter at once. Hides when the runs are read anew.
 */
package org.mixingmentor.experiments.internal.runs;
