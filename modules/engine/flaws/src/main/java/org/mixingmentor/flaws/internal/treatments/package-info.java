/**
 * Takes a stem, the kind and the amount of one flaw, and gives the stem with that flaw; takes EQ settings and gives their
 * exact curve; takes two stems and gives how far apart they are on the fingerprint's own terms. Each flaw is seeded and
 * gives the same samples for the same seed. Hides how each is made.
 */
package org.mixingmentor.flaws.internal.treatments;
