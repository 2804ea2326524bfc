/**
 * Takes an .onnx file and gives a look into it: card, tensors, nodes, weights, metadata, and a try on the selected stem.
 * Gives the problems of a file that is no brain. Hides how it is read.
 */
package org.mixingmentor.experiments.internal.brain;
