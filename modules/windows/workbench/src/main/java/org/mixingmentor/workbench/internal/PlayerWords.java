package org.mixingmentor.workbench.internal;

import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.workbench.LoadedSound;
import org.mixingmentor.workbench.Playback;

/**
 * What the player says.
 *
 * @param name what is heard, why nothing is, or what to do
 * @param tone how it is said
 * @param level loudness of what is heard; empty where nothing is loaded
 */
record PlayerWords(String name, Tone tone, String level) {
    /** How the name stands out. */
    enum Tone {
        PLAIN,
        /** The other one of two is heard. */
        OTHER,
        PROBLEM
    }

    /**
     * That of a moment.
     *
     * @param labelling whether the role is the one in which names can be hidden
     */
    static PlayerWords of(Playback playback, boolean labelling) {
        Optional<LoadedSound> heard = playback.hearsOther() ? playback.other() : playback.loaded();
        String file = heard.map(LoadedSound::fileName).orElse(playback.fileName());
        String level = heard.map(PlayerWords::loudness).orElse("");
        if (playback.problem().isPresent()) {
            return new PlayerWords(playback.problem().get() + ". All but listening works.", Tone.PROBLEM, level);
        }
        String hidden = playback.namesHidden() && labelling ? "Name hidden (blind)" : file;
        return new PlayerWords(
                file.isEmpty() ? "Select a stem to hear it." : hidden,
                playback.hearsOther() ? Tone.OTHER : Tone.PLAIN,
                level);
    }

    private static String loudness(LoadedSound sound) {
        return sound.loudness().integratedLufs().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.1f LUFS",
                        sound.loudness().integratedLufs().getAsDouble())
                : "silent";
    }

    /** A time: minutes, seconds, milliseconds. */
    static String clock(double seconds) {
        return String.format(Locale.ROOT, "%d:%06.3f", (int) (seconds / 60), seconds % 60);
    }
}
