package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.fingerprint.Bands;

class StemSpaceTest {
    private final List<StemSummary> stems = new ArrayList<>();

    private void add(String file, StemClass stemClass, double hz, long seed) {
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row(file, stemClass, "drum", file).build(), SummarisedSounds.hit(hz, seed)));
    }

    @Test
    void the_nearest_stems_are_of_the_same_kind() {
        for (int i = 0; i < 5; i++) {
            add("kick" + i, StemClass.IDEAL, 80, i);
            add("hihat" + i, StemClass.IDEAL, 8000, 100 + i);
        }
        List<StemSpace.Neighbour> nearest = StemSpace.of(stems).nearest("kick2", 4);
        assertEquals(4, nearest.size());
        assertTrue(nearest.stream().allMatch(near -> near.stem().fileName().startsWith("kick")));
        assertTrue(nearest.get(0).distance() <= nearest.get(3).distance());
        assertEquals(List.of(), StemSpace.of(stems).nearest("unheard of", 4));
    }

    @Test
    void the_map_keeps_kinds_apart_and_says_how_much_it_shows() {
        for (int i = 0; i < 5; i++) {
            add("kick" + i, StemClass.IDEAL, 80, i);
            add("hihat" + i, StemClass.IDEAL, 8000, 100 + i);
        }
        Projection map = StemSpace.of(stems).project();
        for (int i = 0; i < 10; i++) {
            boolean kick = map.stems().get(i).fileName().startsWith("kick");
            assertEquals(kick, map.x()[i] * map.x()[0] > 0);
        }
        assertTrue(map.xShare() > map.yShare() && map.xShare() + map.yShare() <= 1.000001);
        assertEquals(3, map.xFields().size());
    }

    @Test
    void no_stem_one_stem_and_silence_give_a_map_without_a_nan() {
        assertEquals(0, StemSpace.of(stems).project().x().length);
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row("silent", StemClass.IDEAL, "kick", "a").build(), SummarisedSounds.silence()));
        assertEquals(0, StemSpace.of(stems).project().x().length);
        add("kick", StemClass.IDEAL, 80, 1);
        Projection one = StemSpace.of(stems).project();
        assertEquals(0f, one.x()[0]);
        assertEquals(0f, one.y()[0]);
        assertEquals(0.0, one.xShare());
    }

    @Test
    void a_tree_finds_the_same_neighbours_as_looking_at_all() {
        Random random = new Random(11);
        double[][] points = new double[700][9];
        for (double[] point : points) {
            for (int i = 0; i < point.length; i++) {
                point[i] = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextGaussian() / (i + 1);
            }
        }
        NeighbourTree tree =
                new NeighbourTree(points, IntStream.range(0, points.length).toArray());
        for (int place = 0; place < points.length; place++) {
            int own = place;
            IntPredicate among = other -> other % 3 != own % 3;
            double[] all = IntStream.range(0, points.length)
                    .filter(among)
                    .mapToDouble(other -> square(points[own], points[other]))
                    .sorted()
                    .limit(5)
                    .toArray();
            NeighbourTree.Found found = tree.nearest(points[own], 5, Double.POSITIVE_INFINITY, among);
            assertArrayEquals(all, found.squares(), 1e-5);
            for (int i = 0; i < 5; i++) {
                assertEquals(all[i], square(points[own], points[found.places()[i]]), 1e-5);
            }
            double[] within = tree.nearest(points[own], 5, all[2] + 1e-4, among).squares();
            assertTrue(within.length >= 3, "nearer than the limit: " + within.length);
            assertTrue(Arrays.stream(within).allMatch(square -> square < all[2] + 1e-4));
        }
        NeighbourTree empty = new NeighbourTree(points, new int[0]);
        assertEquals(
                0,
                empty.nearest(points[0], 5, Double.POSITIVE_INFINITY, other -> true)
                        .places()
                        .length);
    }

    private static double square(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum();
    }

    @Test
    void eigenvectors_of_a_known_matrix() {
        EigenVectors axes = EigenVectors.of(new double[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 5}});
        assertEquals(5, axes.value(0), 1e-12);
        assertEquals(3, axes.value(1), 1e-12);
        assertEquals(1, axes.value(2), 1e-12);
        assertEquals(Math.sqrt(0.5), axes.vector(1)[0], 1e-12);
        assertEquals(Math.sqrt(0.5), axes.vector(1)[1], 1e-12);
    }

    @Test
    void eigenvectors_rebuild_a_random_matrix() {
        Random random = new Random(3);
        int n = 20;
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        EigenVectors axes = EigenVectors.of(matrix);
        double rebuilt = 0;
        for (int k = 0; k < n; k++) {
            rebuilt += axes.value(k) * axes.vector(k)[3] * axes.vector(k)[11];
        }
        assertEquals(matrix[3][11], rebuilt, 1e-10);
    }

    @Test
    void what_was_boosted_in_the_flawed_stems_separates_most() {
        for (int i = 0; i < 10; i++) {
            add("gold" + i, StemClass.IDEAL, 1000, i);
            stems.add(SummarisedSounds.summary(
                    SummarisedSounds.row("bad" + i, StemClass.FLAWED, "drum", "bad" + i)
                            .flawTypes(List.of("muddy_200hz"))
                            .build(),
                    SummarisedSounds.through(Biquad.peak(200, 12, 2), SummarisedSounds.hit(1000, 50 + i))));
        }
        Separation separation = Separation.of(stems, Optional.of("muddy_200hz"), Optional.empty(), () -> false);
        assertEquals(64, separation.values().size());
        Separation.Value first = separation.values().stream()
                .filter(value -> value.field().index() == Bands.nearest(200))
                .findFirst()
                .orElseThrow();
        assertTrue(first.delta() > 0.9 && first.sure() && first.low() <= first.delta(), "delta " + first.delta());
        assertTrue(Math.abs(separation.values().get(0).delta()) >= first.delta());
        assertTrue(Separation.of(stems, Optional.of("boxy"), Optional.empty(), () -> false)
                .isEmpty());
        assertTrue(Separation.of(List.of(), Optional.empty(), Optional.empty(), () -> false)
                .isEmpty());
    }

    @Test
    void cliffs_delta_is_the_share_of_pairs_won_minus_lost() {
        for (int i = 0; i < 4; i++) {
            add("gold" + i, StemClass.IDEAL, 1000, i);
            add("bad" + i, StemClass.FLAWED, 1400, 50 + i);
        }
        Separation.Value value = Separation.of(stems, Optional.empty(), Optional.empty(), () -> false)
                .values()
                .get(5);
        double won = 0;
        for (float flawed : value.flawed()) {
            for (float gold : value.gold()) {
                won += Math.signum(flawed - gold);
            }
        }
        assertEquals(won / 16, value.delta(), 1e-12);
    }
}
