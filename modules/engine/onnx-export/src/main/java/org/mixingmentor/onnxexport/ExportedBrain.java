package org.mixingmentor.onnxexport;

import java.nio.file.Path;

/**
 * A published brain.
 *
 * @param file the brain
 * @param card the text beside it, Markdown
 * @param bytes size of the brain
 * @param worstDifference largest difference between the reloaded file's and the model's outputs
 */
public record ExportedBrain(Path file, Path card, long bytes, double worstDifference) {}
