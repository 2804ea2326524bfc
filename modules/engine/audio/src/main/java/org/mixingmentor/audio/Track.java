package org.mixingmentor.audio;

/**
 * What is loaded into a {@link Player}.
 *
 * @param sound what is heard
 * @param gainDb by how much it is raised or lowered; {@link ListeningLevel} gives the gain that makes sounds equally loud
 */
public record Track(PlayableSound sound, double gainDb) {}
