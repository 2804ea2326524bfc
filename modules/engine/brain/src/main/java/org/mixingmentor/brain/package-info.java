/**
 * Takes a brain, an ONNX file that carries its own contract, and fingerprints. Gives for each the 35 values of the
 * correction and the probability of each flaw, what the brain says of itself, and how far a sound is from what it
 * learned. Hides ONNX Runtime; refuses with a sentence whatever is not a brain it understands.
 */
package org.mixingmentor.brain;
