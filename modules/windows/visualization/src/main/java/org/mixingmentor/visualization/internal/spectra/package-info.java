/**
 * Takes the compared stems and gives their spectra over gold, the difference with what a brain says of it, and the stem
 * as that correction would make it sound. Gives the numbers under the cursor in words. Hides the chart and the brain that
 * is kept loaded.
 */
package org.mixingmentor.visualization.internal.spectra;
