/**
 * Takes the fingerprints and labels of a dataset's stems and gives what can be seen in them: the gold envelope of an
 * instrument, differences, what separates gold from flawed, a map, neighbours, duplicates, outliers and suspects. Stems
 * are compared by their mean fingerprint, freed of level. Hides the statistics.
 */
package org.mixingmentor.comparison;
