package org.mixingmentor.workbench;

import java.util.Optional;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.Stem;

/**
 * What the player has loaded.
 *
 * @param fileName path inside the dataset folder
 * @param stem the whole sound at 48 kHz; empty while it is read, and where it is too long to be held in memory and is
 *     streamed
 * @param loudness as measured
 */
public record LoadedSound(String fileName, Optional<Stem> stem, Loudness loudness) {}
