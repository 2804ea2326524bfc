package org.mixingmentor.onnxexport;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A published brain.
 *
 * @param file the brain
 * @param card the text beside it, Markdown
 * @param bytes size of the brain
 * @param worstDifference largest difference between the reloaded file's and the model's outputs
 * @param loss what int8 costs; empty for a float brain
 */
public record ExportedBrain(
        Path file, Path card, long bytes, double worstDifference, Optional<QuantisationLoss> loss) {}
