/**
 * Takes the selected stems and gives a researcher the role Compare: spectra over gold, heat map, map and ranking. So far it shows what will be there and which commands do it today. It will hide the charts; nothing of it is for
 * other modules.
 */
package org.mixingmentor.visualization;
