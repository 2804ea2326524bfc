/**
 * Takes a stem and an amount and gives the stem with a flaw that no equaliser undoes; takes a stem before and after and
 * gives the same chunks of both, on the fingerprint's own terms. Each is seeded and gives the same samples for the same
 * seed. Hides how each is made.
 */
package org.mixingmentor.flaws.internal.treatments;
