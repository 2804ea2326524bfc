/**
 * Takes the first selected stem and gives its spectrogram and its fingerprint over the same time axis. Gives the chunk
 * that a person picked to the spectra. Hides which pixel is which chunk, row and frequency.
 */
package org.mixingmentor.visualization.internal.time;
