package org.mixingmentor.labeling.internal;

import org.mixingmentor.workbench.Playback;

/** Why there is no picture of a sound, and what to do about it. */
final class MissingPicture {
    private MissingPicture() {}

    /** @param nextKey goes to the next stem without a label; empty where nothing does */
    static String reason(LabelController controller, String nextKey) {
        Playback playback = controller.playback();
        if (controller.dataset().isEmpty()) {
            return "Open a dataset folder first: File, Open Dataset (Ctrl+O).";
        }
        if (controller.stem().isEmpty()) {
            return "Choose a stem in the queue"
                    + (nextKey.isEmpty() ? "." : ", or press " + nextKey + " for the next one without a label.");
        }
        if (playback.problem().isPresent() && playback.loaded().isEmpty()) {
            return playback.problem().get();
        }
        boolean heard = (playback.hearsOther() ? playback.other() : playback.loaded()).isPresent();
        return heard && !playback.reading()
                ? "Longer than 15 minutes: it is played, and labelled, without a picture."
                : "Reading the sound ...";
    }
}
