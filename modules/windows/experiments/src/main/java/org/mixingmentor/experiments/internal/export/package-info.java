/**
 * Takes a run and gives a brain: asks for its form and name, writes it verified, and says what was measured. Gives a
 * refusal as a sentence in place of it. Hides the order of these steps.
 */
package org.mixingmentor.experiments.internal.export;
