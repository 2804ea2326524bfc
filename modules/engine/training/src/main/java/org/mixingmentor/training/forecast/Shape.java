package org.mixingmentor.training.forecast;

import java.util.List;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.fingerprint.Bands;

/** How the bands of sounds at large go together, as far as it is known: what a covariance from few songs is shrunk to. */
final class Shape {
    /** With fewer songs, kits and presets than this the base says nothing on an instrument. */
    private static final int LEAST_SONGS = 8;
    /** The part of it in which bands go their own ways. */
    private static final double ALONE = 0.5;

    private static final int N = Spectrum.N;
    private static final float[] FLAT = new float[Bands.COUNT];

    private Shape() {}

    /** Of an instrument, by recordings of it; with few of them all bands go their own ways. */
    static double[][] of(List<BaseRecording> like) {
        List<GoldSpread.Sound> sounds = sounds(like);
        boolean known = songs(sounds) >= LEAST_SONGS;
        double[][] together = known ? GoldSpread.covarianceOf(sounds) : new double[N][N];
        double size = 0;
        for (int i = 0; i < N; i++) {
            size += together[i][i] / N;
        }
        double[][] shape = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                shape[i][j] = known ? (1 - ALONE) * together[i][j] / size : 0;
            }
            shape[i][i] += known ? ALONE : 1;
        }
        return shape;
    }

    static List<GoldSpread.Sound> sounds(List<BaseRecording> like) {
        return like.stream()
                .filter(recording -> !recording.profile().silent())
                .map(recording -> new GoldSpread.Sound(recording.song(), Spectrum.of(recording.profile(), FLAT)))
                .toList();
    }

    private static long songs(List<GoldSpread.Sound> sounds) {
        return sounds.stream().map(GoldSpread.Sound::song).distinct().count();
    }
}
