package org.mixingmentor.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mixingmentor.fingerprint.Profile;

/**
 * What gold of an instrument sounds like, of one genre or of all, as far as the base knows it: a target for who has no gold.
 *
 * @param instrument as in a dataset, such as kick or mix
 * @param genre as in a dataset; empty = every genre, and what has none
 * @param songs songs, kits and presets that it is of
 * @param profiles at -18 LUFS, at least {@link #LEAST}: of mixes one a song, the power mean of its excerpts; of all else one a
 *     recording
 */
public record BaseTarget(String instrument, Optional<String> genre, int songs, List<Profile> profiles) {
    /** Fewer profiles have no 10th and 90th percentile. */
    public static final int LEAST = 10;

    private static final int LEAST_SONGS = 3;
    private static final String MIX = "mix";
    private static final String OTHER = "other";
    private static final Map<String, String> PLURALS =
            Map.of(MIX, "mixes", "bass", "basses", "hihat", "hi-hats", "backing_vocals", "backing vocals");
    /** Words of which there is one form only. */
    private static final List<String> MASS = List.of("brass", "percussion", "backing", "fx");

    public BaseTarget {
        profiles = List.copyOf(profiles);
    }

    /** All that a base has enough recordings for: by instrument, every genre first. */
    public static List<BaseTarget> of(Base base) {
        Map<String, List<BaseRecording>> instruments = base.recordings().stream()
                .filter(recording -> !recording.instrument().equals(OTHER)
                        && !recording.profile().silent())
                .collect(Collectors.groupingBy(BaseRecording::instrument, TreeMap::new, Collectors.toList()));
        List<BaseTarget> targets = new ArrayList<>();
        instruments.forEach((instrument, own) -> {
            add(targets, instrument, Optional.empty(), own);
            TreeSet<String> genres = own.stream()
                    .map(BaseRecording::genre)
                    .filter(genre -> !genre.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            genres.forEach(genre -> add(
                    targets,
                    instrument,
                    Optional.of(genre),
                    own.stream()
                            .filter(recording -> recording.genre().equals(genre))
                            .toList()));
        });
        return targets;
    }

    private static void add(
            List<BaseTarget> targets, String instrument, Optional<String> genre, List<BaseRecording> own) {
        Map<String, List<Profile>> songs = own.stream()
                .collect(Collectors.groupingBy(
                        BaseRecording::song,
                        LinkedHashMap::new,
                        Collectors.mapping(BaseRecording::profile, Collectors.toList())));
        List<Profile> profiles = instrument.equals(MIX)
                ? songs.values().stream().map(Profile::mean).toList()
                : own.stream().map(BaseRecording::profile).toList();
        if (profiles.size() >= LEAST && songs.size() >= LEAST_SONGS) {
            targets.add(new BaseTarget(instrument, genre, songs.size(), profiles));
        }
    }

    /** What it is called: "rock mixes of the base, 35 songs", "kicks of the base, 106 recordings". */
    public String title() {
        String one = instrument.replace('_', ' ');
        String many = PLURALS.getOrDefault(instrument, one.endsWith("s") || MASS.contains(one) ? one : one + "s");
        return genre.map(name -> name.replace('_', ' ') + " ").orElse("") + many + " of the base, " + profiles.size()
                + (instrument.equals(MIX) ? " songs" : " recordings");
    }

    @Override
    public String toString() {
        return title();
    }
}
