/**
 * Takes a seed and gives draws and noise. The same seed gives the same values, to the bit, on every machine. Hides the
 * generators.
 */
package org.mixingmentor.contrast.internal.chance;
