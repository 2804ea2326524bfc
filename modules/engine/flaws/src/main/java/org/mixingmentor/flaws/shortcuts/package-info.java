/**
 * Takes gold and flawed stems and gives what tells them apart that must not matter: where their spectra end, what their quiet
 * parts hold, format, rate, length, level. A model would learn that instead of the flaw. Hides how each is measured, and the
 * resampling of songs that says how sure a finding is.
 */
package org.mixingmentor.flaws.shortcuts;
