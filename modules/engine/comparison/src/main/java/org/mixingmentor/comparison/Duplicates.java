package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;

/**
 * Finds stems that are the same sound: the same file, or the same sound at another level, in another format or cut
 * elsewhere. Twins of one gold stem are alike on purpose and not named, unless their files are the same.
 */
public final class Duplicates {
    /** Root mean square over the bands, in dB. */
    private static final double NEAR_DB = 0.3;

    /** So much further is looked, before it is computed exactly. */
    private static final double ROUNDING_DB = 1e-3;

    private static final double NEAR_CREST_DB = 0.8;
    private static final double DEEPEST_DB = -50;
    private static final int LOWEST_BAND = Bands.FIRST_ADVISED;
    private static final int HIGHEST_BAND = Bands.nearest(10_000);
    private static final int BANDS = HIGHEST_BAND - LOWEST_BAND + 1;
    private static final double ACTIVE_TOLERANCE = 0.02;

    private final List<StemSummary> stems;
    private final double[][] points;
    private final int[] parent;

    private Duplicates(List<StemSummary> all) {
        stems = all.stream().filter(stem -> !stem.silent()).toList();
        points = new double[stems.size()][];
        parent = IntStream.range(0, points.length).toArray();
        for (int i = 0; i < points.length; i++) {
            points[i] = bands(stems.get(i).profile());
        }
    }

    /** The groups of two or more stems that sound the same, by file name, the first of each group first by name. */
    public static List<List<String>> groups(List<StemSummary> all) {
        return new Duplicates(all)
                .groups(new AuditProgress(Progress.none())).stream()
                        .map(group -> group.stream().map(StemSummary::fileName).toList())
                        .toList();
    }

    static Map<String, List<Finding>> findings(List<StemSummary> all, AuditProgress progress) {
        Map<String, List<Finding>> findings = new HashMap<>();
        for (List<StemSummary> group : new Duplicates(all).groups(progress)) {
            for (StemSummary stem : group) {
                findings.put(stem.fileName(), List.of(finding(stem, group)));
            }
        }
        return findings;
    }

    private List<List<StemSummary>> groups(AuditProgress progress) {
        sameFiles();
        double[][] turned = PrincipalAxes.of(points, BANDS).turned(points);
        NeighbourTree tree =
                new NeighbourTree(turned, IntStream.range(0, points.length).toArray());
        Queue<int[]> pairs = new ConcurrentLinkedQueue<>();
        double reach = BANDS * (NEAR_DB + ROUNDING_DB) * (NEAR_DB + ROUNDING_DB);
        progress.each(
                points.length,
                1,
                "duplicates",
                place -> tree.within(turned[place], reach, other -> {
                    if (other > place && alike(place, other)) {
                        pairs.add(new int[] {place, other});
                    }
                }));
        pairs.forEach(pair -> parent[root(pair[0])] = root(pair[1]));
        Map<Integer, List<StemSummary>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(root(i), root -> new ArrayList<>()).add(stems.get(i));
        }
        return byRoot.values().stream().filter(group -> group.size() > 1).toList();
    }

    private void sameFiles() {
        Map<String, Integer> byHash = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            Integer first = byHash.putIfAbsent(stems.get(i).stem().contentHash(), i);
            if (first != null) {
                parent[root(i)] = root(first);
            }
        }
    }

    private boolean alike(int a, int b) {
        StemSummary one = stems.get(a);
        StemSummary other = stems.get(b);
        int most = Math.max(one.active(), other.active());
        return Math.abs(one.active() - other.active()) <= 2 + ACTIVE_TOLERANCE * most
                && !twins(one, other)
                && Math.abs(one.profile().crestDb() - other.profile().crestDb()) <= NEAR_CREST_DB
                && StemSpace.distance(points[a], points[b]) <= NEAR_DB;
    }

    /**
     * The bands beside their level: a sum over all chunks, so that it does not matter where the chunks begin. Without the
     * lowest and the highest, which lossy encoders change.
     */
    private static double[] bands(Profile profile) {
        double[] bands = new double[BANDS];
        double power = 0;
        for (int i = 0; i < bands.length; i++) {
            bands[i] = profile.bandsDb()[LOWEST_BAND + i];
            power += Math.pow(10, bands[i] / 10);
        }
        double level = 10 * Math.log10(power);
        for (int i = 0; i < bands.length; i++) {
            bands[i] = Math.max(DEEPEST_DB, bands[i] - level);
        }
        return bands;
    }

    private static boolean twins(StemSummary a, StemSummary b) {
        String goldOfA = a.row().goldFileName().orElse(a.fileName());
        return goldOfA.equals(b.row().goldFileName().orElse(b.fileName()));
    }

    private int root(int place) {
        int root = place;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static Finding finding(StemSummary stem, List<StemSummary> group) {
        List<StemSummary> others = group.stream()
                .filter(other -> !other.fileName().equals(stem.fileName()))
                .toList();
        StemSummary other =
                others.stream().filter(same -> sameFile(stem, same)).findFirst().orElse(others.get(0));
        boolean same = sameFile(stem, other);
        StringBuilder words = new StringBuilder(same ? "The same file as " : "Nearly the same sound as ");
        words.append(other.fileName());
        if (others.size() > 1) {
            words.append(String.format(Locale.ROOT, " (and %d more)", others.size() - 1));
        }
        boolean otherLabel = others.stream()
                .anyMatch(o -> !o.row().stemClass().equals(stem.row().stemClass()));
        boolean otherSplit =
                others.stream().anyMatch(o -> !o.row().split().equals(stem.row().split()));
        words.append(otherLabel ? ", which is labelled otherwise" : "");
        words.append(otherSplit ? (otherLabel ? " and" : ", which") + " stands in another split" : "");
        double severity = 0.4 + (otherLabel ? 0.4 : 0) + (otherSplit ? 0.2 : 0);
        Finding.Kind kind = same ? Finding.Kind.SAME_FILE : Finding.Kind.NEAR_DUPLICATE;
        return Finding.of(kind, severity, words.append('.').toString(), other.fileName());
    }

    private static boolean sameFile(StemSummary a, StemSummary b) {
        return a.stem().contentHash().equals(b.stem().contentHash());
    }
}
