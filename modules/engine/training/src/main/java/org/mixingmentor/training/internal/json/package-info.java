/**
 * Takes records and gives them as JSON, and back: the one form in which runs, scores and curves stand on disk, from the
 * records' own components. Names the few words that differ between the two. Hides Gson and what earlier versions left out.
 */
package org.mixingmentor.training.internal.json;
