package org.mixingmentor.training.internal.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;

/**
 * Recordings of a base that may be learned beside a user's own: none of a song, kit or preset of which the user has a
 * recording too, since what is left out to be scored on could be among them.
 */
public final class BaseChoice {
    /** Recordings are the same sound when their profiles differ by less, on average over the advised bands, in dB. */
    private static final double SAME_DB = 0.2;

    private BaseChoice() {}

    /**
     * Chooses.
     *
     * @param base as in {@link TrainingSettings#base}
     * @param gold by instrument, the profiles of all the user's ideal stems
     * @return empty where no base is asked for
     * @throws TrainingException when there is no such base; it says what to do
     */
    public static List<BaseRecording> of(String base, Map<String, List<Profile>> gold) throws TrainingException {
        if (base.equals(TrainingSettings.NO_BASE)) {
            return List.of();
        }
        List<BaseRecording> all = read(base).recordings();
        Set<String> own = all.stream()
                .filter(recording -> isOwn(recording.profile(), gold))
                .map(BaseRecording::song)
                .collect(Collectors.toSet());
        List<BaseRecording> others = new ArrayList<>(all);
        others.removeIf(recording -> own.contains(recording.song()));
        return others;
    }

    /**
     * What the user should know of them.
     *
     * @param share how much of what was learned they were
     * @param chosen whether that was found on songs left out, or is what is usual
     */
    public static List<String> sentences(List<BaseRecording> base, double share, boolean chosen) {
        if (base.isEmpty()) {
            return List.of();
        }
        if (share == 0) {
            return List.of("Nothing of the base was learned: without it the networks did best on songs left out.");
        }
        long songs = base.stream().map(BaseRecording::song).distinct().count();
        return List.of(String.format(
                Locale.ROOT,
                "Of what was learned %.0f %% were %d other real recordings (%d songs, kits and presets of the base)%s.",
                100 * share,
                base.size(),
                songs,
                chosen ? ", as much as did best on songs left out" : ""));
    }

    private static Base read(String base) throws TrainingException {
        if (base.equals(TrainingSettings.SHIPPED_BASE)) {
            return Base.shipped();
        }
        try {
            return Base.read(Path.of(base));
        } catch (IOException e) {
            throw new TrainingException(e.getMessage(), e);
        }
    }

    private static boolean isOwn(Profile recording, Map<String, List<Profile>> gold) {
        return gold.values().stream()
                .flatMap(List::stream)
                .anyMatch(own -> differenceDb(own.bandsDb(), recording.bandsDb()) < SAME_DB);
    }

    private static double differenceDb(float[] one, float[] other) {
        double sum = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            sum += Math.abs(one[band] - other[band]);
        }
        return sum / Bands.ADVISED;
    }
}
