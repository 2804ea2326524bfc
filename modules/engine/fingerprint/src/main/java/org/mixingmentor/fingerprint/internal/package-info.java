/**
 * Takes rows of samples and gives their Fourier transforms, and what else is computed along rows: windows, products, sums.
 * Allocates nothing once it is made. Knows nothing of fingerprints and hides how a transform is put together.
 */
package org.mixingmentor.fingerprint.internal;
