package org.mixingmentor.flaws;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.flaws.spi.Flaw;

/** The files and rows of twins. */
public final class TwinFiles {
    /** Fields of a row that a twin takes over from its gold stem beside those that it shares by nature. */
    private static final String LICENSE = "license";

    private static final String SOURCE = "source";
    private static final float FULL_SCALE = 0.999f;

    private TwinFiles() {}

    /** Writes 24-bit WAV, turned down where it would clip: levels are normalised later, clipping is not undone. */
    public static void write(Path file, Stem stem) throws IOException {
        Files.createDirectories(file.getParent());
        deleteParts(file);
        WavWriter.write24(file, withinFullScale(stem));
    }

    /** What a killed process had written of this file; the folder's lock says that nobody else is writing it now. */
    private static void deleteParts(Path file) throws IOException {
        String begin = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(file.getParent(), "*.part")) {
            for (Path part : parts) {
                if (part.getFileName().toString().startsWith(begin)) {
                    Files.delete(part);
                }
            }
        }
    }

    private static Stem withinFullScale(Stem stem) {
        float peak = 0;
        for (int i = 0; i < stem.frames(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(stem.left()[i]), Math.abs(stem.right()[i])));
        }
        if (peak <= FULL_SCALE) {
            return stem;
        }
        float gain = FULL_SCALE / peak;
        float[] left = scaled(stem.left(), gain);
        return new Stem(left, stem.mono() ? left : scaled(stem.right(), gain), stem.mono());
    }

    private static float[] scaled(float[] x, float gain) {
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * gain;
        }
        return y;
    }

    /** The row of a twin of {@code gold}: what it shares with it, what was done to it, and what undoes that. */
    public static StemRow row(String fileName, StemRow gold, Twin twin) {
        return flawed(fileName, gold)
                .flawTypes(twin.flawTypes())
                .recipe(twin.recipe().steps())
                .recipeSeed(twin.recipe().seed())
                .correctionDb(readable(twin.correctionDb()))
                .build();
    }

    /** To a thousandth of a decibel, which nobody hears and everybody can read. */
    private static float[] readable(float[] curveDb) {
        float[] rounded = new float[curveDb.length];
        for (int band = 0; band < rounded.length; band++) {
            rounded[band] = Math.round(curveDb[band] * 1000) / 1000f;
        }
        return rounded;
    }

    /** The beginning of a row of anything flawed that was made from {@code gold}. */
    public static StemRow.Builder flawed(String fileName, StemRow gold) {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put(SOURCE, gold.extra().getOrDefault(SOURCE, "\"flawed by Mixing Mentor\""));
        if (gold.extra().containsKey(LICENSE)) {
            extra.put(LICENSE, gold.extra().get(LICENSE));
        }
        return StemRow.builder(fileName)
                .stemClass(StemClass.FLAWED)
                .genre(gold.genre().orElse(null))
                .instrument(gold.instrument().orElse(null))
                .song(gold.song())
                .goldFileName(gold.fileName())
                .extra(extra);
    }

    /** The flaws of a recipe as a part of a file name: {@code muddy_200hz-eq}. */
    public static String words(List<RecipeStep> steps) {
        return steps.stream().map(step -> Flaw.word(step.flaw())).collect(Collectors.joining("-"));
    }
}
