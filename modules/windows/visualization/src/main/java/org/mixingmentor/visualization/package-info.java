/**
 * Takes the selected stems and gives a researcher the role Compare: spectra over gold with the difference and the brain's
 * opinion of it, the fingerprint over time, the map of all stems, and what separates gold from flawed. Every number comes
 * from the engine, away from the event thread. Hides the views, in {@code internal} a package each; here stands only the
 * window that saved layouts name.
 */
package org.mixingmentor.visualization;
