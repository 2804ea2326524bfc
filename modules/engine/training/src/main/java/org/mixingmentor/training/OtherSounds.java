package org.mixingmentor.training;

import java.util.List;

/** Sounds that are not the user's own, to be learned beside them: new twins of them whenever they are asked for. */
public interface OtherSounds {
    /** How much of what is learned they may be, each 0 to below 1: who learns from them chooses by what it left out. */
    List<Double> shares();

    /**
     * Twins, and some sounds as they are.
     *
     * @param stems how many
     * @param seed the same one gives the same rows
     * @return rows of so many labels, with the flaw types of the user's own
     */
    TrainingData draw(int stems, long seed);
}
