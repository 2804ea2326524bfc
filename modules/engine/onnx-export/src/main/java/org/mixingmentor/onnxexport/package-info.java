/**
 * Takes a trained model and what is to be known of it, and gives a brain: an ONNX file that any runtime can load, with a
 * card beside it that says what it was trained on and how well it does. Published only after {@code brain} has reloaded
 * the file and reproduced the model's predictions; a version once written is never overwritten. Hides the ONNX protocol
 * buffers.
 */
package org.mixingmentor.onnxexport;
