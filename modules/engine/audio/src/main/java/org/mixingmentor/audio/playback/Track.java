package org.mixingmentor.audio.playback;

/**
 * A sound with its playback gain, as a {@link Player} loads it.
 *
 * @param sound what is heard
 * @param gainDb by how much it is raised or lowered; {@code ListeningLevel} gives the gain that makes sounds equally loud
 */
public record Track(PlayableSound sound, double gainDb) {}
