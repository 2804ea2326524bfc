/**
 * Takes 100 ms chunks of stereo sound at 48 kHz and gives the 64 values of the fingerprint, version 1, and what is made
 * of many of them: profiles and corrections; and spectrograms for looking at. A chunk's values depend on its samples and
 * the gain alone, so a file and the same sound live agree. Hides the spectra, the mel filters and the DCT.
 */
package org.mixingmentor.fingerprint;
