package org.mixingmentor.training.internal.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.internal.gather.ChunkChoice;
import org.mixingmentor.training.internal.twins.GoldSounds;

/** Gathers the rows that a learner gets, stem by stem; of each only the chosen chunks stay in memory. */
public final class TrainingDataBuilder {
    private final float goldMeanWeight;

    private final List<float[]> fingerprints = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();
    private final List<float[]> corrections = new ArrayList<>();
    private final List<Float> correctionWeights = new ArrayList<>();
    private final List<List<String>> flaws = new ArrayList<>();
    private final List<Integer> songs = new ArrayList<>();
    private final Map<String, Integer> songNumbers = new HashMap<>();
    private final Map<TargetKind, Integer> targets = new TreeMap<>();
    private final List<FingerprintMatrix> means = new ArrayList<>();
    private int rows;

    /**
     * Starts with nothing.
     *
     * @param goldMeanWeight weight of the corrections towards the average gold stem: their flaws are taught anyway
     */
    public TrainingDataBuilder(double goldMeanWeight) {
        this.goldMeanWeight = (float) goldMeanWeight;
    }

    /** Adds a stem's chosen chunks; silence adds nothing. */
    public void add(LabelledStem stem, long seed) {
        ChunkChoice choice = ChunkChoice.of(stem.fingerprints(), Profile.TRAINING_RANGE_DB, ChunkChoice.MOST, seed);
        if (choice.indices().length == 0) {
            return;
        }
        targets.merge(stem.target().kind(), 1, Integer::sum);
        means.add(choice.mean());
        fingerprints.add(choice.fingerprints().values());
        weights.add(choice.weights());
        labels.add(labelled(stem, choice.indices()));
        rows += choice.indices().length;
    }

    /** The number of each song whose stems were added, as in {@link TrainingData#songs}. */
    public Map<String, Integer> songs() {
        return songNumbers;
    }

    /** Chunks gathered so far. */
    public int rows() {
        return rows;
    }

    /** How many stems have which target. */
    public Map<TargetKind, Integer> targets() {
        return targets;
    }

    /** Mean fingerprints of the stems, one row each. */
    public List<FingerprintMatrix> means() {
        return means;
    }

    /** The flaws that any of the stems has, in alphabetical order. */
    public List<String> flawTypes() {
        return flaws.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    /**
     * Joins the rows.
     *
     * @param flawTypes the outputs beside the corrections; other flaws are not taught
     */
    public TrainingData build(List<String> flawTypes) {
        float[] known = new float[correctionWeights.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = correctionWeights.get(i);
        }
        return new TrainingData(
                joined(fingerprints),
                joined(weights),
                labels.stream().flatMapToInt(Arrays::stream).toArray(),
                joined(corrections),
                known,
                truths(flawTypes),
                songs.stream().mapToInt(Integer::intValue).toArray(),
                flawTypes);
    }

    /** One label for the stem, or, where flaws have regions, one for each set of flaws that chunks share. */
    private int[] labelled(LabelledStem stem, int[] chunks) {
        Map<List<String>, Integer> known = new HashMap<>();
        int[] numbers = new int[chunks.length];
        for (int i = 0; i < chunks.length; i++) {
            List<String> here = flawsAt(stem, ChunkGrid.centreSeconds(chunks[i]));
            boolean outside = !stem.regions().isEmpty() && here.isEmpty();
            numbers[i] = known.computeIfAbsent(here, flawsHere -> newLabel(stem, flawsHere, outside));
        }
        return numbers;
    }

    private int newLabel(LabelledStem stem, List<String> flawsHere, boolean outside) {
        flaws.add(flawsHere);
        corrections.add(stem.target().correction().values());
        float weight = stem.target().kind() == TargetKind.GOLD_MEAN ? goldMeanWeight : 1;
        correctionWeights.add(outside ? 0 : weight);
        songs.add(songNumbers.computeIfAbsent(stem.song(), song -> songNumbers.size()));
        return songs.size() - 1;
    }

    /** The flaws that have no region, and those in whose region the time is. */
    private static List<String> flawsAt(LabelledStem stem, double seconds) {
        List<String> regional = stem.regions().stream()
                .flatMap(region -> region.flawTypes().stream())
                .toList();
        Stream<String> everywhere = stem.flawTypes().stream().filter(flaw -> !regional.contains(flaw));
        Stream<String> here = stem.regions().stream()
                .filter(region -> contains(region, seconds))
                .flatMap(region -> region.flawTypes().stream());
        return Stream.concat(everywhere, here).distinct().toList();
    }

    private static boolean contains(Region region, double seconds) {
        return seconds >= region.startS() && seconds < region.endS();
    }

    private float[] truths(List<String> flawTypes) {
        float[] truths = new float[flaws.size() * flawTypes.size()];
        for (int label = 0; label < flaws.size(); label++) {
            for (int j = 0; j < flawTypes.size(); j++) {
                truths[label * flawTypes.size() + j] = flaws.get(label).contains(flawTypes.get(j)) ? 1 : 0;
            }
        }
        return truths;
    }

    private static float[] joined(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** The most bytes that rows of so many stems, and of so many twins of each gold one, take while they are joined. */
    public static long boundBytes(long stems, long golds, long twins) {
        long sounds = stems + golds * Math.min(twins, GoldSounds.TWINS_OF_A_LONG_STEM);
        return 2 * sounds * ChunkChoice.MOST * (Fingerprint.SIZE + 2) * Float.BYTES
                + (stems + golds * twins) * 2 * Correction.SIZE * Float.BYTES;
    }
}
