/**
 * Takes the selected runs and gives what is in them, a tab for each question: scores, bands, curves, stems, flaws, inputs,
 * refusals, settings. What a tab shows is computed in a class without Swing beside it. Hides when a tab is filled.
 */
package org.mixingmentor.experiments.internal.tabs;
