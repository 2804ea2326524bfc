/**
 * Takes the selected stems and gives a researcher the role Compare: spectra over gold with the difference and the brain's
 * opinion of it, the fingerprint over time, the map of all stems, and what separates gold from flawed. Every number comes
 * from the engine, away from the event thread. Hides the views; nothing of it is for other modules.
 */
package org.mixingmentor.visualization;
