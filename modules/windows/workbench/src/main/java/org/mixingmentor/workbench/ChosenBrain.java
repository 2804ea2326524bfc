package org.mixingmentor.workbench;

import java.nio.file.Path;
import org.mixingmentor.brain.BrainMetadata;

/**
 * The brain that the windows ask. It is not shared itself: a loaded brain serves one thread, so each opens its own.
 *
 * @param file the .onnx file, which loaded without complaint when it was chosen
 * @param metadata what it says of itself
 */
public record ChosenBrain(Path file, BrainMetadata metadata) {}
