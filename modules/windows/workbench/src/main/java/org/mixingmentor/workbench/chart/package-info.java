/**
 * Takes plain numbers with their names and units and gives charts in the look of the workbench, with a cursor to read
 * them by, and every picture as PNG, SVG and CSV. What a window paints itself joins in as a {@link Picture}. Hides
 * JFreeChart and JFreeSVG.
 */
package org.mixingmentor.workbench.chart;
